package daybreak.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain                   | plain",
                "Zoë O’Neill-Smith 🎉    | Zoë O’Neill-Smith 🎉",
                "دانا كريم               | دانا كريم",
                "http://evil.test/a      | http[:]//evil[.]test/a",
                "see www.evil.test now   | see www[.]evil[.]test now",
                "(WWW.evil.test)         | (WWW[.]evil[.]test)",
                "evil.test/path          | evil[.]test/path",
                "dsl@school.example      | dsl@school.example",
                "St.John                 | St.John",
                "26/311987               | 26/311987",
            })
    void a_line_keeps_what_people_write_and_no_link(String raw, String safe) {
        assertThat(SafeText.line(raw, 100)).isEqualTo(safe);
    }

    @Test
    void a_line_is_one_line_with_single_spaces() {
        assertThat(SafeText.line("\t a \r\n\u0000 b\u00A0\u2028\u2029c  ", 100)).isEqualTo("a b c");
    }

    @Test
    void a_line_has_nothing_that_turns_or_hides_text() {
        assertThat(SafeText.line("a\u202E\u202A\u202B\u202C\u202D\u2066\u2067\u2068\u2069\u200E\u200F\u061Cb", 100))
                .isEqualTo("ab");
        assertThat(SafeText.line("a\u200B\u200C\u200D\u2060\uFEFF\u00ADb", 100)).isEqualTo("ab");
    }

    @Test
    void what_is_no_character_is_shown_as_such() {
        assertThat(SafeText.line("a\uD800b\uE000c\u0378", 100)).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void a_letter_keeps_three_accents_and_no_tower_of_them() {
        assertThat(SafeText.line("a" + "\u0301".repeat(9) + "e" + "\u20DD".repeat(9), 100))
                .isEqualTo("a\u0301\u0301\u0301e\u20DD\u20DD\u20DD");
        assertThat(SafeText.line("a\u0301\u0301 \u0301\u0301\uE000\u0301\u0301", 100))
                .isEqualTo("a\u0301\u0301 \u0301\u0301\uFFFD\u0301\u0301");
    }

    @Test
    void a_text_as_long_as_allowed_is_whole_and_a_longer_one_says_that_it_is_cut() {
        assertThat(SafeText.line("🎉".repeat(5), 5)).isEqualTo("🎉".repeat(5));
        assertThat(SafeText.line("🎉".repeat(6), 5)).isEqualTo("🎉".repeat(5) + SafeText.CUT_SHORT);
        assertThat(SafeText.line("abcd efgh", 5)).isEqualTo("abcd" + SafeText.CUT_SHORT);
    }

    @Test
    void a_text_of_which_nothing_can_be_read_says_so() {
        assertThat(SafeText.line("\u200B \u202E", 100)).isEqualTo(SafeText.UNREADABLE);
    }

    @Test
    void a_blank_optional_text_is_absent() {
        assertThat(SafeText.line(Optional.of("  "), 9)).isEmpty();
        assertThat(SafeText.line(Optional.<String>empty(), 9)).isEmpty();
        assertThat(SafeText.line(Optional.of(" a\n"), 9)).contains("a");
    }

    @Test
    void html_has_each_special_character_escaped() {
        assertThat(HtmlText.escape("a<b>&\"c'é")).isEqualTo("a&lt;b&gt;&amp;&quot;c&#39;é");
    }
}
