package daybreak.local;

import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A morning's ledger as text for the terminal: totals, whom to ring, what else a person has and why, then the told. */
final class LedgerReport {
    private final StringBuilder text = new StringBuilder();

    private LedgerReport() {}

    static String of(Ledger ledger) {
        var report = new LedgerReport();
        report.totals(ledger);
        report.ring(ledger.lines().stream().filter(Ledger.Line::ring).toList());
        report.withPerson(ledger);
        report.section("Held by policy", at(ledger, Ledger.Where.HELD));
        report.section("No longer due", at(ledger, Ledger.Where.WITHDRAWN));
        report.told(at(ledger, Ledger.Where.TOLD));
        report.verdict(ledger);
        return report.text.toString();
    }

    private void totals(Ledger ledger) {
        line("LEDGER OF THE SCHOOL MORNING, " + ledger.day());
        line("");
        line("  %-16s %8s %9s".formatted("", "notices", "children"));
        for (Ledger.Where where : Ledger.Where.values()) {
            line("  %-16s %8d %9d".formatted(words(where), ledger.count(where), ledger.children(where)));
        }
        line("  %-16s %8d   = told + held + with a person".formatted("due", ledger.due()));
    }

    /** Each with the school and its number below it. */
    private void ring(List<Ledger.Line> lines) {
        if (!lines.isEmpty()) {
            line("");
            line("Ring these schools now: sent, or tried, and not known to have arrived (" + lines.size() + ")");
            lines.stream().sorted(BY_CHILD).forEach(entry -> {
                line("  " + subject(entry) + "  " + entry.why());
                entry.place()
                        .ifPresent(place -> line("    " + place.says()
                                + place.telephone().map(": ring "::concat).orElse("")));
            });
        }
    }

    private static List<Ledger.Line> at(Ledger ledger, Ledger.Where where) {
        return ledger.lines().stream().filter(line -> line.where() == where).toList();
    }

    private void section(String title, List<Ledger.Line> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(title + " (" + lines.size() + ")");
            lines.stream().sorted(BY_CHILD).forEach(entry -> line("  " + subject(entry) + "  " + entry.why()));
        }
    }

    private void withPerson(Ledger ledger) {
        Map<String, List<Ledger.Line>> byReason = at(ledger, Ledger.Where.WITH_PERSON).stream()
                .filter(entry -> !entry.ring())
                .collect(Collectors.groupingBy(Ledger.Line::why, TreeMap::new, Collectors.toList()));
        if (!byReason.isEmpty()) {
            line("");
            line("With a person, by reason ("
                    + byReason.values().stream().mapToInt(List::size).sum() + ")");
            byReason.forEach((why, lines) -> {
                line("  " + why);
                lines.stream().sorted(BY_CHILD).forEach(entry -> line("    " + subject(entry)));
            });
        }
    }

    private void told(List<Ledger.Line> lines) {
        section("Told", lines);
    }

    private void verdict(Ledger ledger) {
        line("");
        ledger.missing().forEach(id -> line("  MISSING " + id));
        line(
                ledger.balances()
                        ? "The ledger balances: due = told + held + with a person."
                        : "THE LEDGER DOES NOT BALANCE.");
    }

    private static final Comparator<Ledger.Line> BY_CHILD = Comparator.comparing(
                    (Ledger.Line line) -> line.child().orElse(""))
            .thenComparing(line -> line.reference().orElse(""));

    private static String subject(Ledger.Line line) {
        return line.child()
                .map(child -> "%-24.24s %-14.14s %-7.7s %s"
                        .formatted(
                                child,
                                line.reference().orElse("-"),
                                line.place().map(Place::code).orElse("-"),
                                line.what().replace("Operation ", "")))
                .orElseGet(
                        () -> line.what() + line.reference().map(", "::concat).orElse(""));
    }

    static String words(Ledger.Where where) {
        return where.name().toLowerCase(Locale.UK).replace('_', ' ').replace("with person", "with a person");
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append(System.lineSeparator());
    }
}
