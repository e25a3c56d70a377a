package daybreak.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures the requests and the time that a message costs, and whether they stay flat as the tables grow. */
public final class Benchmarks {
    private static final List<String> STORED = List.of("1000", "10000", "100000");

    private Benchmarks() {}

    /**
     * @param arguments numbers of stored notices, in hundreds; without any, the three that the figures are given for; or
     *     {@code report-files} alone, for the files of reports, or {@code reports} alone, for what a report costs, or
     *     {@code disclosure} alone, for the disclosure unit's daily run, or
     *     {@code cold-start}, for the functions' packaged jars in fresh JVMs, with how many rounds if not eleven
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ReflectiveOperationException {
        if (List.of(arguments).equals(List.of("report-files"))) {
            Markdown files = new Markdown(System.out);
            Machine.described().forEach(line -> files.line("- " + line));
            new ReportFiles(files).measure();
            return;
        }
        if (List.of(arguments).equals(List.of("reports"))) {
            new ReportFigures(new Markdown(System.out)).measure(Path.of("template.yaml"));
            System.exit(0);
        }
        if (List.of(arguments).equals(List.of("disclosure"))) {
            Markdown days = new Markdown(System.out);
            Machine.described().forEach(line -> days.line("- " + line));
            days.line("- load at the start: " + Machine.load());
            new DisclosureDays(days).measure(Path.of("template.yaml"));
            days.line("");
            days.line("Load at the end: " + Machine.load());
            System.exit(0);
        }
        if (arguments.length > 0 && arguments[0].equals("cold-start")) {
            int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ColdStarts.ROUNDS;
            new ColdStarts(new Markdown(System.out), Path.of("")).measure(rounds);
            System.exit(0);
        }
        List<Integer> sizes = (arguments.length == 0 ? STORED.stream() : Stream.of(arguments))
                .map(Integer::valueOf)
                .toList();
        Markdown out = new Markdown(System.out);
        out.heading("The machine");
        Machine.described().forEach(line -> out.line("- " + line));
        out.line("- load at the start: " + Machine.load());
        Measuring measuring = new Measuring(Path.of("template.yaml"));
        progress("a small night, to have rows to copy and to warm up");
        StoredPast past = measuring.seed();
        List<Level> levels = new ArrayList<>();
        for (int stored : sizes) {
            progress(String.format(Locale.UK, "%,d stored notices", stored));
            levels.add(measuring.level(past, stored));
        }
        new Report(out, levels).print();
        progress("the register");
        new RegisterImport(out).measure();
        out.line("");
        out.line("Load at the end: " + Machine.load());
        System.exit(0);
    }

    private static void progress(String what) {
        System.err.println("… " + what + " (load " + Machine.load() + ")");
    }
}
