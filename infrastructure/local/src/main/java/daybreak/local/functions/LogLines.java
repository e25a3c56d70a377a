package daybreak.local.functions;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** What the functions logged: the newest lines are kept, and each is passed on as it comes. */
public final class LogLines {
    private static final int KEPT = 20_000;

    /** A line of one function's log. {@code isFailure} marks what the runtime logged because a handler threw. */
    public record Line(String function, String text, boolean isFailure) {}

    private final Deque<Line> lines = new ArrayDeque<>();
    private final Consumer<Line> listener;

    public LogLines(Consumer<Line> listener) {
        this.listener = listener;
    }

    void add(String function, String text) {
        add(new Line(function, text.stripTrailing(), false));
    }

    /** As the Java runtime does: the exception with its message and stack goes to the function's log. */
    void failed(String function, Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        add(new Line(function, text.toString(), true));
    }

    private void add(Line line) {
        synchronized (lines) {
            lines.addLast(line);
            if (lines.size() > KEPT) {
                lines.removeFirst();
            }
        }
        listener.accept(line);
    }

    public List<Line> all() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    public void clear() {
        synchronized (lines) {
            lines.clear();
        }
    }
}
