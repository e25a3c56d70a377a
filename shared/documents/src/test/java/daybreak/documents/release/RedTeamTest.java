package daybreak.documents.release;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.documents.Families;
import daybreak.documents.Families.Family;
import daybreak.documents.report.ReportPdf;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Attempts to get a term past the check: each is a real file, made by a seed. */
class RedTeamTest {
    private static final int ROUNDS = 3;
    private static final int PAGE_TURNS = 40;

    private final List<String> leaked = new ArrayList<>();
    private int tried;

    @Test
    void nothing_that_was_redacted_leaves() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            long seed = round * 1_000L;
            for (Disguise disguise : Disguise.values()) {
                written(disguise, seed++);
            }
            for (HidingPlace place : HidingPlace.values()) {
                hidden(place, seed++);
            }
        }
        shortened();
        acrossPages();
        leaked.forEach(System.out::println);
        System.out.println("attempts to leak: " + tried + ", leaked: " + leaked.size());
        assertThat(tried).isGreaterThanOrEqualTo(300);
        assertThat(leaked).isEmpty();
    }

    /** Every kind of term, disguised in the text of an entry or of an addition. */
    private void written(Disguise disguise, long seed) {
        Random random = new Random(seed);
        Family family = Families.of(seed, 2);
        for (Term term : family.forbidden().terms()) {
            if (disguise.fits(term)) {
                String words = "Then " + disguise.of(shown(term), random) + " came in.";
                byte[] pdf = ReportPdf.release(
                        random.nextBoolean()
                                ? Families.saying(family.content(), random.nextInt(2), words)
                                : Families.adding(family.content(), words));
                attempt(disguise + " of " + term + " in " + words, pdf, family);
            }
        }
    }

    /** A name where no reader of the page sees it. */
    private void hidden(HidingPlace place, long seed) throws IOException {
        Family family = Families.of(seed, 2);
        attempt(
                place + " of " + family.thirdParty(),
                place.in(ReportPdf.release(family.content()), family.thirdParty()),
                family);
    }

    private void shortened() {
        for (String words : List.of(
                "N. Turnbull",
                "N Turnbull",
                "Nadia T.",
                "Nadia T",
                "N.T.",
                "N. T.",
                "NT",
                "nturnbull",
                "Turnbull, Nadia",
                "Turnbull, N.",
                "TURNBULL Nadia")) {
            Family family = Families.of(77, 2);
            Forbidden forbidden = new Forbidden(
                    List.of(new Term.FullName("Nadia Turnbull")),
                    family.forbidden().cleared());
            attempt(
                    words,
                    ReportPdf.release(Families.saying(family.content(), 0, "Then " + words + " came in.")),
                    new Family(family.content(), forbidden, "Nadia Turnbull"));
        }
    }

    /** The name wanders down the page until it stands over its end. */
    private void acrossPages() {
        Family family = Families.of(78, 1);
        for (int turn = 0; turn < PAGE_TURNS; turn++) {
            String words = "word ".repeat(350 + turn * 8) + family.thirdParty() + " came in. " + "word ".repeat(30);
            attempt("after " + turn, ReportPdf.release(Families.saying(family.content(), 0, words)), family);
        }
    }

    private void attempt(String what, byte[] pdf, Family family) {
        tried++;
        if (ReleaseCheck.check(pdf, family.forbidden()).isEmpty()) {
            leaked.add(what);
        }
    }

    private static String shown(Term term) {
        return term instanceof Term.Address address
                ? address.text().substring(0, address.text().indexOf(','))
                : term.text();
    }
}
