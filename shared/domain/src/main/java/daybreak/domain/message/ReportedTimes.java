package daybreak.domain.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said to have happened lies in the past, but for the difference between two clocks. */
public final class ReportedTimes {
    /** Clocks of two systems differ by minutes; a day ahead is another mistake. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(15);

    private ReportedTimes() {}

    /** When something happened, and where the message says so. */
    public record Reported(String pointer, Instant at) {}

    /** The last instant that a message taken now may speak of. */
    public static Instant latest(Instant now) {
        return now.plus(CLOCK_SKEW);
    }

    public static Optional<Problem> problem(Reported reported, Instant now) {
        return reported.at().isAfter(latest(now))
                ? Optional.of(new Problem(reported.pointer(), "impossible-date", "lies in the future"))
                : Optional.empty();
    }

    /**
     * The later of two reports wins, so one from the future would win for ever.
     *
     * @throws RejectedException if any lies in the future
     */
    public static void requirePast(Instant now, Reported... reported) {
        List<Problem> problems =
                Stream.of(reported).flatMap(each -> problem(each, now).stream()).toList();
        if (!problems.isEmpty()) {
            throw new RejectedException(problems);
        }
    }
}
