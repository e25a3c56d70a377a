package daybreak.domain.morning;

import static daybreak.testing.fixtures.London.day;
import static daybreak.testing.fixtures.London.time;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.morning.MorningTimes.Plan;
import daybreak.domain.morning.MorningTimes.Timing;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.policy.Policy.Morning;
import daybreak.domain.school.SchoolCalendar;
import daybreak.testing.fixtures.Policies;
import daybreak.testing.fixtures.Schools;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorningTimesTest {
    private static final Morning POLICY = Policies.morning();
    private static final NoticeStep FIRST = new NoticeStep.First();
    private static final NoticeStep STILL = new NoticeStep.StillMissing(1);
    private static final NoticeStep FOUND = new NoticeStep.Found();

    @ParameterizedTest(name = "submitted {0}, flagged {1}: due on {2}, in the ledger of {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-05T21:00    | 2026-03-05T21:05    | 2026-03-06 | 2026-03-06 | the evening before
            2026-03-06T05:59:59 | 2026-03-06T05:59:59 | 2026-03-06 | 2026-03-06 | a second before the cut-off
            2026-03-06T06:00:00 | 2026-03-06T06:00:01 | 2026-03-06 | 2026-03-06 | at the cut-off: at once
            2026-03-06T05:59:59 | 2026-03-06T06:20:00 | 2026-03-06 | 2026-03-06 | before the cut-off, flagged after it
            2026-03-06T07:00    | 2026-03-06T07:29    | 2026-03-06 | 2026-03-06 | flagged before the ledger's cut-off
            2026-03-06T07:00    | 2026-03-06T07:30    | 2026-03-06 | 2026-03-07 | flagged at the ledger's cut-off
            2026-03-06T14:59:59 | 2026-03-06T15:00:01 | 2026-03-06 | 2026-03-07 | Friday, a second before three
            2026-03-06T15:00:00 | 2026-03-06T15:00:01 | 2026-03-07 | 2026-03-07 | Friday at three: the next morning
            2026-03-06T23:59:59 | 2026-03-07T00:00:05 | 2026-03-07 | 2026-03-07 | over midnight
            2026-03-05T16:00    | 2026-03-06T09:00    | 2026-03-06 | 2026-03-07 | a backlog: flagged late is due at once
            2026-03-07T00:05    | 2026-03-06T23:55    | 2026-03-07 | 2026-03-07 | the sender's clock runs ahead
            2026-03-28T23:30    | 2026-03-28T23:31    | 2026-03-29 | 2026-03-29 | the night the clocks go forward
            2026-03-29T05:59:59 | 2026-03-29T06:10    | 2026-03-29 | 2026-03-29 | the morning after it, in time
            2026-03-29T15:00    | 2026-03-29T15:01    | 2026-03-30 | 2026-03-30 | that afternoon
            2026-10-24T23:30    | 2026-10-24T23:31    | 2026-10-25 | 2026-10-25 | the night the clocks go back
            2026-10-25T05:59:59 | 2026-10-25T05:59:59 | 2026-10-25 | 2026-10-25 | the morning after it
            """)
    void what_is_submitted_before_three_is_due_that_day_and_counts_in_the_next_ledger(
            String submitted, String flagged, LocalDate on, LocalDate ledger, String why) {
        assertThat(MorningTimes.plan(time(submitted), time(flagged), POLICY))
                .as(why)
                .isEqualTo(new Plan(on, ledger));
    }

    @ParameterizedTest(name = "at {0}: run of {1}, ledger of {2}; at once: ledger of {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-06T05:59:59 | 2026-03-06 | 2026-03-06 | 2026-03-06
            2026-03-06T06:00:00 | 2026-03-07 | 2026-03-07 | 2026-03-06
            2026-03-06T07:30:00 | 2026-03-07 | 2026-03-07 | 2026-03-07
            2026-03-06T20:00:00 | 2026-03-07 | 2026-03-07 | 2026-03-07
            """)
    void what_goes_with_a_run_waits_for_the_next_and_what_goes_at_once_is_due_today(
            String now, LocalDate run, LocalDate runLedger, LocalDate ledger) {
        assertThat(MorningTimes.withNextRun(time(now), POLICY)).isEqualTo(new Plan(run, runLedger));
        assertThat(MorningTimes.atOnce(time(now), POLICY)).isEqualTo(new Plan(day("2026-03-06"), ledger));
    }

    @ParameterizedTest(name = "due on {0}, looked at {1}: the run may miss it: {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-06 | 2026-03-06T05:49:59 | false | the run sees it
            2026-03-06 | 2026-03-06T05:50:00 | true  | so near the run its look at the index may come too early
            2026-03-06 | 2026-03-06T06:30:00 | true  | the run is over
            2026-03-07 | 2026-03-06T06:30:00 | false | tomorrow's run sees it
            2026-03-05 | 2026-03-06T09:00:00 | true  | yesterday's run is over
            2026-03-29 | 2026-03-29T05:49:59 | false | after the clocks went forward
            2026-03-29 | 2026-03-29T05:50:00 | true  | after the clocks went forward
            2026-10-25 | 2026-10-25T05:49:59 | false | after the clocks went back
            2026-10-25 | 2026-10-25T05:50:00 | true  | after the clocks went back
            """)
    void what_is_due_when_the_run_is_near_or_over_must_be_enqueued(LocalDate due, String now, boolean may, String why) {
        assertThat(MorningTimes.runMayMiss(due, time(now), POLICY)).as(why).isEqualTo(may);
    }

    @ParameterizedTest(name = "{0} London is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-28 | 06:00 | 2026-03-28T06:00:00Z
            2026-03-29 | 06:00 | 2026-03-29T05:00:00Z
            2026-10-24 | 06:00 | 2026-10-24T05:00:00Z
            2026-10-25 | 06:00 | 2026-10-25T06:00:00Z
            2026-03-29 | 01:30 | 2026-03-29T01:30:00Z
            """)
    void the_run_is_at_six_in_london_whatever_the_clocks_do(LocalDate day, LocalTime at, Instant instant) {
        assertThat(MorningTimes.at(day, at)).isEqualTo(instant);
        assertThat(MorningTimes.dayOf(instant)).isEqualTo(day);
    }

    @ParameterizedTest(name = "{0} is in the ledger of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-28T23:59:59Z | 2026-03-29
            2026-03-29T06:29:59Z | 2026-03-29
            2026-03-29T06:30:00Z | 2026-03-30
            2026-10-25T07:29:59Z | 2026-10-25
            2026-10-25T07:30:00Z | 2026-10-26
            """)
    void the_ledgers_day_changes_at_half_past_seven_in_london(Instant now, LocalDate ledger) {
        assertThat(MorningTimes.nextLedger(now, POLICY)).isEqualTo(ledger);
    }

    private static String timing(
            NoticeStep step, String submitted, String now, SchoolCalendar calendar, Morning policy) {
        return switch (MorningTimes.timing(step, time(submitted), time(now), calendar, policy)) {
            case Timing.Now ignored -> "now";
            case Timing.Wait(LocalDate until) -> until.toString();
        };
    }

    @ParameterizedTest(name = "submitted {0}, looked at {1}: {2}, holding {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-05T21:00    | 2026-03-06T05:59:59 | 2026-03-06 | 2026-03-06 | before the run: the run's
            2026-03-05T21:00    | 2026-03-06T06:00:00 | now        | now        | Friday's run
            2026-03-06T05:59:59 | 2026-03-06T09:00    | now        | now        | flagged late, sent at once
            2026-03-06T06:00:00 | 2026-03-06T06:01    | now        | now        | after the cut-off of a school day
            2026-03-06T14:59:59 | 2026-03-06T15:01    | now        | now        | Friday, a second before three
            2026-03-06T15:00:00 | 2026-03-06T15:01    | 2026-03-07 | 2026-03-07 | Friday at three
            2026-03-06T15:00:00 | 2026-03-07T06:00    | now        | 2026-03-09 | Friday at three, in Saturday's run
            2026-03-07T10:00    | 2026-03-07T10:01    | 2026-03-08 | 2026-03-08 | Saturday morning, after the run
            2026-03-07T10:00    | 2026-03-08T06:00    | now        | 2026-03-09 | Saturday's, in Sunday's run
            2026-04-02T20:00    | 2026-04-03T06:00    | now        | 2026-04-07 | Good Friday
            2026-04-06T05:00    | 2026-04-06T06:00    | now        | 2026-04-07 | Easter Monday
            2026-04-06T10:00    | 2026-04-06T10:01    | 2026-04-07 | 2026-04-07 | Easter Monday, after the run
            2026-12-25T05:00    | 2026-12-25T06:00    | now        | 2026-12-29 | Christmas Day
            2026-12-28T05:00    | 2026-12-28T06:00    | now        | 2026-12-29 | the substitute for Boxing Day
            2026-03-28T23:00    | 2026-03-29T05:59:59 | 2026-03-29 | 2026-03-29 | the clocks go forward: not yet six
            2026-03-28T23:00    | 2026-03-29T06:00    | now        | 2026-03-30 | the clocks go forward: six
            2026-10-24T23:00    | 2026-10-25T05:59:59 | 2026-10-25 | 2026-10-25 | the clocks go back: not yet six
            2026-10-24T23:00    | 2026-10-25T06:00    | now        | 2026-10-26 | the clocks go back: six
            """)
    void a_first_notice_goes_each_day_of_the_year_or_is_held_to_the_next_school_day(
            String submitted, String now, String daily, String holding, String why) {
        assertThat(timing(FIRST, submitted, now, Schools.calendar(), POLICY))
                .as(why)
                .isEqualTo(daily);
        assertThat(timing(FIRST, submitted, now, Schools.calendar(), Policies.holdingToSchoolDay()))
                .as(why)
                .isEqualTo(holding);
    }

    @ParameterizedTest(name = "submitted {0}, looked at {1}: {2}, holding {3} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-26T20:00 | 2026-03-27T06:00 | now        | now        | the last day of term is a school day
            2026-03-27T14:59 | 2026-03-27T15:00 | now        | now        | in its afternoon, before three
            2026-03-27T15:00 | 2026-03-27T15:01 | 2026-03-28 | 2026-03-28 | at three
            2026-03-27T15:00 | 2026-03-28T06:00 | now        | 2026-04-13 | first day of the holidays
            2026-03-30T09:00 | 2026-03-30T09:01 | 2026-03-31 | 2026-03-31 | a Monday in the holidays, after the run
            2026-04-12T20:00 | 2026-04-13T06:00 | now        | now        | the first day of term
            """)
    void on_the_last_day_of_term_the_run_still_reaches_the_school_and_after_it_a_holding_force_waits_for_the_next_term(
            String submitted, String now, String daily, String holding, String why) {
        SchoolCalendar easter = Schools.closed("2026-03-28", "2026-04-12");
        assertThat(timing(FIRST, submitted, now, easter, POLICY)).as(why).isEqualTo(daily);
        assertThat(timing(FIRST, submitted, now, easter, Policies.holdingToSchoolDay()))
                .as(why)
                .isEqualTo(holding);
    }

    @ParameterizedTest(name = "looked at {0}: still missing {1}, found {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-06T05:59:59 | 2026-03-06 | 2026-03-06 | before the run
            2026-03-06T06:00:00 | now        | now        | in the run
            2026-03-06T15:30:00 | now        | now        | a school day, after three
            2026-03-06T17:59:59 | now        | now        | the last second in which a school reads
            2026-03-06T18:00:00 | now        | 2026-03-09 | Friday at six: Monday
            2026-03-05T18:00:00 | now        | 2026-03-06 | Thursday at six: Friday
            2026-03-07T09:00:00 | 2026-03-09 | 2026-03-09 | Saturday
            2026-04-03T09:00:00 | 2026-04-07 | 2026-04-07 | Good Friday
            2026-12-28T20:00:00 | 2026-12-29 | 2026-12-29 | the substitute for Boxing Day
            """)
    void still_missing_goes_on_school_mornings_and_found_at_once_when_the_school_can_read_it(
            String now, String stillMissing, String found, String why) {
        String submitted = "2026-03-01T12:00";
        assertThat(timing(STILL, submitted, now, Schools.calendar(), POLICY))
                .as(why)
                .isEqualTo(stillMissing);
        assertThat(timing(FOUND, submitted, now, Schools.calendar(), POLICY))
                .as(why)
                .isEqualTo(found);
    }

    @Test
    void a_finding_before_the_hours_of_a_force_goes_with_the_run_for_nothing_looks_again_that_day() {
        Morning nineToFive = Policies.findingBetween(LocalTime.of(9, 0), LocalTime.of(17, 0));
        assertThat(timing(FOUND, "2026-03-06T06:00", "2026-03-06T06:00", Schools.calendar(), nineToFive))
                .isEqualTo("now");
        assertThat(timing(FOUND, "2026-03-06T06:00", "2026-03-06T17:00", Schools.calendar(), nineToFive))
                .isEqualTo("2026-03-09");
    }

    @Test
    void a_finding_on_a_day_the_school_is_closed_waits_for_its_next_school_day_not_the_forces() {
        SchoolCalendar trainingDay = Schools.closed("2026-03-06", "2026-03-06");
        assertThat(timing(FOUND, "2026-03-06T09:00", "2026-03-06T09:00", trainingDay, POLICY))
                .isEqualTo("2026-03-09");
    }

    @Test
    void a_correction_that_a_person_released_never_waits_for_a_school_day() {
        assertThat(timing(
                        new NoticeStep.Correction(1),
                        "2026-03-07T09:00",
                        "2026-03-07T20:00",
                        Schools.calendar(),
                        Policies.holdingToSchoolDay()))
                .isEqualTo("now");
    }

    @Test
    void the_later_of_two_days_is_the_later_and_either_where_they_are_one() {
        assertThat(MorningTimes.laterOf(day("2026-03-06"), day("2026-03-07"))).isEqualTo(day("2026-03-07"));
        assertThat(MorningTimes.laterOf(day("2026-03-07"), day("2026-03-06"))).isEqualTo(day("2026-03-07"));
    }
}
