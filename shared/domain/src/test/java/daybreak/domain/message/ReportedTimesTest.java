package daybreak.domain.message;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import daybreak.domain.message.ReportedTimes.Reported;
import daybreak.testing.fixtures.London;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedTimesTest {
    private static final Instant NOW = London.time("2026-03-05T21:00");

    @Test
    void what_happened_up_to_a_quarter_of_an_hour_ahead_is_the_difference_of_two_clocks() {
        assertThatNoException()
                .isThrownBy(() -> ReportedTimes.requirePast(
                        NOW,
                        new Reported("/data/foundAt", NOW),
                        new Reported("/data/reportedAt", NOW.plusSeconds(900))));
    }

    @Test
    void what_lies_in_the_future_is_refused_each_with_its_place() {
        Problem found = new Problem("/data/foundAt", "impossible-date", "lies in the future");
        Problem reported = new Problem("/data/reportedAt", "impossible-date", "lies in the future");
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> ReportedTimes.requirePast(
                        NOW,
                        new Reported("/data/foundAt", NOW.plusSeconds(901)),
                        new Reported("/data/by", NOW),
                        new Reported("/data/reportedAt", London.time("2027-03-03T06:20"))))
                .extracting(RejectedException::problems)
                .isEqualTo(List.of(found, reported));
    }
}
