package daybreak.domain.disclosure;

/** So much time, counted as its rule demands. */
public record Limit(Unit unit, int count) {
    public Limit {
        if (count <= 0) {
            throw new IllegalArgumentException("a limit is positive");
        }
    }

    /** What is counted. */
    public enum Unit {
        /** Elapsed hours, whatever the clocks on the wall do. */
        HOURS,
        /** London days; the day of receipt is day 0. */
        CALENDAR_DAYS,
        /** London days from Monday to Friday that are no bank holidays; the day of receipt is day 0. */
        WORKING_DAYS
    }
}
