package daybreak.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.Limit.Unit;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.London;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseClocksTest {
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # received,        unit,          count, due on
            2026-03-02T10:00,  CALENDAR_DAYS, 28,    2026-03-30
            2026-03-02T00:00,  CALENDAR_DAYS, 28,    2026-03-30
            2026-03-02T23:59,  CALENDAR_DAYS, 28,    2026-03-30
            2028-02-01T10:00,  CALENDAR_DAYS, 28,    2028-02-29
            2026-03-20T10:00,  WORKING_DAYS,  10,    2026-04-07
            2026-03-06T23:30,  WORKING_DAYS,  1,     2026-03-09
            2026-03-07T10:00,  WORKING_DAYS,  1,     2026-03-09
            2026-12-24T10:00,  WORKING_DAYS,  1,     2026-12-29
            2026-10-24T23:30,  CALENDAR_DAYS, 1,     2026-10-25
            """)
    void days_are_london_days_and_the_day_of_receipt_is_day_0(String received, Unit unit, int count, LocalDate due) {
        assertThat(CaseClocks.due(new Limit(unit, count), London.time(received), HOLIDAYS))
                .isEqualTo(Due.on(due));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # received,        hours, due at
            2026-03-28T12:00,  24,    2026-03-29T13:00
            2026-10-24T12:00,  24,    2026-10-25T11:00
            2026-03-02T10:00,  24,    2026-03-03T10:00
            2026-03-02T21:00,  4,     2026-03-03T01:00
            """)
    void hours_elapse_whatever_the_clocks_on_the_wall_do(String received, int hours, String due) {
        assertThat(CaseClocks.due(new Limit(Unit.HOURS, hours), London.time(received), HOLIDAYS))
                .isEqualTo(Due.at(London.time(due)));
    }

    @Test
    void a_deadline_of_days_is_past_when_its_day_is_and_one_of_hours_when_its_instant_is() {
        assertThat(Due.on(LocalDate.of(2026, 3, 30)).isPast(London.time("2026-03-30T23:59")))
                .isFalse();
        assertThat(Due.on(LocalDate.of(2026, 3, 30)).isPast(London.time("2026-03-31T00:00")))
                .isTrue();
        assertThat(Due.at(London.time("2026-03-30T10:00")).isPast(London.time("2026-03-30T10:00")))
                .isFalse();
        assertThat(Due.at(London.time("2026-03-30T10:00")).isPast(London.time("2026-03-30T10:01")))
                .isTrue();
    }

    @Test
    void the_sooner_of_two_deadlines_of_one_day_is_the_one_with_an_hour() {
        Due day = Due.on(LocalDate.of(2026, 3, 30));
        Due hour = Due.at(London.time("2026-03-30T10:00"));
        assertThat(day.orSooner(hour)).isEqualTo(hour);
        assertThat(hour.orSooner(day)).isEqualTo(hour);
        assertThat(day.orSooner(Due.on(LocalDate.of(2026, 3, 29)))).isEqualTo(Due.on(LocalDate.of(2026, 3, 29)));
        assertThat(Due.on(LocalDate.of(2026, 3, 29)).orSooner(hour)).isEqualTo(Due.on(LocalDate.of(2026, 3, 29)));
    }

    @Test
    void immediate_risk_shortens_the_clocks_and_the_original_dates_stay() {
        DisclosureCase risky = PlayedCase.received()
                .then(steps -> steps.triagedImmediate(false))
                .now();
        assertThat(risky.clocks().effective().whole().on()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(risky.clocks().effective().checks()).isEqualTo(Due.at(London.time("2026-03-02T15:00")));
        assertThat(risky.clocks().original().whole().on()).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void when_the_danger_has_passed_the_original_dates_hold_again() {
        DisclosureCase passed = PlayedCase.received()
                .then(steps -> steps.triagedImmediate(false))
                .then(steps -> steps.retriaged(false, Optional.empty()))
                .now();
        assertThat(passed.clocks().effective()).isEqualTo(passed.clocks().original());
    }

    @Test
    void immediate_risk_that_is_found_late_makes_no_deadline_later() {
        DisclosureCase late = PlayedCase.received()
                .then(DisclosureSteps::triaged)
                .then(steps -> steps.on(London.time("2026-03-27T09:00")).retriaged(true, Optional.empty()))
                .now();
        assertThat(late.clocks().effective().whole().on()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(late.clocks().effective().checks())
                .isEqualTo(late.clocks().original().checks());
    }

    @Test
    void a_case_that_is_opened_again_has_clocks_of_its_own() {
        DisclosureCase again = PlayedCase.at(Stage.CLOSED)
                .then(steps -> steps.on(London.time("2026-05-05T10:00")).reopened())
                .now();
        assertThat(again.clocks().original().whole().on()).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(again.stage()).isEqualTo(Stage.RESEARCH);
    }
}
