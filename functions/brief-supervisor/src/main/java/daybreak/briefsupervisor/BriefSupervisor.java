package daybreak.briefsupervisor;

import daybreak.aws.mail.SendOnce;
import daybreak.aws.mail.SendOnce.Claim;
import daybreak.aws.mail.SendOnce.Letter;
import daybreak.aws.mail.SendOnce.Taken;
import daybreak.domain.disclosure.Board;
import daybreak.domain.disclosure.CaseFiles;
import daybreak.domain.disclosure.CaseSummary;
import daybreak.domain.disclosure.InspectionFigures;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.Reminder.Figures;
import daybreak.domain.disclosure.Reminders;
import daybreak.domain.disclosure.Staff;
import daybreak.domain.disclosure.StaffList;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.disclosure.StaffRole;
import daybreak.domain.disclosure.UsualDays;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.MailTag;
import daybreak.domain.message.BriefDue;
import daybreak.domain.message.BriefDue.About;
import daybreak.domain.message.BriefRequested;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.DisclosurePolicy.Forecasting;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.record.StaleRecordException;
import daybreak.domain.task.CaseTasks;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the brief together from what is open and what was closed, and sends it once. */
final class BriefSupervisor {
    static final String WHO = "brief-supervisor";

    /** A month is a request; no inspection looks back further. */
    private static final int MOST_YEARS = 10;

    /** After that the next one is there. */
    private static final Period WORTH_SENDING = Period.ofWeeks(1);

    private final CaseFiles cases;
    private final StaffList staff;
    private final Reminders reminders;
    private final Policies policies;
    private final Records records;
    private final SendOnce sendOnce;
    private final OpaqueIds ids;
    private final Clock clock;

    BriefSupervisor(
            CaseFiles cases,
            StaffList staff,
            Reminders reminders,
            Policies policies,
            Records records,
            SendOnce sendOnce,
            OpaqueIds ids,
            Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.reminders = reminders;
        this.policies = policies;
        this.records = records;
        this.sendOnce = sendOnce;
        this.ids = ids;
        this.clock = clock;
    }

    List<Outbound> due(Received<BriefDue> received) {
        String cause = received.eventId();
        return switch (received.data().about()) {
            case About.Weekly(String staffRef, LocalDate day, LocalDate from, LocalDate to) -> {
                Staff everybody = staff.all();
                StaffMember reader = reader(everybody, staffRef);
                if (mayHaveIt(reader)) {
                    brief(ids.of("brief", staffRef, day.toString()), reader, everybody, new Figures(from, to), cause);
                }
                yield List.of();
            }
            case About.Again(String reminderId) ->
                reminders.read(reminderId).map(brief -> again(brief, cause)).orElse(List.of());
        };
    }

    private static StaffMember reader(Staff everybody, String staffRef) {
        return everybody.of(staffRef).orElseThrow(() -> new IllegalStateException("nobody is " + staffRef));
    }

    private static boolean mayHaveIt(StaffMember member) {
        return member.active()
                && (member.roles().contains(StaffRole.SUPERVISOR)
                        || member.roles().contains(StaffRole.INSPECTOR));
    }

    /** What was certainly not sent is tried again. Of what may have gone, or failed, a person is told. */
    private List<Outbound> again(Reminder brief, String cause) {
        Staff everybody = staff.all();
        StaffMember reader = reader(everybody, brief.staffRef());
        LocalDate today = MorningTimes.dayOf(clock.instant());
        return switch (brief.email()) {
            case HubEmail.Due _
            when !mayHaveIt(reader) -> {
                records.commit(saved(brief.emailed(new HubEmail.NotWanted()), cause, "no supervisor any more"));
                yield List.of();
            }
            case HubEmail.Due _
            when reader.unreachable() || !brief.day().plus(WORTH_SENDING).isAfter(today) ->
                task(brief, reader, Optional.of("NOT SENT"), cause);
            case HubEmail.Due _ -> {
                send(brief, reader, everybody, cause);
                yield List.of();
            }
            case HubEmail.Sending(Instant since) -> {
                sendOnce.notWhileSending(since);
                yield task(brief, reader, Optional.of("UNKNOWN"), cause);
            }
            case HubEmail.Failed _ -> task(brief, reader, Optional.empty(), cause);
            case HubEmail.NotWanted _, HubEmail.Accepted _, HubEmail.Delivered _ -> List.of();
        };
    }

