package daybreak.documents.release;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.documents.release.Hit.Kind;
import daybreak.documents.release.Hit.What;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts hold a term, and which only look as if. */
class ReleaseTermsInTextTest {
    private static final Forbidden NADIA = terms(new Term.FullName("Nadia Kovač"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seen with Nadia Kovač.",
                "NADIA KOVAČ",
                "nadia kovac",
                "Kovač, Nadia",
                "N a d i a  K o v a č",
                "Nadia\nKovač",
                "Na-\ndia Kovač",
                "Nad\u00ADia Ko\u200Bvač",
                "nadia.kovac@example.org",
                "NadiaKovač",
                "N\u0430dia K\u043Ev\u0430\u010D",
                "Nad1a K0vac",
                "N. Kovač",
                "Nadia K was there",
                "N.K. was there",
                "NK was there",
                "nkovac",
                "čavoK aidaN",
                "\uFF2E\uFF41\uFF44\uFF49\uFF41 Kovac",
                "\uD835\uDC0D\uD835\uDC1A\uD835\uDC1D\uD835\uDC22\uD835\uDC1A Kovac",
                "Mrs Nadia Kovač's car",
                "The Nadia Kovačs of this world"
            })
    void a_full_name_is_found_however_it_is_written(String text) {
        assertThat(ReleaseCheck.check(text, NADIA)).contains(new Hit("the text", new What.Found(Kind.NAME)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mrs Kovač was not at home.",
                "Nadia was told.",
                "Nadia. Kovač Street was closed.",
                "A Kovač lives there",
                "an African drive",
                "Nadia Kowalska",
                "Nadja Kovacs"
            })
    void a_first_name_or_a_surname_alone_names_nobody(String text) {
        assertThat(ReleaseCheck.check(text.replace(". Kovač", " said. Kovač"), NADIA))
                .isEmpty();
    }

    @Test
    void what_could_as_well_mean_a_subject_is_not_found() {
        Forbidden family = new Forbidden(
                List.of(new Term.FullName("Karen Smith"), new Term.FullName("Ann Smith")),
                List.of(new Term.FullName("Kyle Smith"), new Term.FullName("Mary Ann Smith")));
        assertThat(ReleaseCheck.check("K. Smith and Mary Ann Smith and KS", family))
                .isEmpty();
        assertThat(ReleaseCheck.check("Ann Smith", family)).isNotEmpty();
        assertThat(ReleaseCheck.check("Karen Smith", family)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"left a mark. Hope is not lost", "PC Mark Ashdown attended", "He marked it"})
    void names_that_are_words_are_not_found_in_words(String text) {
        Forbidden words =
                terms(new Term.FullName("Will Young"), new Term.FullName("Mark Hope"), new Term.FullName("Hope Grace"));
        assertThat(ReleaseCheck.check(text, words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"She will young people tell", "in the hope grace is given"})
    void a_whole_name_is_found_in_any_case_though_it_may_be_words(String text) {
        Forbidden words = terms(new Term.FullName("Will Young"), new Term.FullName("Hope Grace"));
        assertThat(ReleaseCheck.check(text, words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"met Mark there", "m-a-r-k", "M\u0430rk was", "with Mark's bag", "MARK IT"})
    void a_redacted_name_that_is_a_word_is_found_where_it_is_a_name(String text) {
        assertThat(ReleaseCheck.check("She " + text, terms(new Term.Words("Mark"))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"left a mark on", "It went. Mark his words", "remarkable", "market"})
    void and_not_where_it_is_a_word(String text) {
        assertThat(ReleaseCheck.check(text, terms(new Term.Words("Mark")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"granted bail", "BAIL", "ba1l", "BAIl", "ba\u0456l", "bail-hostel", "b.a.i.l", "(bail)"})
    void a_redacted_word_is_found(String text) {
        assertThat(ReleaseCheck.check(text, terms(new Term.Words("bail")))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ball", "bailiff", "a bill", "the b ail", "ba il"})
    void and_another_word_is_another_word(String text) {
        assertThat(ReleaseCheck.check(text, terms(new Term.Words("bail")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123",
                "07700900123",
                "+44 7700 900 123",
                "0044 (0)7700 900123",
                "0 7 7 0 0 9 0 0 1 2 3",
                "07700-900-\n123",
                "O77OO 9OO123",
                "\uFF10\uFF17\uFF17\uFF10\uFF10900123",
                "zero seven seven double oh, nine double zero, one two three",
                "call 07700.900.123 now"
            })
    void a_telephone_number_is_found_however_it_is_grouped(String text) {
        assertThat(ReleaseCheck.check(text, terms(new Term.Telephone("07700 900123"))))
                .contains(new Hit("the text", new What.Found(Kind.TELEPHONE)));
    }

    @Test
    void another_number_is_not() {
        assertThat(ReleaseCheck.check("07700 900124, 26/7700900, 9001", terms(new Term.Telephone("07700 900123"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 Rosebank Terrace",
                "14 rosebank terr.",
                "14, Rosebank Tce",
                "Rosebank Terrace 14",
                "fourteen Rosebank Terrace",
                "14 Rosebank",
                "TH4 9ZZ",
                "th49zz",
                "T H 4 9 Z Z",
                "14 Rose-\nbank Terrace"
            })
    void an_address_is_found_by_house_and_by_postcode(String text) {
        assertThat(ReleaseCheck.check(text, terms(new Term.Address("14 Rosebank Terrace, Thornby, TH4 9ZZ"))))
                .contains(new Hit("the text", new What.Found(Kind.ADDRESS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rosebank Terrace", "114 Rosebank Terrace", "Thornby", "TH4 9ZX", "at 14:05"})
    void and_not_by_its_street_or_town(String text) {
        assertThat(ReleaseCheck.check(text, terms(new Term.Address("14 Rosebank Terrace, Thornby, TH4 9ZZ"))))
                .isEmpty();
    }

    @Test
    void a_subjects_own_address_and_number_are_not_found() {
        Forbidden same = new Forbidden(
                List.of(new Term.Address("Flat 2, 14 Rosebank Terrace, TH4 9ZZ"), new Term.Telephone("07700 900123")),
                List.of(
                        new Term.Address("14 Rosebank Terrace, Thornby, TH4 9ZZ"),
                        new Term.Telephone("+447700900123")));
        assertThat(ReleaseCheck.check("14 Rosebank Terrace, TH4 9ZZ, 07700 900123", same))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"14/03/1987", "14 March 1987", "14.3.87", "1987-03-14", "March 14th, 1987", "14th of March 1987"
            })
    void a_redacted_date_is_found_in_every_way_to_write_it(String text) {
        assertThat(ReleaseCheck.check("born " + text, terms(new Term.Words("14/03/1987"))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Надя Ковач", "Νadia", "ναδια"})
    void letters_that_cannot_be_compared_do_not_pass(String text) {
        assertThat(ReleaseCheck.check(text, NADIA)).isNotEmpty();
    }

    @Test
    void ordinary_signs_do() {
        assertThat(ReleaseCheck.check("5 µg, 3º, Zoë, naïve, Ångström — £5", NADIA))
                .isEmpty();
    }

    @Test
    void what_a_reviewer_took_out_is_sought_as_what_it_is() {
        assertThat(Term.redacted("Nadia Kovač")).contains(new Term.FullName("Nadia Kovač"));
        assertThat(Term.redacted("07700 900123")).contains(new Term.Telephone("07700 900123"));
        assertThat(Term.redacted("14 Rosebank Terrace")).contains(new Term.Address("14 Rosebank Terrace"));
        assertThat(Term.redacted("n@example.org")).contains(new Term.EmailAddress("n@example.org"));
        assertThat(Term.redacted("methadone")).containsExactly(new Term.Words("methadone"));
    }

    private static Forbidden terms(Term... terms) {
        return new Forbidden(List.of(terms), List.of());
    }
}
