package daybreak.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
    @ParameterizedTest(name = "born {0}, on {1}: {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2008-03-27 | 2026-03-26 | 17 | the day before the eighteenth birthday
            2008-03-27 | 2026-03-27 | 18 | on the eighteenth birthday
            2008-03-27 | 2026-03-28 | 18 | the day after
            2008-12-31 | 2026-01-01 | 17 | a birthday at the end of the year
            2008-01-01 | 2026-12-31 | 18 | a birthday at the start of the year
            2008-02-29 | 2026-02-28 | 17 | born on a leap day, the day before in a common year
            2008-02-29 | 2026-03-01 | 18 | born on a leap day: 1 March in a common year
            2008-02-29 | 2028-02-28 | 19 | born on a leap day, the day before in a leap year
            2008-02-29 | 2028-02-29 | 20 | born on a leap day, in a leap year
            2008-02-28 | 2026-02-28 | 18 | born on the day before a leap day
            2026-03-27 | 2026-03-27 | 0  | on the day of birth
            """)
    void an_age_is_attained_at_the_start_of_the_birthday(LocalDate born, LocalDate day, int age, String which) {
        assertThat(Age.on(day, born)).as(which).isEqualTo(age);
    }
}
