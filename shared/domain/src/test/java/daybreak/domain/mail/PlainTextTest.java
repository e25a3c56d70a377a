package daybreak.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final String WORD = "nine char";

    @Test
    void a_line_of_72_characters_stays_and_one_more_wraps() {
        String full = "a".repeat(35) + " " + "b".repeat(36);
        assertThat(PlainText.wrap(full)).isEqualTo(full + "\n");
        assertThat(PlainText.wrap(full + "b")).isEqualTo("a".repeat(35) + "\n" + "b".repeat(37) + "\n");
    }

    @Test
    void empty_lines_stay_and_trailing_spaces_go() {
        assertThat(PlainText.wrap("a  \n\n   \nb")).isEqualTo("a\n\n\nb\n");
    }

    @Test
    void what_continues_a_bullet_stands_further_in() {
        assertThat(PlainText.wrap("- " + "word ".repeat(15))).isEqualTo("- " + "word ".repeat(13) + "word\n  word\n");
    }

    @Test
    void what_continues_an_indented_line_stands_further_in() {
        assertThat(PlainText.wrap("  " + "word ".repeat(15))).isEqualTo("  " + "word ".repeat(13) + "word\n    word\n");
    }

    @Test
    void a_paragraph_continues_at_the_margin() {
        assertThat(PlainText.wrap("word ".repeat(15))).isEqualTo("word ".repeat(13) + "word\nword\n");
    }

    @Test
    void a_word_longer_than_a_line_is_broken() {
        assertThat(PlainText.wrap("- a " + "x".repeat(150) + " " + WORD))
                .isEqualTo("- a\n  " + "x".repeat(70) + "\n  " + "x".repeat(70) + "\n  " + "x".repeat(10) + " " + WORD
                        + "\n");
        assertThat(PlainText.wrap("🎉".repeat(73))).isEqualTo("🎉".repeat(72) + "\n🎉\n");
    }
}
