package daybreak.local.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        // six in the morning, around both changes of the clocks
        "cron(0 6 * * ? *), 2026-03-28T05:59:00Z, 2026-03-28T06:00:00Z",
        "cron(0 6 * * ? *), 2026-03-28T06:00:00Z, 2026-03-29T05:00:00Z",
        "cron(0 6 * * ? *), 2026-03-29T05:00:00Z, 2026-03-30T05:00:00Z",
        "cron(0 6 * * ? *), 2026-10-24T05:00:00Z, 2026-10-25T06:00:00Z",
        "cron(0 6 * * ? *), 2026-10-25T06:00:00Z, 2026-10-26T06:00:00Z",
        // half past one does not exist on 29 March, and comes twice on 25 October
        "cron(30 1 * * ? *), 2026-03-28T12:00:00Z, 2026-03-30T00:30:00Z",
        "cron(30 1 * * ? *), 2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
        "cron(30 1 * * ? *), 2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
        // lists, ranges, steps and names; 29 February
        "cron(0/15 8-9 ? * MON-FRI *), 2026-03-27T09:46:00Z, 2026-03-30T07:00:00Z",
        "'cron(0 9,17 ? * 2 *)', 2026-06-01T08:00:00Z, 2026-06-01T16:00:00Z",
        "cron(0 6 29 FEB ? *), 2026-01-01T00:00:00Z, 2028-02-29T06:00:00Z",
        "cron(0 6 1 1 ? 2030), 2026-01-01T00:00:00Z, 2030-01-01T06:00:00Z",
        // rates count from the start, which is midnight here
        "rate(5 minutes), 2026-03-28T05:59:00Z, 2026-03-28T06:00:00Z",
        "rate(5 minutes), 2026-03-28T06:00:00Z, 2026-03-28T06:05:00Z",
        "rate(1 hour), 2026-03-28T06:00:01Z, 2026-03-28T07:00:00Z",
        "at(2026-06-01T08:00:00), 2026-05-01T00:00:00Z, 2026-06-01T07:00:00Z",
    })
    void the_next_time_is_the_one_that_scheduler_would_choose(String expression, Instant after, Instant next) {
        assertThat(Timetable.of(expression, LONDON).after(after, Instant.parse("2026-01-01T00:00:00Z")))
                .contains(next);
    }

    @Test
    void what_lies_in_the_past_never_comes() {
        var start = Instant.parse("2026-01-01T00:00:00Z");
        assertThat(Timetable.of("at(2025-06-01T08:00:00)", LONDON).after(start, start))
                .isEmpty();
        assertThat(Timetable.of("cron(0 6 1 1 ? 2020)", LONDON).after(start, start))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cron(0 6 * *)", "cron(0 25 * * ? *)", "cron(0 6 L * ? *)", "rate(5 weeks)", "daily"})
    void what_it_cannot_read_it_refuses(String expression) {
        assertThatThrownBy(() -> Timetable.of(expression, LONDON)).isInstanceOf(IllegalArgumentException.class);
    }
}
