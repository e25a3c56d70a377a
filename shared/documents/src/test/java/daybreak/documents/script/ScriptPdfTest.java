package daybreak.documents.script;

import static daybreak.documents.Pdfs.assertAccessible;
import static daybreak.documents.Pdfs.kept;
import static daybreak.documents.Pdfs.pages;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.documents.release.Forbidden;
import daybreak.documents.release.Hit;
import daybreak.documents.release.ReleaseCheck;
import daybreak.documents.release.Term;
import daybreak.domain.disclosure.Party;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.disclosure.Script;
import daybreak.domain.message.DocumentRequested;
import daybreak.domain.people.PersonName;
import daybreak.testing.fixtures.Disclosures;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The document as the officer gets it. Each is left in {@code target/reports} to be looked at. */
class ScriptPdfTest {
    private static final Instant AT = Instant.parse("2026-03-19T14:00:00Z");
    private static final String NUMBER = "DV/26/0117";

    @Test
    void it_is_accessible_by_the_standard() throws Exception {
        assertAccessible(kept("script", ScriptPdf.of(script(Disclosures.of(NUMBER, AT)))));
        assertAccessible(kept("script-child", ScriptPdf.of(forChild(Disclosures.of("CS/26/0031", AT)))));
    }

    @Test
    void every_page_is_marked_numbered_names_the_case_and_says_that_nothing_is_handed_over() throws IOException {
        List<String> pages = pages(ScriptPdf.of(script(Disclosures.of(NUMBER, AT))));
        assertThat(pages).hasSizeGreaterThan(1);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page))
                    .contains(
                            "OFFICIAL-SENSITIVE",
                            "Script. Say it in person. Hand nothing over. Leave nothing behind.",
                            "Case " + NUMBER + ", draft 1",
                            "Page " + (page + 1) + " of " + pages.size());
        }
    }

    @Test
    void it_says_how_to_reach_the_person_before_it_says_anything_else_about_them() throws IOException {
        String text = text(script(Disclosures.of(NUMBER, AT)));
        assertThat(text)
                .contains(
                        "Who is to be told: Morwenna Hale",
                        "When: Tuesdays, when he is at work",
                        "How: ring 07700 900166",
                        "How not: never at home");
        assertThat(text.indexOf("How not:")).isLessThan(text.indexOf("Say this"));
    }

    @Test
    void convictions_stand_apart_from_what_no_court_found() throws IOException {
        String text = text(script(Disclosures.of(NUMBER, AT)));
        int convictions = text.indexOf("Convictions Say that a court found these.");
        int other = text.indexOf("Other information, which is not a conviction Say that no court found these");
        assertThat(convictions).isPositive();
        assertThat(other).isGreaterThan(convictions);
        assertThat(text.substring(convictions, other))
                .contains("14 May 2019: " + Disclosures.OFFENCE, "Northshire Crown Court. Imprisonment, 14 months.")
                .doesNotContain("arrested");
        assertThat(text.substring(other)).contains("arrested once and not charged", "Why it matters Both calls came");
    }

    @Test
    void what_is_not_part_of_it_is_said_not_to_be() throws IOException {
        DocumentRequested asked = Disclosures.empty(Disclosures.of(NUMBER, AT));
        assertThat(text(script(asked)))
                .contains(
                        "No conviction is part of this disclosure.",
                        "No other information is part of this disclosure.");
    }

    @Test
    void the_undertaking_is_a_page_of_its_own_that_says_nothing_of_the_disclosure() throws IOException {
        List<String> pages = pages(ScriptPdf.of(script(Disclosures.of(NUMBER, AT))));
        assertThat(flat(pages.getLast()))
                .contains("Undertaking", "keep myself safe", "Signature", "If not signed: warned")
                .doesNotContain("Pellow", "Hale", Disclosures.OFFENCE);
        assertThat(flat(String.join(" ", pages(ScriptPdf.of(forChild(Disclosures.of(NUMBER, AT)))))))
                .contains("Who is at risk: Perran Boden, born 2 June 2016", "keep the child safe");
    }

    @Test
    void the_same_script_makes_the_same_bytes_and_another_makes_others() {
        byte[] first = ScriptPdf.of(script(Disclosures.of(NUMBER, AT)));
        assertThat(ScriptPdf.of(script(Disclosures.of(NUMBER, AT)))).isEqualTo(first);
        assertThat(ScriptPdf.of(script(Disclosures.saying(Disclosures.of(NUMBER, AT), 1, "More."))))
                .isNotEqualTo(first);
    }

    @Test
    void what_somebody_typed_is_text_and_nothing_else() throws Exception {
        DocumentRequested hostile = Disclosures.saying(
                Disclosures.of("DV\"26\\7} body{display:none}</style>", AT),
                1,
                "</p><h1>Approved</h1><img src='http://evil.test/x'/> {{words}} z\u200Bero \u202Eevil");
        byte[] pdf = ScriptPdf.of(script(hostile));
        assertAccessible(pdf);
        assertThat(flat(String.join(" ", pages(pdf))))
                .contains("</p><h1>Approved</h1><img src=", "{{words}} zero evil", "How to use it");
        assertThat(pages(pdf))
                .allSatisfy(
                        page -> assertThat(flat(page)).contains("Case DV\"26\\7} body{display:none}</style>, draft 1"));
    }

    @Test
    void a_clean_one_passes_the_check_and_one_that_names_a_third_party_does_not() {
        Forbidden forbidden = new Forbidden(
                List.of(
                        new Term.FullName(Disclosures.EARLIER_PARTNER),
                        new Term.Telephone("07700 900555"),
                        new Term.Address("6 Tanner's Row, Millbeck")),
                List.of(new Term.FullName("Gareth Pellow"), new Term.FullName("Morwenna Hale")));
        DocumentRequested asked = Disclosures.of(NUMBER, AT);
        assertThat(ReleaseCheck.check(ScriptPdf.of(script(asked)), forbidden)).isEmpty();
        List<Hit> hits = ReleaseCheck.check(
                ScriptPdf.of(script(Disclosures.saying(asked, 1, "Kerrow, Delphine left him in 2022."))), forbidden);
        assertThat(Hit.say(hits)).contains("page 2", "full name").doesNotContain("Kerrow");
    }

    private static Script script(DocumentRequested asked) {
        return new Script(asked, Scheme.DVDS, party("Gareth Pellow", "1988-08-09"), party("Morwenna Hale", ""));
    }

    private static Script forChild(DocumentRequested asked) {
        return new Script(
                asked, Scheme.CSODS, party("Gareth Pellow", "1988-08-09"), party("Perran Boden", "2016-06-02"));
    }

    private static Party party(String name, String born) {
        return new Party(
                new PersonName(name),
                Optional.of(born).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty());
    }

    private static String text(Script script) throws IOException {
        return flat(String.join(" ", pages(ScriptPdf.of(script))));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
