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
import daybreak.domain.disclosure.Reminders;
import daybreak.domain.disclosure.Staff;
import daybreak.domain.disclosure.StaffList;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.disclosure.StaffRole;
import daybreak.domain.disclosure.UsualDays;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.MailTag;
import daybreak.domain.message.BriefDue;
import daybreak.domain.message.BriefRequested;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.DisclosurePolicy.Forecasting;
import daybreak.domain.policy.Policies;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.task.HubEmail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

    List<Outbound> weekly(Received<BriefDue> received) {
        BriefDue due = received.data();
        Staff everybody = staff.all();
        StaffMember reader = everybody
                .of(due.staffRef())
                .orElseThrow(() -> new IllegalStateException("nobody is " + due.staffRef()));
        brief(
                ids.of("brief", due.staffRef(), due.day().toString()),
                reader,
                everybody,
                new Period(due.from(), due.to()),
                received.eventId());
        return List.of();
    }

    /** @throws RejectedException if whoever asks may not have it, or asks for too much */
    List<Outbound> requested(Received<BriefRequested> received) {
        BriefRequested asked = received.data();
        Staff everybody = staff.all();
        StaffMember reader = everybody
                .named(asked.by())
                .filter(member -> member.active()
                        && (member.roles().contains(StaffRole.SUPERVISOR)
                                || member.roles().contains(StaffRole.INSPECTOR)))
                .orElseThrow(() -> new RejectedException(
                        "/data/by", "not-a-supervisor", "only supervisors and inspectors on the list get the brief"));
        if (asked.from().plusYears(MOST_YEARS).isBefore(asked.to())) {
            throw new RejectedException("/data/from", "too-long-a-period", "the period is longer than ten years");
        }
        String cause = received.source() + "#" + received.eventId();
        brief(ids.of("brief", reader.ref(), cause), reader, everybody, new Period(asked.from(), asked.to()), cause);
        return List.of();
    }

    private record Period(LocalDate from, LocalDate to) {}

    private void brief(String id, StaffMember reader, Staff everybody, Period period, String cause) {
        LocalDate today = MorningTimes.dayOf(clock.instant());
        Reminder brief = reminders.read(id).orElseGet(() -> made(id, reader, today, cause));
        if (brief.email() instanceof HubEmail.Sending) {
            sendOnce.mayHaveGone(brief, "claimed before");
        }
        if (!(brief.email() instanceof HubEmail.Due)) {
            return;
        }
        Instant now = clock.instant();
        sendOnce.send(
                cause,
                new Letter(
                        email(everybody, period, today),
                        reader.email(),
                        new MailTag.OfReminder(id),
                        "the brief to a supervisor of the disclosure unit"),
                new Claim<>(
                        brief.emailed(new HubEmail.Sending(now)),
                        Reminder::at,
                        claimed -> claimed.emailed(new HubEmail.Due()),
                        (claimed, at) -> Taken.of(claimed.emailed(new HubEmail.Accepted(at)))));
    }

    private Reminder made(String id, StaffMember reader, LocalDate today, String cause) {
        Reminder brief = Reminder.due(id, Reminder.Kind.BRIEF, reader.ref(), today, List.of());
        return brief.at(records.commit(new Change.Save(
                        brief,
                        AuditEvent.of(Operation.CONSULTATION, cause, clock.instant(), WHO, "the supervisor's brief"),
                        List.of()))
                .of(brief));
    }

    private Email email(Staff everybody, Period period, LocalDate today) {
        Forecasting forecast = policies.current(clock.instant()).disclosure().forecast();
        List<CaseSummary> open = cases.open();
        List<CaseSummary> closed = closedSince(period.from(), today);
        UsualDays usual = UsualDays.of(closed, forecast);
        List<CaseSummary> all = new ArrayList<>(open);
        all.addAll(closed);
        return BriefEmail.of(
                Board.of(open, usual, forecast.usualLoad(), today),
                new BriefEmail.Basis(usual.isOwn(), closed.size(), forecast.usualLoad()),
                staffId -> Optional.of(staffId)
                        .flatMap(everybody::named)
                        .map(member -> member.name().given()),
                InspectionFigures.csv(all, period.from(), period.to()));
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
