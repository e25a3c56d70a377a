package daybreak.domain.morning;

import daybreak.domain.notice.NoticeStep;
import daybreak.domain.policy.Policy.Morning;
import daybreak.domain.school.SchoolCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** When a notice is due, in London time, with the run's cut-off kept whenever its message is looked at. */
public final class MorningTimes {
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** When the template's schedule opens the morning; a test of the template holds the two together. */
    public static final LocalTime RUN = LocalTime.of(6, 0);

    /** When the template's schedule closes it. */
    public static final LocalTime CLOSE = LocalTime.of(8, 0);

    /**
     * So long before the cut-off, what is flagged is also enqueued at once, for the run's look at the index may come too
     * early to see it. Longer than any function runs.
     */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    /** Mornings that did not run are caught up for so many days; what is older is with a person by then. */
    private static final int CATCH_UP_DAYS = 7;

    private MorningTimes() {}

    /** The days before this one whose morning may not have run, oldest first. */
    public static List<LocalDate> toCatchUp(LocalDate today) {
        return today.minusDays(CATCH_UP_DAYS).datesUntil(today).toList();
    }

    /** Whether a London day's morning is over, so that its ledger may be drawn up. */
    public static boolean isOver(LocalDate day, Instant now, Morning policy) {
        return !now.isBefore(at(day, policy.close()));
    }

    /**
     * When a notice that was flagged now is due, and where it counts.
     *
     * @param on the London day of the run it belongs to
     * @param ledgerDay the London day of the ledger it counts in
     */
    public record Plan(LocalDate on, LocalDate ledgerDay) {}

    public static Plan plan(Instant submittedAt, Instant flaggedAt, Morning policy) {
        LocalDate today = dayOf(flaggedAt);
        boolean inTime = submittedAt.isBefore(at(today, laterOf(policy.cutOff(), policy.atOnceUntil())));
        LocalDate on = inTime ? today : today.plusDays(1);
        return new Plan(on, laterOf(on, nextLedger(flaggedAt, policy)));
    }

    /** When something is due that waits for no run: a child found, a correction. */
    public static Plan atOnce(Instant now, Morning policy) {
        return new Plan(dayOf(now), nextLedger(now, policy));
    }

    /** When something is due that goes with a run and never between two. */
    public static Plan withNextRun(Instant now, Morning policy) {
        LocalDate today = dayOf(now);
        LocalDate on = now.isBefore(at(today, policy.cutOff())) ? today : today.plusDays(1);
        return new Plan(on, on);
    }

    /** Whether the day's run may miss what is due on it from now on, so that whoever planned it must enqueue it. */
    public static boolean runMayMiss(LocalDate dueOn, Instant now, Morning policy) {
        LocalDate today = dayOf(now);
        return !dueOn.isAfter(today) && !now.isBefore(at(today, policy.cutOff()).minus(OVERLAP));
    }

    /** The ledger that what happens now is counted in. */
    public static LocalDate nextLedger(Instant now, Morning policy) {
        ZonedDateTime local = now.atZone(LONDON);
        return local.toLocalTime().isBefore(policy.ledgerCutOff())
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
    }

    /** The next ledger to close: what is claimed now and never heard of again must be in that one. */
    public static LocalDate openLedger(Instant now, Morning policy) {
        LocalDate today = dayOf(now);
        return now.isBefore(at(today, policy.close())) ? today : today.plusDays(1);
    }

    /** Whether to send now or wait. */
    public sealed interface Timing {
        record Now() implements Timing {}

        /** @param until the London day whose run looks again */
        record Wait(LocalDate until) implements Timing {}
    }

    /** @param submittedAt when the notice's first PPN was filed */
    public static Timing timing(
            NoticeStep step, Instant submittedAt, Instant now, SchoolCalendar calendar, Morning policy) {
        LocalDate today = dayOf(now);
        if (now.isBefore(at(today, policy.cutOff()))) {
            return new Timing.Wait(today);
        }
        return switch (step) {
            case NoticeStep.Found found -> found(now, calendar, policy);
            case NoticeStep.StillMissing still -> onSchoolDay(today, calendar);
            case NoticeStep.First first -> first(submittedAt, today, calendar, policy);
            case NoticeStep.Correction correction -> new Timing.Now();
        };
    }

    private static Timing first(Instant submittedAt, LocalDate today, SchoolCalendar calendar, Morning policy) {
        boolean missedTheRun = !submittedAt.isBefore(at(today, policy.cutOff()));
        boolean atOnce = calendar.isSchoolDay(today) && submittedAt.isBefore(at(today, policy.atOnceUntil()));
        if (missedTheRun && !atOnce) {
            return new Timing.Wait(today.plusDays(1));
        }
        return policy.holdToSchoolDay() ? onSchoolDay(today, calendar) : new Timing.Now();
    }

    /** Between the run and the hour from which a finding may be told at once nothing looks again, so it goes with the run. */
    private static Timing found(Instant now, SchoolCalendar calendar, Morning policy) {
        LocalDate today = dayOf(now);
        boolean readToday = now.isBefore(at(today, policy.foundHours().to()));
        return readToday ? onSchoolDay(today, calendar) : new Timing.Wait(calendar.schoolDayFrom(today.plusDays(1)));
    }

    private static Timing onSchoolDay(LocalDate today, SchoolCalendar calendar) {
        LocalDate next = calendar.schoolDayFrom(today);
        return next.equals(today) ? new Timing.Now() : new Timing.Wait(next);
    }

    /** The London day of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }

    /** A London day and time as an instant; a time that a clock change skips is moved on by the gap. */
    public static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, LONDON).toInstant();
    }

    public static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalTime laterOf(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }
}
