package daybreak.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.domain.morning.MorningTimes;
import daybreak.domain.policy.Policy.Clocks;
import daybreak.domain.ppn.Grade;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import daybreak.testing.fixtures.Schools;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeClocksTest {
    private static GradeClock start(Grade grade, Instant received) {
        return GradeClocks.start(grade, received, Policies.clocks(), Schools.BANK_HOLIDAYS);
    }

    @ParameterizedTest(name = "{0} received {1} is due {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            RED   | 2026-03-05T21:00 | 2026-03-06T01:00 | after hours counts
            RED   | 2026-03-28T23:00 | 2026-03-29T04:00 | the clocks go forward: four hours are four hours
            RED   | 2026-10-24T23:00 | 2026-10-25T02:00 | the clocks go back: four hours are four hours
            AMBER | 2026-03-02T08:00 | 2026-03-04T16:00 | Monday as the hub opens: three days of eight hours
            AMBER | 2026-03-02T07:00 | 2026-03-04T16:00 | before the hub opens, nothing runs
            AMBER | 2026-03-02T16:00 | 2026-03-05T16:00 | as the hub closes: from the next morning
            AMBER | 2026-03-02T15:59 | 2026-03-05T15:59 | a minute before the hub closes
            AMBER | 2026-03-05T12:00 | 2026-03-10T12:30 | over a weekend, Friday half an hour short
            AMBER | 2026-03-06T21:00 | 2026-03-11T16:00 | Friday evening: from Monday
            AMBER | 2026-04-02T12:00 | 2026-04-09T12:00 | over Easter: neither Good Friday nor Easter Monday runs
            AMBER | 2026-12-24T12:00 | 2026-12-31T12:00 | over Christmas and the substitute for Boxing Day
            AMBER | 2026-03-27T08:00 | 2026-04-01T08:30 | over the spring clock change, on the working day after
            GREEN | 2026-03-02T08:00 | 2026-03-13T08:30 | two Fridays are short
            GREEN | 2026-10-23T08:00 | 2026-11-05T09:00 | over the autumn clock change
            """)
    void a_clock_runs_elapsed_for_red_and_in_working_hours_for_amber_and_green(
            Grade grade, String received, String due, String why) {
        assertThat(start(grade, London.time(received)).dueAt()).as(why).isEqualTo(London.time(due));
    }

    @Test
    void a_task_is_raised_half_an_hour_before_the_clock_runs_out() {
        GradeClock clock = start(Grade.RED, London.time("2026-03-05T21:00"));
        assertThat(clock)
                .isEqualTo(new GradeClock(
                        Grade.RED,
                        London.time("2026-03-05T21:00"),
                        London.time("2026-03-06T01:00"),
                        London.time("2026-03-06T00:30"),
                        false,
                        Optional.empty()));
    }

    @Test
    void a_clock_runs_until_it_is_stopped_and_remembers_its_warning() {
        GradeClock clock = start(Grade.RED, London.time("2026-03-05T21:00"));
        Instant stop = London.time("2026-03-05T22:00");
        assertThat(clock.running()).isTrue();
        assertThat(clock.afterWarning().warned()).isTrue();
        assertThat(clock.afterWarning().stopped(stop))
                .isEqualTo(new GradeClock(
                        Grade.RED, clock.startedAt(), clock.dueAt(), clock.warnAt(), true, Optional.of(stop)))
                .returns(false, GradeClock::running);
    }

    @Test
    void a_policy_without_working_hours_is_a_fault_not_an_endless_search() {
        Clocks none =
                new Clocks(Duration.ofHours(4), Duration.ofHours(24), Duration.ofHours(72), Duration.ZERO, Map.of());
        assertThatThrownBy(() -> GradeClocks.start(Grade.AMBER, London.time("2026-03-05T21:00"), none, Set.of()))
                .hasMessageContaining("working hours");
    }

    @ParameterizedTest(name = "greens on {0}: review {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-05                       | false
            2026-02-01,2026-03-05            | false
            2026-01-01,2026-02-01,2026-03-05 | true
            2025-12-05,2026-02-01,2026-03-05 | true
            2025-12-04,2026-02-01,2026-03-05 | false
            2025-12-31,2026-01-01,2026-02-01,2026-03-05 | true
            """)
    void three_greens_for_one_child_in_three_months_are_reviewed(String days, boolean review) {
        var greens = Arrays.stream(days.split(","))
                .map(day -> London.time(day + "T12:00"))
                .toList();
        assertThat(GreenNotices.callForReview(
                        greens,
                        London.time("2026-03-05T12:00"),
                        Policies.standard().escalation()))
                .isEqualTo(review);
    }

    @Test
    void three_months_are_counted_on_the_london_calendar_over_a_clock_change() {
        Instant since = GreenNotices.since(
                London.time("2026-05-05T00:30"), Policies.standard().escalation());
        assertThat(since).isEqualTo(London.time("2026-02-05T00:30"));
        assertThat(MorningTimes.dayOf(since)).isEqualTo(London.day("2026-02-05"));
    }

    @Test
    void greens_are_counted_once_a_ppn_and_not_for_a_namesake_with_another_nominal_id() {
        Instant at = London.time("2026-03-05T21:00");
        List<GreenNotice> found = List.of(
                new GreenNotice("by-nominal", "ppn1", Optional.of("n1"), at),
                new GreenNotice("by-name", "ppn1", Optional.of("n1"), at),
                new GreenNotice("by-name", "ppn2", Optional.empty(), at),
                new GreenNotice("by-name", "ppn3", Optional.of("n2"), at));
        assertThat(GreenNotices.ofChild(Optional.of("n1"), found)).containsOnlyKeys("ppn1", "ppn2");
        assertThat(GreenNotices.ofChild(Optional.empty(), found)).containsOnlyKeys("ppn1", "ppn2", "ppn3");
    }
}
