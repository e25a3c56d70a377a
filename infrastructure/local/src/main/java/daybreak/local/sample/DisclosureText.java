package daybreak.local.sample;

import daybreak.domain.disclosure.CaseSummary;
import daybreak.domain.disclosure.Scheme;
import daybreak.local.sample.DisclosureAccount.Part;
import daybreak.local.sample.DisclosureAccount.Told;
import java.util.List;
import java.util.Optional;

/** The account of the weeks for a terminal. */
final class DisclosureText {
    private final DisclosureAccount account;
    private final StringBuilder text = new StringBuilder();

    private DisclosureText(DisclosureAccount account) {
        this.account = account;
    }

    static String of(DisclosureAccount account) {
        DisclosureText all = new DisclosureText(account);
        all.line("FIVE WEEKS OF A DISCLOSURE UNIT, AND EASTER: %s to %s %d"
                .formatted(
                        WeekTime.day(DisclosureWeeks.FIRST),
                        WeekTime.day(DisclosureWeeks.LAST),
                        DisclosureWeeks.LAST.getYear()));
        all.title("Cases", account.cases().size());
        account.cases().forEach(all::add);
        for (Part part : Part.values()) {
            all.add(part);
        }
        all.title("With a person", account.tasks().size());
        account.tasks()
                .forEach(task -> all.line("  %-10s  %-11s  %s"
                        .formatted(WeekTime.day(task.raisedAt()), DisclosureAccount.reference(task), task.what())));
        all.line("");
        all.line("Supervisors: " + account.unit().stands());
        all.verdict();
        return all.text.toString();
    }

    private void title(String title, int count) {
        line("");
        line(title + " (" + count + ")");
    }

    private void add(SampleCase of) {
        Optional<CaseSummary> summary = account.summary(of);
        line("  %-11s  %-11s  %-16s  %s"
                .formatted(
                        of.number(),
                        summary.map(CaseSummary::scheme)
                                .map(DisclosureText::words)
                                .orElse(""),
                        summary.flatMap(CaseSummary::owner)
                                .map(account::nameOfId)
                                .orElse("nobody"),
                        account.stands(of.number())));
        line("               " + of.story());
    }

    private static String words(Scheme scheme) {
        return switch (scheme) {
            case DVDS -> "Clare's Law";
            case CSODS -> "Sarah's Law";
        };
    }

    private void add(Part part) {
        List<Told> lines = account.told(part);
        title(part.title(), lines.size());
        lines.forEach(each -> line("  %-10s  %-16s  %-11s  %s"
                .formatted(WeekTime.day(each.day()), each.reader(), each.number(), each.what())));
    }

    private void verdict() {
        List<String> differences = account.differences();
        line("");
        differences.forEach(each -> line("  DIFFERS  " + each));
        line(
                differences.isEmpty()
                        ? "All of it is as it must be: each case, whoever was told on their day and nobody else, each task."
                        : "NOT ALL OF IT IS AS IT MUST BE.");
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append(System.lineSeparator());
    }
}
