package daybreak.local;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says what is happening, a line at a time, with the time that the cloud's clock shows and the seconds spent so far. */
public final class Progress {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.UK);

    private final PrintStream out;
    private final Clock clock;
    private final long start = System.nanoTime();

    public Progress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Tells one thing. */
    public void say(String line) {
        var spent = Duration.ofNanos(System.nanoTime() - start);
        out.printf(
                Locale.UK,
                "%s  %-72s %5.1f s%n",
                TIME.format(clock.instant().atZone(LONDON)),
                line,
                spent.toMillis() / 1000.0);
    }
}
