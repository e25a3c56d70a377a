package daybreak.documents.report;

import static daybreak.documents.Pdfs.assertAccessible;
import static daybreak.documents.Pdfs.kept;
import static daybreak.documents.Pdfs.pages;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.documents.Families;
import daybreak.documents.Families.Family;
import daybreak.domain.report.ReportContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file as its reader gets it. Each is left in {@code target/reports} to be looked at. */
class ReportPdfTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 3, 4, 12})
    void a_release_is_accessible_by_the_standard(long seed) throws Exception {
        assertAccessible(
                kept("release-" + seed, ReportPdf.release(Families.of(seed, 14).content())));
    }

    @Test
    void a_nil_return_is_accessible_and_says_so_in_plain_words() throws Exception {
        byte[] pdf =
                kept("nil", ReportPdf.release(Families.nil(Families.of(1, 1).content())));
        assertAccessible(pdf);
        assertThat(String.join(" ", pages(pdf)))
                .contains("Nil return")
                .containsPattern("Nothing relevant\\s+is recorded")
                .contains("0 entries");
    }

    @Test
    void every_page_is_marked_and_numbered() throws Exception {
        byte[] pdf = ReportPdf.release(Families.of(5, 40).content());
        List<String> pages = pages(pdf);
        assertThat(pages).hasSizeGreaterThan(5);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page))
                    .contains("OFFICIAL-SENSITIVE", "Page " + (page + 1) + " of " + pages.size(), "Reference rep");
        }
    }

    @Test
    void it_says_what_it_is_for_what_was_searched_and_what_the_reader_may_do() throws Exception {
        Family family = Families.of(1, 9);
        String text =
                String.join(" ", pages(ReportPdf.release(family.content()))).replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "Purpose: Assessment of risk to",
                        "Legal basis: ",
                        "Share it only with people who need it for that purpose",
                        "Domestic abuse: from 20 November 2021",
                        "Sexual offences: however long ago",
                        "2 entries: longer ago than such a report goes back",
                        "1 item was withheld by a reviewer",
                        "(entry H1)",
                        "(entry H9)",
                        "Recorded as fact",
                        "Professional opinion, not fact",
                        "a person not named here (witness)");
    }

    @Test
    void the_same_content_makes_the_same_bytes_and_another_makes_others() {
        ReportContent content = Families.of(2, 12).content();
        byte[] first = ReportPdf.release(content);
        assertThat(ReportPdf.release(content)).isEqualTo(first);
        assertThat(ReportPdf.release(Families.saying(content, 0, "More."))).isNotEqualTo(first);
    }

    @Test
    void what_somebody_typed_is_text_and_nothing_else() throws Exception {
        ReportContent hostile = Families.saying(
                Families.of(2, 2).content(),
                0,
                "</p><h1>Approved</h1><img src='http://evil.test/x'/> {{nil}} <b>& z\u200Bero \u202Eevil");
        byte[] pdf = ReportPdf.release(hostile);
        assertAccessible(pdf);
        assertThat(String.join(" ", pages(pdf)).replaceAll("\\s+", " "))
                .contains("/p><h1>Approved</h1><img src=", "{{nil}} <b>& zero evil");
    }
}
