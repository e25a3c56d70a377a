package daybreak.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-21T22:40:00Z | Saturday 21 November 2026 at 22:40",
                "2026-07-01T23:05:59Z | Thursday 2 July 2026 at 00:05",
                "2026-03-29T00:59:00Z | Sunday 29 March 2026 at 00:59",
                "2026-03-29T01:00:00Z | Sunday 29 March 2026 at 02:00",
                "2026-10-25T00:30:00Z | Sunday 25 October 2026 at 01:30 (before the clocks went back)",
                "2026-10-25T01:30:00Z | Sunday 25 October 2026 at 01:30 (after the clocks went back)",
                "2026-10-25T02:00:00Z | Sunday 25 October 2026 at 02:00",
                "2028-02-29T10:10:00Z | Tuesday 29 February 2028 at 10:10",
            })
    void a_time_is_said_as_london_says_it(Instant at, String said) {
        assertThat(LondonTime.dayAt(at)).isEqualTo(said);
    }

    @Test
    void a_day_and_a_time_come_in_each_form_that_an_email_needs() {
        Instant at = Instant.parse("2026-06-05T06:09:00Z");
        assertThat(LondonTime.day(at)).isEqualTo("Friday 5 June 2026");
        assertThat(LondonTime.date(LocalDate.of(2016, 3, 4))).isEqualTo("4 March 2016");
        assertThat(LondonTime.onDayAtAbout(at)).isEqualTo("on Friday 5 June 2026 at about 07:09");
        assertThat(LondonTime.brief(at)).isEqualTo("07:09 on 5 June");
        assertThat(LondonTime.time(at)).isEqualTo("07:09");
    }
}
