package daybreak.domain.disclosure;

import daybreak.domain.morning.MorningTimes;
import daybreak.domain.policy.DisclosurePolicy.Limits;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Counts time as the schemes' guidance does: from receipt, day 0. */
public final class CaseClocks {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private CaseClocks() {}

    /** @param from when the application was received, or the risk was found to be immediate */
    public static CaseDeadlines start(Instant from, Limits limits, String policyVersion, Set<LocalDate> bankHolidays) {
        return new CaseDeadlines(
                due(limits.checks(), from, bankHolidays),
                due(limits.interview(), from, bankHolidays),
                due(limits.whole(), from, bankHolidays),
                policyVersion);
    }

    static Due due(Limit limit, Instant from, Set<LocalDate> bankHolidays) {
        LocalDate day = MorningTimes.dayOf(from);
        return switch (limit.unit()) {
            case HOURS -> Due.at(from.plusSeconds(limit.count() * 3600L));
            case CALENDAR_DAYS -> Due.on(day.plusDays(limit.count()));
            case WORKING_DAYS -> {
                LocalDate due = day;
                for (int counted = 0; counted < limit.count(); counted++) {
                    due = workingDayFrom(due.plusDays(1), bankHolidays);
                }
                yield Due.on(due);
            }
        };
    }

    public static boolean isWorkingDay(LocalDate day, Set<LocalDate> bankHolidays) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !bankHolidays.contains(day);
    }

    /** This day, or the next that is worked. */
    static LocalDate workingDayFrom(LocalDate day, Set<LocalDate> bankHolidays) {
        LocalDate worked = day;
        while (!isWorkingDay(worked, bankHolidays)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    /** This day, or the last before it that is worked. */
    static LocalDate workingDayUntil(LocalDate day, Set<LocalDate> bankHolidays) {
        LocalDate worked = day;
        while (!isWorkingDay(worked, bankHolidays)) {
            worked = worked.minusDays(1);
        }
        return worked;
    }
}
