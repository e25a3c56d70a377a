package daybreak.opendisclosureday;

import daybreak.aws.queues.Publisher;
import daybreak.aws.watching.Watch;
import daybreak.domain.disclosure.CaseClocks;
import daybreak.domain.disclosure.CaseFiles;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.DisclosureDay;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.Reminders;
import daybreak.domain.disclosure.Staff;
import daybreak.domain.disclosure.StaffList;
import daybreak.domain.disclosure.StaffRole;
import daybreak.domain.message.BriefDue;
import daybreak.domain.message.DisclosureDayRan;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.TaskDue;
import daybreak.domain.message.ReminderDue;
import daybreak.domain.message.ReminderDue.About;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.school.BankHolidays;
import daybreak.domain.task.HubEmail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The daily run. Run twice, it asks twice; none goes twice. A day that it missed is caught up by the next. */
final class OpenDisclosureDay {
    private final CaseFiles cases;
    private final StaffList staff;
    private final Reminders reminders;
    private final Policies policies;
    private final Records records;
    private final Publisher publisher;
    private final Watch watch;
    private final Clock clock;

    OpenDisclosureDay(
            CaseFiles cases,
            StaffList staff,
            Reminders reminders,
            Policies policies,
            Records records,
            Publisher publisher,
            Watch watch,
            Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.reminders = reminders;
        this.policies = policies;
        this.records = records;
        this.publisher = publisher;
        this.watch = watch;
        this.clock = clock;
    }

    void open() {
        Instant now = clock.instant();
        LocalDate today = MorningTimes.dayOf(now);
        Policy policy = policies.current(now);
        DisclosureDay last = reminders.lastRun();
        List<CaseHead> awake = cases.toWake(today);
        List<Outbound> asks = new ArrayList<>(gaps(awake, now));
        asks.addAll(reviews(awake, today, now));
        int reminded = 0;
        Set<LocalDate> holidays = BankHolidays.englandAndWales(policy.extraBankHolidays());
        if (CaseClocks.isWorkingDay(today, holidays)) {
            Staff everybody = staff.all();
            Rounds rounds = Rounds.of(awake, everybody, today);
            asks.addAll(rounds.asks(now));
            reminded = rounds.people();
            asks.addAll(briefs(everybody, last, today, holidays, policy, now));
        }
        List<Reminder> before = sinceTheRunBefore(last, today);
        asks.addAll(unsettled(reminders.unsettledBefore(today), today, now));
        boolean firstToday = !last.ran(today).equals(last);
        if (firstToday) {
            asks.add(ran(today, awake.size(), reminded, before, now));
        }
        publisher.send(asks);
        if (firstToday) {
            records.commit(new Change.Save(
                    last.ran(today),
                    AuditEvent.of(
                            Operation.CONSULTATION,
                            "disclosure-day-" + today,
                            now,
                            "open-disclosure-day",
                            "the daily run"),
                    List.of()));
        }
        watch.count("DisclosureDayOpened", 1);
    }

    private static DisclosureDayRan ran(LocalDate today, int cases, int reminded, List<Reminder> before, Instant now) {
        int sent = (int) before.stream().filter(OpenDisclosureDay::wasTaken).count();
        int needless = (int) before.stream()
                .filter(reminder -> reminder.email() instanceof HubEmail.NotWanted)
                .count();
        int failed = before.size() - sent - needless;
        return new DisclosureDayRan("disclosure-day-" + today, today, cases, reminded, sent, failed, now);
    }

    private static boolean wasTaken(Reminder reminder) {
        return reminder.email() instanceof HubEmail.Accepted || reminder.email() instanceof HubEmail.Delivered;
    }

    /** A step that has been missing for too long is for a person to find. */
    private static List<Outbound> gaps(List<CaseHead> awake, Instant now) {
        List<Outbound> asks = new ArrayList<>();
        for (CaseHead head : awake) {
            head.gap()
                    .filter(gap -> !gap.askAt().isAfter(now))
                    .ifPresent(gap -> asks.add(new TaskDue(
                            "missing-" + head.ref() + "-" + gap.expected(),
                            new TaskDue.Subject.MissingStep(head.ref(), head.number(), gap.expected()),
                            now)));
        }
        return asks;
    }

    /** Whether a case that was closed long ago is still kept is for a person to say. */
    private static List<Outbound> reviews(List<CaseHead> awake, LocalDate today, Instant now) {
        List<Outbound> asks = new ArrayList<>();
        for (CaseHead head : awake) {
            head.reviewOn()
                    .filter(day -> !day.isAfter(today))
                    .ifPresent(day -> asks.add(new TaskDue(
                            "review-" + head.ref() + "-" + day,
                            new TaskDue.Subject.CaseReview(head.ref(), head.number(), day),
                            now)));
        }
        return asks;
    }

    /** Today's are not over yet. */
    private List<Reminder> sinceTheRunBefore(DisclosureDay last, LocalDate today) {
        LocalDate from =
                last.ranOn().filter(day -> day.isBefore(today)).or(last::before).orElse(today);
        return from.datesUntil(today).flatMap(day -> reminders.of(day).stream()).toList();
    }

    /** What was certainly not sent is tried again. What may have gone is for the next above to know of. */
    private static List<Outbound> unsettled(List<Reminder> unsettled, LocalDate today, Instant now) {
        List<Outbound> asks = new ArrayList<>();
        for (Reminder reminder : unsettled) {
            if (reminder.kind() == Reminder.Kind.BRIEF) {
                asks.add(new BriefDue(
                        "again-" + reminder.id() + "-" + today, new BriefDue.About.Again(reminder.id()), now));
            } else if (reminder.email() instanceof HubEmail.Due) {
                asks.add(new ReminderDue("again-" + reminder.id() + "-" + today, new About.Again(reminder.id()), now));
            } else if (reminder.email() instanceof HubEmail.Sending) {
                asks.add(new ReminderDue("climb-" + reminder.id(), new About.Climb(reminder.id()), now));
            }
        }
        return asks;
    }

    /** On their day, or on the first working day after it on which there is a run. */
    private static List<Outbound> briefs(
            Staff staff, DisclosureDay last, LocalDate today, Set<LocalDate> holidays, Policy policy, Instant now) {
        LocalDate briefDay =
                today.with(TemporalAdjusters.previousOrSame(policy.disclosure().briefDay()));
        boolean given = last.ranOn().stream()
                .flatMap(ran -> briefDay.datesUntil(today).filter(day -> !day.isAfter(ran)))
                .anyMatch(day -> CaseClocks.isWorkingDay(day, holidays));
        if (given) {
            return List.of();
        }
        return staff.with(StaffRole.SUPERVISOR).stream()
                .<Outbound>map(member -> new BriefDue(
                        "brief-" + member.ref() + "-" + briefDay,
                        new BriefDue.About.Weekly(member.ref(), briefDay, today.minusYears(1), today.minusDays(1)),
                        now))
                .toList();
    }
}
