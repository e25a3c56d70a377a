package daybreak.domain.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The days on which a school is open, in London dates.
 *
 * @param closures periods with no school: holidays, training days
 * @param bankHolidays bank holidays in England and Wales
 */
public record SchoolCalendar(List<Closure> closures, Set<LocalDate> bankHolidays) {
    /** Beyond this many days without school the calendar itself must be wrong. */
    private static final int LONGEST_HOLIDAY = 100;

    public SchoolCalendar {
        closures = List.copyOf(closures);
        bankHolidays = Set.copyOf(bankHolidays);
    }

    /** First and last day without school, both included. */
    public record Closure(LocalDate first, LocalDate last) {
        public Closure {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a closure ends before it starts");
            }
        }

        boolean covers(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public boolean isSchoolDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day)
                && closures.stream().noneMatch(closure -> closure.covers(day));
    }

    /** The first school day on or after {@code day}; {@code day} itself where the calendar shows none for a hundred days. */
    public LocalDate schoolDayFrom(LocalDate day) {
        return day.datesUntil(day.plusDays(LONGEST_HOLIDAY))
                .filter(this::isSchoolDay)
                .findFirst()
                .orElse(day);
    }
}
