package daybreak.local.page;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Place;
import daybreak.local.HubRecords;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The morning's ledger: where every notice stands. */
final class LedgerView {
    private static final List<String> HEADS =
            List.of("What", "Reference", "Child", "School", "Why, or when told", "Ring");

    private final HubRecords records;

    LedgerView(HubRecords records) {
        this.records = records;
    }

    Html view() {
        Optional<Ledger> ledger = records.ledger();
        return ledger.map(LedgerView::of)
                .orElseGet(() -> Html.element("p class=\"none\"", "No morning has been closed yet."));
    }

    private static Html of(Ledger ledger) {
        Html verdict = ledger.balances()
                ? Html.element("p class=\"ok\"", "The ledger balances: due = told + held + with a person.")
                : Html.element(
                        "p class=\"bad\"",
                        "The ledger does not balance. Missing: " + String.join(", ", ledger.missing()));
        return Html.all(
                Html.element("p", "School morning of " + LondonTime.day(ledger.day())),
                verdict,
                sums(ledger),
                Html.all(Arrays.stream(Ledger.Where.values())
                        .sorted(LedgerView::peopleFirst)
                        .map(where -> lines(ledger, where))
                        .toList()));
    }

    /** What a person has to do comes before what is done. */
    private static int peopleFirst(Ledger.Where one, Ledger.Where other) {
        return Boolean.compare(other == Ledger.Where.WITH_PERSON, one == Ledger.Where.WITH_PERSON);
    }

    private static Html sums(Ledger ledger) {
        Html due = sum("due", ledger.due(), "notices");
        Html parts = Html.all(Arrays.stream(Ledger.Where.values())
                .map(where -> sum(words(where), ledger.count(where), children(ledger.children(where))))
                .toList());
        return Html.element("ul class=\"sums\"", due, parts);
    }

    private static String children(long count) {
        return count == 1 ? "1 child" : count + " children";
    }

    private static Html sum(String name, long count, String note) {
        return Html.element(
                "li", Html.element("b", count), Html.text(name), new Html("<br>"), Html.element("small", note));
    }

    /** The schools to ring come first. */
    private static Html lines(Ledger ledger, Ledger.Where where) {
        return Html.table(
                capital(words(where)),
                HEADS,
                ledger.lines().stream()
                        .filter(line -> line.where() == where)
                        .sorted(Comparator.comparing(line -> !line.ring()))
                        .map(LedgerView::row)
                        .toList());
    }

    private static List<Html> row(Ledger.Line line) {
        return List.of(
                Html.text(line.what()),
                Html.text(line.reference().orElse("-")),
                Html.text(line.child().orElse("-")),
                Html.text(line.place().map(Place::says).orElse("-")),
                Html.text(line.why()),
                line.ring() ? Html.element("span class=\"tag\"", "ring" + telephone(line)) : Html.NOTHING);
    }

    private static String telephone(Ledger.Line line) {
        return line.place().flatMap(Place::telephone).map(" "::concat).orElse("");
    }

    private static String words(Ledger.Where where) {
        return where == Ledger.Where.WITH_PERSON
                ? "with a person"
                : where.name().toLowerCase(Locale.UK);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
