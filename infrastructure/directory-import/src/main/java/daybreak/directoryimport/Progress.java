package daybreak.directoryimport;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A line that says how far a step is, a few times a second at most; on a terminal it stays one line. */
final class Progress {
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(250);

    private final PrintStream out;
    private final boolean terminal;
    private String what = "";
    private long of;
    private long done;
    private long started;
    private long shown;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    synchronized void start(String step, long total) {
        what = step;
        of = total;
        done = 0;
        started = System.nanoTime();
        shown = started;
    }

    synchronized void add(long more) {
        done += more;
        long now = System.nanoTime();
        if (terminal && now - shown > BETWEEN) {
            shown = now;
            out.print("\r" + line(now));
            out.flush();
        }
    }

    /** Ends the step with the line that stays. */
    synchronized void end() {
        out.println((terminal ? "\r" : "") + line(System.nanoTime()));
    }

    private String line(long now) {
        return String.format(
                Locale.UK,
                "%-28s %,9d of %,9d  %6.1f s",
                what,
                done,
                of,
                (now - started) / (double) TimeUnit.SECONDS.toNanos(1));
    }
}
