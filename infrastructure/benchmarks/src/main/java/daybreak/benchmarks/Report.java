package daybreak.benchmarks;

import daybreak.benchmarks.CallCounter.Call;
import daybreak.benchmarks.CallCounter.Tally;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Puts the levels side by side, each with how many times the first one's figure it is. */
final class Report {
    private static final double MILLIS = 1e3;

    private final Markdown out;
    private final List<Level> levels;

    Report(Markdown out, List<Level> levels) {
        this.out = out;
        this.levels = List.copyOf(levels);
    }

    void print() {
        requests("AWS requests per PPN", "FlagChildren", Level::flaggingCalls, Level::ppns);
        requests("AWS requests per notice", "SendSchoolNotice", Level::morningCalls, Level::notices);
        requests("AWS requests of the 06:00 run, per notice", "OpenSchoolMorning", Level::morningCalls, Level::notices);
        out.heading("Own time per message, milliseconds (AWS calls taken out)");
        headOfLevels("one message a call, warm");
        for (Timed timed : List.of(
                new Timed("floor: one conditional write", Level::floor),
                new Timed("flag one PPN", Level::flag),
                new Timed("send one notice", Level::send))) {
            figures(
                    timed.what() + ", own median",
                    level -> timed.of().apply(level).ownMedian());
            figures(
                    timed.what() + ", own median on a core",
                    level -> timed.of().apply(level).onCoreMedian());
            figures(timed.what() + ", own p99", level -> timed.of().apply(level).ownP99());
            figures(
                    timed.what() + ", whole median",
                    level -> timed.of().apply(level).wholeMedian());
            figures(
                    timed.what() + ", whole p99",
                    level -> timed.of().apply(level).wholeP99());
        }
        out.heading("A backlog of %,d PPNs and its morning, seconds".formatted(Measuring.BACKLOG));
        headOfLevels("whole local cloud, two batches a queue at a time");
        figures("flag them all", level -> seconds(level.flagging()));
        figures("06:00 run, every notice sent", level -> seconds(level.morning()));
        figures("notices planned", Level::notices);
        figures("emails sent", Level::emails);
        figures("(storing the past, not measured work)", level -> seconds(level.filling()));
        levels.forEach(level -> out.line(String.format(
                Locale.UK,
                "%n%,d stored: own times over %,d PPNs and %,d notices.",
                level.stored(),
                level.flag().messages(),
                level.send().messages())));
    }

    private record Timed(String what, Function<Level, OwnTimes> of) {}

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }

    private void requests(
            String title, String function, Function<Level, Map<Call, Tally>> calls, ToDoubleFunction<Level> per) {
        out.heading(title);
        headOfLevels("by operation (units)");
        SequencedMap<String, Call> operations = new TreeMap<>();
        levels.forEach(level -> calls.apply(level).keySet().stream()
                .filter(call -> call.function().equals(function))
                .forEach(call -> operations.put(call.operation(), call)));
        operations.forEach((operation, call) -> {
            Tally none = new Tally(0, 0);
            figures(
                    operation,
                    level -> calls.apply(level).getOrDefault(call, none).requests() / per.applyAsDouble(level));
            if (levels.stream()
                    .anyMatch(
                            level -> calls.apply(level).getOrDefault(call, none).units() > 0)) {
                figures(
                        operation + ", units",
                        level -> calls.apply(level).getOrDefault(call, none).units() / per.applyAsDouble(level));
            }
        });
    }

    private void headOfLevels(String first) {
        Stream<String> sizes = levels.stream().map(level -> String.format(Locale.UK, "%,d stored", level.stored()));
        out.head(Stream.of(Stream.of(first), sizes, Stream.of("last / first"))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private void figures(String what, ToDoubleFunction<Level> figure) {
        double first = figure.applyAsDouble(levels.getFirst());
        double last = figure.applyAsDouble(levels.getLast());
        Stream<String> values = levels.stream().map(level -> number(figure.applyAsDouble(level)));
        String ratio = first == 0 ? "" : String.format(Locale.UK, "%.2f", last / first);
        out.row(Stream.of(Stream.of(what), values, Stream.of(ratio))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private static String number(double value) {
        return value >= 100 || value == Math.rint(value)
                ? String.format(Locale.UK, "%,.0f", value)
                : String.format(Locale.UK, "%.3f", value);
    }
}
