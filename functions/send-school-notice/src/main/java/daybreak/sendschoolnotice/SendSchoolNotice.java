package daybreak.sendschoolnotice;

import daybreak.aws.mail.SendOnce;
import daybreak.aws.mail.SendOnce.Claim;
import daybreak.aws.mail.SendOnce.Letter;
import daybreak.aws.mail.SendOnce.Taken;
import daybreak.aws.watching.Watch;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.mail.MailTag;
import daybreak.domain.mail.Mailer;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.NoticeDue;
import daybreak.domain.message.Received;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.notice.Acceptance;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeAnswers;
import daybreak.domain.notice.NoticeFacts;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.Sending;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.school.School;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.Handover;
import daybreak.domain.task.Raising;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides about one notice and, if a school is to be told, claims it, sends it once, and records that SES took it. */
final class SendSchoolNotice {
    private static final String WHO = "send-school-notice";

    private final NoticeFacts noticeFacts;
    private final Policies policies;
    private final SendOnce sendOnce;
    private final Records records;
    private final OpaqueIds ids;
    private final Watch watch;
    private final Clock clock;

    SendSchoolNotice(
            NoticeFacts noticeFacts,
            Policies policies,
            Mailer mailer,
            Records records,
            OpaqueIds ids,
            Watch watch,
            Clock clock) {
        this.noticeFacts = noticeFacts;
        this.policies = policies;
        this.sendOnce = new SendOnce(WHO, mailer, records, watch, clock);
        this.records = records;
        this.ids = ids;
        this.watch = watch;
        this.clock = clock;
    }

    List<Outbound> send(Received<NoticeDue> received) {
        NoticeDue due = received.data();
        NoticeFacts.Facts facts = noticeFacts
                .read(due.notice(), due.destination())
                .orElseThrow(() ->
                        new IllegalStateException("no notice " + due.notice().text()));
        Notice notice = facts.notice();
        return switch (notice.state()) {
            case NoticeState.Due(LocalDate on) when notice.attempts() == 0 -> decide(received.eventId(), facts, on);
            // It bounced: the message may be the one whose first try was taken and not told of.
            case NoticeState.Due(LocalDate on) ->
                Stream.concat(again(notice, received).stream(), decide(received.eventId(), facts, on).stream())
                        .toList();
            case NoticeState.Held(LocalDate until) -> decide(received.eventId(), facts, until);
            // It may have gone: SES's own events, or the close of the ledger, say what becomes of it.
            case NoticeState.Sending s -> again(notice, received);
            case NoticeState.Accepted s -> again(notice, received);
            case NoticeState.Delayed s -> again(notice, received);
            case NoticeState.Delivered s -> again(notice, received);
            case NoticeState.WithPerson s -> again(notice, received);
            case NoticeState.Closed s -> again(notice, received);
            case NoticeState.Withdrawn s -> again(notice, received);
        };
    }

    private List<Outbound> again(Notice notice, Received<NoticeDue> received) {
        return records.toldBy(notice.recordId(), received.eventId());
    }

    private List<Outbound> decide(String cause, NoticeFacts.Facts facts, LocalDate dueOn) {
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        LocalDate planned = MorningTimes.laterOf(facts.notice().ledgerDay(), dueOn);
        Notice notice =
                facts.notice().countedOn(MorningTimes.laterOf(planned, MorningTimes.openLedger(now, policy.morning())));
        return switch (Sending.decide(notice, facts.place(), facts.calendar(), policy, now)) {
            case Sending.Decision.Tell(Lead to) -> tell(cause, notice, to, dueOn, policy, now);
            case Sending.Decision.Wait(LocalDate until) -> hold(cause, facts.notice(), dueOn, until, policy, now);
            case Sending.Decision.HandOver(Concern concern) ->
                handOver(cause, notice, concern, schoolOf(facts), policy, now);
        };
    }

    private List<Outbound> hold(
            String cause, Notice notice, LocalDate dueOn, LocalDate until, Policy policy, Instant now) {
        NoticeAnswers answers = new NoticeAnswers(policy, now);
        if (until.equals(MorningTimes.dayOf(now))) {
            // Too early by a clock's difference, or somebody opened the morning by hand: it is looked at again.
            return Stream.concat(again(notice, cause).stream(), Stream.of(answers.due(notice, "early-" + until)))
                    .toList();
        }
        if (!until.isAfter(dueOn)) {
            return again(notice, cause);
        }
        List<Outbound> tells = List.of(
                answers.entry(notice, "held-" + until, true, "Held until the morning of " + LondonTime.day(until)));
        records.commit(
                new Change.Save(notice.in(new NoticeState.Held(until)), event(cause, now, "held by policy"), tells));
        return tells;
    }

    private List<Outbound> again(Notice notice, String cause) {
        return records.toldBy(notice.recordId(), cause);
    }

    private static Optional<School> schoolOf(NoticeFacts.Facts facts) {
        return facts.place() instanceof Sending.Place.AtSchool at ? Optional.of(at.receiving()) : Optional.empty();
    }

    private List<Outbound> handOver(
            String cause, Notice notice, Concern concern, Optional<School> school, Policy policy, Instant now) {
        Raising raising = new Raising(ids, policy, now);
        List<Outbound> tells = Handover.commit(
                records,
                ids,
                raising.forNotice(notice, concern, school),
                task -> new Handover(new Change.Save(
                        notice.in(new NoticeState.WithPerson(task.id(), concern, now)),
                        event(cause, now, concern.name()),
                        raising.tells(task, notice))));
        watch.count("NoticesWithPerson", 1);
        return tells;
    }

    private List<Outbound> tell(String cause, Notice notice, Lead to, LocalDate dueOn, Policy policy, Instant now) {
        boolean officer = notice.destination() instanceof Destination.HomeEducationOfficer;
        Notice claimed = notice.claimed(to.email(), now, notice.ledgerDay());
        Optional<Taken> taken = sendOnce.send(
                cause,
                new Letter(
                        NoticeEmail.of(notice, policy.content(), to.name().given(), officer),
                        to.email(),
                        new MailTag.OfNotice(notice.key(), claimed.attempts()),
                        "duty to notify; policy " + policy.version()),
                new Claim<>(
                        claimed,
                        Notice::at,
                        sending -> sending.unclaimed(dueOn),
                        (sending, at) -> taken(sending, policy, at)));
        taken.ifPresent(_ -> watch.count("NoticesSent", 1));
        return taken.map(Taken::tells).orElse(List.of());
    }

    private Taken taken(Notice sending, Policy policy, Instant now) {
        Acceptance acceptance = Acceptance.of(sending, policy, ids, now);
        return new Taken(sending.in(new NoticeState.Accepted(now)), acceptance.tells(), acceptance.plans());
    }

    private static AuditEvent event(String cause, Instant at, String why) {
        return AuditEvent.of(Operation.ALTERATION, cause, at, WHO, why);
    }
}
