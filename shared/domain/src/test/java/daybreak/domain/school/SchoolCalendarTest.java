package daybreak.domain.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.domain.school.SchoolCalendar.Closure;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Schools;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {
    @ParameterizedTest(name = "{0} is a school day: {1} ({2})")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-26 | true  | Thursday
            2026-03-27 | true  | Friday, the last day of term
            2026-03-28 | false | Saturday, first day of the closure
            2026-03-30 | false | Monday within the closure
            2026-04-10 | false | Friday, last day of the closure
            2026-04-11 | false | Saturday after it
            2026-04-12 | false | Sunday after it
            2026-04-13 | true  | Monday, first day of term
            2026-05-04 | false | a bank holiday
            2026-12-28 | false | the substitute for Boxing Day
            """)
    void a_school_day_is_a_weekday_that_is_neither_a_bank_holiday_nor_a_closure(
            LocalDate day, boolean open, String which) {
        assertThat(Schools.closed("2026-03-28", "2026-04-10").isSchoolDay(day))
                .as(which)
                .isEqualTo(open);
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-04-02 | 2026-04-02
            2026-04-03 | 2026-04-07
            2026-12-25 | 2026-12-29
            """)
    void the_next_school_day_may_be_the_day_itself_and_skips_bank_holiday_weekends(LocalDate from, LocalDate next) {
        assertThat(Schools.calendar().schoolDayFrom(from)).isEqualTo(next);
    }

    @Test
    void a_calendar_without_a_school_day_for_a_hundred_days_is_not_believed() {
        SchoolCalendar never = Schools.closed("2026-01-01", "2027-12-31");
        assertThat(never.schoolDayFrom(London.day("2026-03-06"))).isEqualTo(London.day("2026-03-06"));
        SchoolCalendar long99 = Schools.closed("2026-01-01", "2026-06-11");
        assertThat(long99.schoolDayFrom(London.day("2026-03-05"))).isEqualTo(London.day("2026-06-12"));
        assertThat(long99.schoolDayFrom(London.day("2026-03-04"))).isEqualTo(London.day("2026-03-04"));
    }

    @Test
    void a_closure_of_one_day_ends_on_the_day_it_starts_and_never_before() {
        assertThat(new Closure(London.day("2026-03-06"), London.day("2026-03-06")).covers(London.day("2026-03-06")))
                .isTrue();
        assertThatThrownBy(() -> new Closure(London.day("2026-03-06"), London.day("2026-03-05")))
                .hasMessageContaining("before it starts");
    }
}
