package daybreak.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.people.PersonName;
import daybreak.domain.school.SchoolContact.Lead;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongPersonGuardTest {
    private static final Lead HARTLEY =
            new Lead(new PersonName("Imogen Hartley"), "dsl@larkfield.example", Optional.of("+44 1632 960301"));

    private static Adult adult(String name, @Nullable String email, @Nullable String phone) {
        return new Adult(new PersonName(name).normalised(), Optional.ofNullable(email), Optional.ofNullable(phone));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            Imogen Hartley     |                       |               | true  | the same full name
            ÍMOGEN HARTLEY     |                       |               | true  | spelt otherwise
            Mrs Imogen Hartley |                       |               | true  | with a title
            I Hartley          |                       |               | true  | the same surname and initial
            Mrs I. Hartley     |                       |               | true  | with a title and an initial
            Ivan Peter Hartley |                       |               | true  | the same surname and initial, another person
            Owen Hartley       |                       |               | false | the surname only
            Imogen Marlow      |                       |               | false | the first name only
            Imogen             |                       |               | false | one word, which is no surname
            HARTLEY, Imogen    |                       |               | true  | surname first, as records systems print it
            Hartley, I.        |                       |               | true  | surname first, with an initial
            HARTLEY Imogen     |                       |               | true  | surname first without a comma
            Imogen Hartley, MBE |                      |               | true  | with a word to spare
            Hartley, Owen      |                       |               | false | surname first, another first name
            Kit Marlow         | DSL@larkfield.example |               | true  | the same address
            Kit Marlow         | kit@larkfield.example |               | false | another address
            Kit Marlow         | 'Dsl@larkfield.example ' |            | true  | with a space after it
            Kit Marlow         | mailto:dsl@larkfield.example |        | true  | as a link
            Kit Marlow         | Imogen <dsl@larkfield.example> |      | true  | with a name
            Kit Marlow         | kit@home.example or dsl@larkfield.example. | | true | the second of two
            Kit Marlow         | old.dsl@larkfield.example |           | false | a longer address
            Kit Marlow         | dsl@larkfield.example.org |           | false | a longer domain
            Kit Marlow         | dsl@larkfield.example-trust.org |     | false | another domain
            Kit Marlow         |                       | 07700 900123 or 01632 960301 | true | the second of two
            Kit Marlow         |                       | 01632 960301, 07700 900123 | true | the first of two
            Kit Marlow         |                       | 01632 960301 ext 2 | true | with an extension
            Kit Marlow         |                       | 01632/960301  | true  | with another separator
            Kit Marlow         |                       | ０1632 96030１ | true  | in wide digits
            Kit Marlow         |                       | 07700 900123 or 01632 960302 | false | two other numbers
            Kit Marlow         |                       | 01632 960 301 | true  | the same number, written otherwise
            Kit Marlow         |                       | 01632 960302  | false | another number
            Kit Marlow         |                       | 960301        | false | too short to name a subscriber
            """)
    void an_adult_on_the_notice_is_never_written_to(
            String name, @Nullable String email, @Nullable String phone, boolean matches, String why) {
        List<Adult> adults = List.of(adult("Wren Oakes", null, null), adult(name, email, phone));
        assertThat(WrongPersonGuard.matches(HARTLEY, adults)).as(why).isEqualTo(matches);
    }

    @Test
    void a_contact_of_one_word_matches_that_word_only() {
        Lead cher = new Lead(new PersonName("Imogen"), "dsl@larkfield.example", Optional.empty());
        assertThat(WrongPersonGuard.matches(cher, List.of(adult("Imogen", null, "01632 960301"))))
                .isTrue();
        assertThat(WrongPersonGuard.matches(cher, List.of(adult("Isolde", null, "01632 960301"))))
                .isFalse();
    }

    @Test
    void two_numbers_of_nine_digits_are_compared_whole() {
        Lead short9 = new Lead(new PersonName("Imogen Hartley"), "a@b.example", Optional.of("632960301"));
        assertThat(WrongPersonGuard.matches(short9, List.of(adult("Kit Marlow", null, "01632960301"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01632 960301 or 07700 900123", "01632 960301 ext 4", "0044 (0)1632 960301"})
    void a_contact_with_two_numbers_or_an_extension_matches_each_number(String phone) {
        Lead contact = new Lead(new PersonName("Imogen Hartley"), "a@b.example", Optional.of(phone));
        assertThat(WrongPersonGuard.matches(contact, List.of(adult("Kit Marlow", null, "01632 960301"))))
                .isTrue();
        assertThat(WrongPersonGuard.matches(contact, List.of(adult("Kit Marlow", null, "01632 960303"))))
                .isFalse();
    }

    @Test
    void nobody_on_the_notice_matches_nobody() {
        assertThat(WrongPersonGuard.matches(HARTLEY, List.of())).isFalse();
    }
}
