package daybreak.domain.clock;

import daybreak.domain.morning.MorningTimes;
import daybreak.domain.policy.Policy.Clocks;
import daybreak.domain.policy.Policy.Span;
import daybreak.domain.ppn.Grade;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Starts clocks by the force's policy (local practice: red elapsed, amber and green in working hours). */
public final class GradeClocks {
    private static final int LONGEST_WAIT_DAYS = 400;

    private GradeClocks() {}

    /** @param receivedAt when the PPN's first version arrived */
    public static GradeClock start(Grade grade, Instant receivedAt, Clocks policy, Set<LocalDate> bankHolidays) {
        Instant due = switch (grade) {
            case RED -> receivedAt.plus(policy.red());
            case AMBER -> afterWorkingTime(receivedAt, policy.amber(), policy, bankHolidays);
            case GREEN -> afterWorkingTime(receivedAt, policy.green(), policy, bankHolidays);
        };
        return new GradeClock(grade, receivedAt, due, due.minus(policy.warnBefore()), false, Optional.empty());
    }

    /**
     * The instant at which {@code time} of working hours has passed since {@code from}.
     *
     * @throws IllegalArgumentException if the policy has no working hours to count
     */
    static Instant afterWorkingTime(Instant from, Duration time, Clocks policy, Set<LocalDate> bankHolidays) {
        Duration left = time;
        LocalDate first = MorningTimes.dayOf(from);
        for (LocalDate day = first; day.isBefore(first.plusDays(LONGEST_WAIT_DAYS)); day = day.plusDays(1)) {
            Span hours = policy.workingHours().get(day.getDayOfWeek());
            if (hours == null || bankHolidays.contains(day)) {
                continue;
            }
            Instant opens = later(from, MorningTimes.at(day, hours.from()));
            Instant closes = MorningTimes.at(day, hours.to());
            if (!opens.isBefore(closes)) {
                continue;
            }
            Duration open = Duration.between(opens, closes);
            if (left.compareTo(open) <= 0) {
                return opens.plus(left);
            }
            left = left.minus(open);
        }
        throw new IllegalArgumentException("the policy has too few working hours");
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
