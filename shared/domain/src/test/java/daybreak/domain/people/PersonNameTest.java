package daybreak.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @ParameterizedTest(name = "{0} is compared as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Rowan Ashdown      | rowan ashdown
            ROWAN  ashdown     | rowan ashdown
            Zoë Brontë-Márquez | zoe bronte marquez
            Siân O'Dowd        | sian odowd
            Siân O’Dowd        | sian odowd
            Groß               | gross
            ﬁona               | fiona
            Ａmy               | amy
            Łucja Wójcik 3rd   | łucja wojcik 3rd
            (Kit) Marlow,      | kit marlow
            ASHDOWN, Rowan     | rowan ashdown
            Ashdown，Mary Jane | mary jane ashdown
            Ashdown, Rowan, Mr | rowan mr ashdown
            , Rowan            | rowan
            """)
    void two_spellings_of_one_name_are_equal(String given, String normalised) {
        assertThat(new PersonName(given).normalised()).isEqualTo(normalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂🙃", "???", " - "})
    void a_name_without_letters_stays_itself(String given) {
        PersonName name = new PersonName(given);
        assertThat(name.normalised()).isEqualTo(given.strip());
        assertThat(name.words()).isNotEmpty();
        assertThat(new PersonName(name.normalised()))
                .extracting(PersonName::normalised)
                .isEqualTo(given.strip());
    }

    @ParameterizedTest(name = "{0}: {1}, surname {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Rowan Ashdown      | rowan,ashdown       | ashdown
            Mrs Rowan Ashdown  | rowan,ashdown       | ashdown
            Rev. Dr. J Ashdown | j,ashdown           | ashdown
            Ashdown, Mrs Rowan | rowan,ashdown       | ashdown
            Mary Jane Ashdown  | mary,jane,ashdown   | ashdown
            Rowan              | rowan               | ''
            Miss               | miss                | ''
            """)
    void words_are_given_first_name_first_without_title(String given, String words, String surname) {
        PersonName name = new PersonName(given);
        assertThat(name.words()).isEqualTo(List.of(words.split(",")));
        assertThat(name.surname()).isEqualTo(surname);
    }

    @Test
    void a_blank_name_or_nominal_id_is_refused() {
        assertThatThrownBy(() -> new PersonName(" ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> new NominalId("")).hasMessageContaining("blank");
    }
}
