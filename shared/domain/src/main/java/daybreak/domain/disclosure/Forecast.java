package daybreak.domain.disclosure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * Whether a case will be late: the days that are left against those that the stages left usually take. It reckons with time
 * and load, and says nothing about risk.
 *
 * @param left days to the date that must be kept; negative once it is past
 * @param usual days that the rest of this stage and the stages after it usually take
 * @param needed the same, longer by as much as the owner has too many cases
 * @param load open cases of the owner
 */
public record Forecast(CaseSummary of, int left, int usual, int needed, int load) {
    /** @param usualLoad how many cases one person has before each takes longer */
    public static Forecast of(CaseSummary of, UsualDays usual, int load, int usualLoad, LocalDate today) {
        int left = (int) ChronoUnit.DAYS.between(today, of.keepBy());
        int waited = (int) ChronoUnit.DAYS.between(of.stageSince(), today);
        int days = Math.max(0, usual.at(of.stage()) - waited)
                + Arrays.stream(Stage.values())
                        .filter(stage -> isToCome(stage, of.stage()))
                        .mapToInt(usual::at)
                        .sum();
        int needed = load > usualLoad ? (days * load + usualLoad - 1) / usualLoad : days;
        return new Forecast(of, left, days, needed, load);
    }

    /** Most cases go without a second reading; closing is after all that a deadline asks for. */
    private static boolean isToCome(Stage stage, Stage now) {
        return stage.compareTo(now) > 0 && stage != Stage.SECOND_READING && stage.compareTo(Stage.CLOSING) < 0;
    }

    public boolean isLate() {
        return of.completedOn().isEmpty() && left < 0;
    }

    public boolean willBeLate() {
        return of.completedOn().isEmpty() && left >= 0 && needed > left;
    }
}
