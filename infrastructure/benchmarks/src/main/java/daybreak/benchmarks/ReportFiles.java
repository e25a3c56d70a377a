package daybreak.benchmarks;

import daybreak.benchmarks.AwsTime.Spent;
import daybreak.documents.release.Forbidden;
import daybreak.documents.release.ReleaseCheck;
import daybreak.documents.release.Term;
import daybreak.documents.report.ReportPdf;
import daybreak.domain.report.Draft.Searched;
import daybreak.domain.report.OffenceRole;
import daybreak.domain.report.ReportContent;
import daybreak.domain.report.ReportContent.Entry;
import daybreak.domain.report.ReportContent.Involved;
import daybreak.domain.report.ReportContent.Subject;
import daybreak.domain.report.ReportKind;
import daybreak.domain.report.ReportRequest.Part;
import daybreak.domain.report.ReportRequest.Recipient;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Measures what the file of a report costs, by its entries and by the names that must not be in it: time, memory, size. */
final class ReportFiles {
    /** How many entries a report has, and how many names are searched for. The last is the most that a history may hold. */
    private record Size(int entries, int names) {}

    private static final List<Size> SIZES = List.of(
            new Size(10, 40), new Size(100, 40), new Size(1_000, 40), new Size(1_000, 500), new Size(2_400, 500));

    private static final double MEBIBYTE = 1024.0 * 1024;

    private final Markdown out;

    ReportFiles(Markdown out) {
        this.out = out;
    }

    void measure() {
        out.heading("The file of a report");
        Spent start = Spent.now();
        ReportPdf.release(content(10));
        out.line("Milliseconds as a clock saw them and (as they were spent on a core); load " + Machine.load()
                + ". First file in this JVM: " + millis(start)
                + ". The peak is of the heap, with what was not collected yet.");
        out.line("");
        out.head("entries", "names", "rendered", "searched", "kB", "findings", "peak heap, MiB");
        for (Size size : SIZES) {
            ReportContent content = content(size.entries());
            System.gc();
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            Spent before = Spent.now();
            byte[] pdf = ReportPdf.release(content);
            String rendered = millis(before);
            Spent between = Spent.now();
            int findings = ReleaseCheck.check(pdf, forbidden(size.names())).size();
            String searched = millis(between);
            long peak = heap().stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            out.row(
                    String.format(Locale.UK, "%,d", size.entries()),
                    Integer.toString(size.names()),
                    rendered,
                    searched,
                    String.format(Locale.UK, "%,d", pdf.length / 1_000),
                    Integer.toString(findings),
                    String.format(Locale.UK, "%,.0f", peak / MEBIBYTE));
        }
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static String millis(Spent since) {
        Spent took = Spent.now().since(since);
        return String.format(
                Locale.UK,
                "%,d (%,d)",
                Duration.ofNanos(took.elapsed()).toMillis(),
                Duration.ofNanos(took.onCore()).toMillis());
    }

    private static Forbidden forbidden(int names) {
        List<Term> terms = new ArrayList<>();
        for (int term = 0; term < names; term++) {
            terms.add(new Term.FullName("Quentin Fairweather" + (char) ('a' + term % 26) + (char) ('a' + term / 26)));
        }
        return new Forbidden(terms, List.of(new Term.FullName("Wren Ashdown"), new Term.FullName("Marlo Ashdown")));
    }

    private static ReportContent content(int entries) {
        List<Entry> chronology = new ArrayList<>();
        for (int number = 0; number < entries; number++) {
            chronology.add(new Entry(
                    "E-" + number,
                    "26/" + (300_000 + number),
                    LocalDate.of(2021, 1, 1).plusDays(number % 1_800),
                    "Violence",
                    "Assault with injury",
                    List.of(
                            new Involved(Optional.of("Marlo Ashdown"), OffenceRole.SUSPECT),
                            new Involved(Optional.empty(), OffenceRole.VICTIM)),
                    "No further action",
                    "Officers attended after a neighbour rang and spoke to both adults apart. A cup had been thrown and a"
                            + " door was damaged; nobody was hurt, and Wren Ashdown was asleep upstairs. Advice was given"
                            + " about the tenancy, and the next shift was asked to call again in the morning.",
                    Optional.of("The officer thought that drink played a part and that it would happen again."),
                    Optional.empty()));
        }
        return new ReportContent(
                "r" + entries,
                ReportKind.CSC,
                "Children Act 1989, section 47",
                "A section 47 enquiry about Wren.",
                "O. Larkspur",
                new Recipient("O. Larkspur", "Northshire children's social care", "assessment@council.example"),
                Optional.empty(),
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-02T09:15:00Z"),
                List.of(new Searched("Violence", Optional.of(LocalDate.of(2021, 3, 2)))),
                List.of(new Subject("Wren Ashdown", Part.CHILD, Optional.empty(), List.of(), List.of())),
                chronology,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Optional.empty());
    }
}
