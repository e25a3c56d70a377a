package daybreak.sendschoolnotice;

import daybreak.aws.watching.Watch;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.MailTag;
import daybreak.domain.mail.Mailer;
import daybreak.domain.mail.Mailer.Outcome;
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
import daybreak.domain.record.Revision;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Decides about one notice and, if a school is to be told, claims it, sends it once, and records that SES took it. */
final class SendSchoolNotice {
    private static final String WHO = "send-school-notice";

    private final NoticeFacts noticeFacts;
    private final Policies policies;
    private final Mailer mailer;
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
        this.mailer = mailer;
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
            case Sending.Decision.HandOver(Concern concern) -> handOver(cause, notice, concern, policy, now);
        };
    }

    private List<Outbound> hold(
            String cause, Notice notice, LocalDate dueOn, LocalDate until, Policy policy, Instant now) {
        if (!until.isAfter(dueOn)) {
            return again(notice, cause);
        }
        List<Outbound> tells = List.of(new NoticeAnswers(policy, now)
                .entry(notice, "held-" + until, true, "Held until the morning of " + until));
        records.commit(new Change.Save(
                notice.in(new NoticeState.Held(until)),
                event(Operation.ALTERATION, cause, now, "held by policy"),
                tells));
        return tells;
    }

    private List<Outbound> again(Notice notice, String cause) {
        return records.toldBy(notice.recordId(), cause);
    }

    private List<Outbound> handOver(String cause, Notice notice, Concern concern, Policy policy, Instant now) {
        Raising raising = new Raising(ids, policy, now);
        Task task = raising.forNotice(notice, concern);
        List<Outbound> tells = raising.tells(task, notice);
        records.commit(
                new Change.Save(
                        notice.in(new NoticeState.WithPerson(task.id(), concern, now)),
                        event(Operation.ALTERATION, cause, now, concern.name()),
                        tells),
                new Change.Follow(task));
        watch.count("NoticesWithPerson", 1);
        return tells;
    }

    private List<Outbound> tell(String cause, Notice notice, Lead to, LocalDate dueOn, Policy policy, Instant now) {
        boolean officer = notice.destination() instanceof Destination.HomeEducationOfficer;
        Email email = NoticeEmail.of(notice, policy.content(), to.name().given(), officer);
        Notice claimed = notice.claimed(to.email(), now, notice.ledgerDay());
        AuditEvent disclosure = new AuditEvent(
                Operation.DISCLOSURE,
                cause,
                now,
                WHO,
                "duty to notify; policy " + policy.version(),
                List.of(to.email()));
        Revision revision =
                records.commit(new Change.Save(claimed, disclosure, List.of())).of(claimed);
        Notice sending = claimed.at(revision);
        return switch (mailer.send(email, to.email(), new MailTag.OfNotice(notice.key(), sending.attempts()))) {
            case Outcome.Accepted accepted -> accepted(cause, sending, policy);
            case Outcome.NotSent(String why) -> {
                records.commit(new Change.Save(
                        sending.unclaimed(dueOn),
                        event(Operation.ALTERATION, cause, now, "not sent: " + why),
                        List.of()));
                throw new NotSentException(why);
            }
            case Outcome.Unknown(String why) -> {
                watch.warn("may have been sent", notice.key().text(), Map.of("why", why));
                watch.count("SendUnknown", 1);
                yield List.of();
            }
        };
    }

    /** The provider refused; the queue tries again. */
    private static final class NotSentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotSentException(String why) {
            super("not sent: " + why);
        }
    }

    private List<Outbound> accepted(String cause, Notice sending, Policy policy) {
        Instant now = clock.instant();
        Acceptance acceptance = Acceptance.of(sending, policy, ids, now);
        records.commit(
                List.of(new Change.Save(
                        sending.in(new NoticeState.Accepted(now)),
                        event(Operation.ALTERATION, cause, now, "accepted by the mail provider"),
                        acceptance.tells())),
                acceptance.plans());
        watch.count("NoticesSent", 1);
        return acceptance.tells();
    }

    private static AuditEvent event(Operation operation, String cause, Instant at, String why) {
        return AuditEvent.of(operation, cause, at, WHO, why);
    }
}