    /** @param givenUp why it is not waited for any more; empty where it has failed */
    private List<Outbound> task(Reminder brief, StaffMember reader, Optional<String> givenUp, String cause) {
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        Task task = new CaseTasks(ids, policy, now).toBrief(brief, reader);
        List<Outbound> tells = new Raising(ids, policy, now).tells(task);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Save(task, AuditEvent.of(Operation.COLLECTION, cause, now, WHO, task.why()), tells));
        givenUp.ifPresent(
                as -> changes.add(saved(brief.emailed(new HubEmail.Failed(now, as)), cause, "given to a person")));
        try {
            records.commit(changes);
        } catch (StaleRecordException stale) {
            if (!stale.concerns(task.recordId())) {
                throw stale;
            }
            return records.toldBy(task.recordId(), cause);
        }
        return tells;
    }

    private Change saved(Reminder next, String cause, String why) {
        return new Change.Save(next, AuditEvent.of(Operation.ALTERATION, cause, clock.instant(), WHO, why), List.of());
    }

    /** @throws RejectedException if whoever asks may not have it, or asks for too much */
    List<Outbound> requested(Received<BriefRequested> received) {
        BriefRequested asked = received.data();
        Staff everybody = staff.all();
        StaffMember reader = everybody
                .named(asked.by())
                .filter(BriefSupervisor::mayHaveIt)
                .orElseThrow(() -> new RejectedException(
                        "/data/by", "not-a-supervisor", "only supervisors and inspectors on the list get the brief"));
        if (asked.from().plusYears(MOST_YEARS).isBefore(asked.to())) {
            throw new RejectedException("/data/from", "too-long-a-period", "the period is longer than ten years");
        }
        String cause = received.source() + "#" + received.eventId();
        brief(ids.of("brief", reader.ref(), cause), reader, everybody, new Figures(asked.from(), asked.to()), cause);
        return List.of();
    }

    private void brief(String id, StaffMember reader, Staff everybody, Figures figures, String cause) {
        Reminder brief = reminders.read(id).orElseGet(() -> made(id, reader, figures, cause));
        if (brief.email() instanceof HubEmail.Sending(Instant since)) {
            sendOnce.foundClaimed(brief, since);
        }
        if (brief.email() instanceof HubEmail.Due) {
            send(brief, reader, everybody, cause);
        }
    }

    private void send(Reminder brief, StaffMember reader, Staff everybody, String cause) {
        Figures figures = brief.figures().orElseThrow(() -> new IllegalStateException("a brief has figures"));
        Instant now = clock.instant();
        sendOnce.send(
                cause,
                new Letter(
                        email(everybody, figures, MorningTimes.dayOf(now)),
                        reader.email(),
                        new MailTag.OfReminder(brief.id()),
                        "the brief to a supervisor of the disclosure unit"),
                new Claim<>(
                        brief.emailed(new HubEmail.Sending(now)),
                        Reminder::at,
                        claimed -> claimed.emailed(new HubEmail.Due()),
                        (claimed, at) -> Taken.of(claimed.emailed(new HubEmail.Accepted(at)))));
    }

    private Reminder made(String id, StaffMember reader, Figures figures, String cause) {
        Reminder brief = Reminder.brief(id, reader.ref(), MorningTimes.dayOf(clock.instant()), figures);
        return brief.at(records.commit(new Change.Save(
                        brief,
                        AuditEvent.of(Operation.CONSULTATION, cause, clock.instant(), WHO, "the supervisor's brief"),
                        List.of()))
                .of(brief));
    }

    private Email email(Staff everybody, Figures figures, LocalDate today) {
        Forecasting forecast = policies.current(clock.instant()).disclosure().forecast();
        List<CaseSummary> open = cases.open();
        List<CaseSummary> closed = closedSince(figures.from(), today);
        UsualDays usual = UsualDays.of(closed, forecast);
        List<CaseSummary> all = new ArrayList<>(open);
        all.addAll(closed);
        return BriefEmail.of(
                Board.of(open, usual, forecast.usualLoad(), today),
                new BriefEmail.Basis(usual.isOwn(), closed.size(), forecast.usualLoad()),
                staffId -> Optional.of(staffId)
                        .flatMap(everybody::named)
                        .map(member -> member.name().given()),
                InspectionFigures.csv(all, figures.from(), figures.to()));
    }

    /** What was completed in a period may have been closed after it. */
    private List<CaseSummary> closedSince(LocalDate from, LocalDate today) {
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.isAfter(YearMonth.from(today)),
                        month -> month.plusMonths(1))
                .flatMap(month -> cases.closedIn(month).stream())
                .toList();
    }
}
