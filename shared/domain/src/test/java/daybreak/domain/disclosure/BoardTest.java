package daybreak.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.Board.Ages;
import daybreak.domain.disclosure.CaseSummary.StageDays;
import daybreak.testing.fixtures.Policies;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a supervisor and an inspector are shown. */
class BoardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final UsualDays USUAL = new UsualDays(
            Map.of(
                    Stage.RESEARCH,
                    7,
                    Stage.DECISION,
                    3,
                    Stage.DOCUMENT,
                    2,
                    Stage.DISCLOSURE,
                    4,
                    Stage.SECOND_READING,
                    50),
            true);

    @Test
    void a_case_whose_stages_left_usually_fit_into_the_days_left_is_in_time() {
        // 7 days at most for research of which 2 have passed, then 3, 2 and 4: fourteen.
        Forecast fits = forecast(open("A", Stage.RESEARCH, 2, 14, "DU-1"), 1);
        assertThat(fits).returns(14, Forecast::left).returns(14, Forecast::needed);
        assertThat(fits.willBeLate()).isFalse();
        assertThat(forecast(open("A", Stage.RESEARCH, 2, 13, "DU-1"), 1).willBeLate())
                .isTrue();
    }

    @Test
    void a_stage_that_has_taken_longer_than_usual_needs_no_more_of_it() {
        assertThat(forecast(open("A", Stage.RESEARCH, 30, 9, "DU-1"), 1).needed())
                .isEqualTo(9);
    }

    @Test
    void a_second_reading_counts_for_the_cases_that_have_one() {
        assertThat(forecast(open("A", Stage.SECOND_READING, 10, 30, "DU-1"), 1).needed())
                .isEqualTo(46);
    }

    @Test
    void an_owner_with_too_many_cases_takes_longer_in_proportion_rounded_up() {
        assertThat(forecast(open("A", Stage.RESEARCH, 2, 14, "DU-1"), 10).needed())
                .isEqualTo(14);
        assertThat(forecast(open("A", Stage.RESEARCH, 2, 14, "DU-1"), 11).needed())
                .isEqualTo(16);
        assertThat(forecast(open("A", Stage.RESEARCH, 2, 14, "DU-1"), 20).needed())
                .isEqualTo(28);
    }

    @Test
    void a_case_is_late_from_the_day_after_its_date() {
        assertThat(forecast(open("A", Stage.DISCLOSURE, 2, 0, "DU-1"), 1).isLate())
                .isFalse();
        Forecast late = forecast(open("A", Stage.DISCLOSURE, 2, -1, "DU-1"), 1);
        assertThat(late.isLate()).isTrue();
        assertThat(late.willBeLate()).isFalse();
    }

    @Test
    void the_board_counts_stages_by_age_and_cases_by_owner() {
        Board board = board(
                open("A", Stage.RESEARCH, 7, 20, "DU-1"),
                open("B", Stage.RESEARCH, 8, 20, "DU-1"),
                open("C", Stage.RESEARCH, 14, 20, "DU-2"),
                open("D", Stage.RESEARCH, 15, 20, "DU-2"),
                open("E", Stage.RESEARCH, 28, 20, ""),
                open("F", Stage.RESEARCH, 29, 20, ""));
        assertThat(board.stages()).isEqualTo(Map.of(Stage.RESEARCH, new Ages(1, 2, 2, 1)));
        assertThat(board.stages().values()).allMatch(ages -> ages.all() == 6);
        assertThat(board.loads()).isEqualTo(Map.of("DU-1", 2, "DU-2", 2, "", 2));
    }

    @Test
    void late_cases_come_first_by_how_late_they_are_and_the_others_by_how_near() {
        Board board = board(
                open("A", Stage.RESEARCH, 1, -1, "DU-1"),
                open("B", Stage.RESEARCH, 1, -9, "DU-1"),
                open("C", Stage.RESEARCH, 1, 5, "DU-1"),
                open("D", Stage.RESEARCH, 1, 2, "DU-1"),
                open("E", Stage.RESEARCH, 1, 100, "DU-1"));
        assertThat(board.late()).extracting(each -> each.of().number()).containsExactly("B", "A");
        assertThat(board.soonLate()).extracting(each -> each.of().number()).containsExactly("D", "C");
    }

    @Test
    void one_person_who_owns_too_much_or_owns_what_they_researched_is_named() {
        List<CaseSummary> many = IntStream.range(0, 11)
                .mapToObj(index -> open("N" + index, Stage.RESEARCH, 1, 100, "DU-1"))
                .toList();
        assertThat(Board.of(many, USUAL, 10, TODAY).onePerson())
                .containsExactly(new Board.OnePersonRisk.TooMany("DU-1", 11));
        assertThat(Board.of(many.subList(0, 10), USUAL, 10, TODAY).onePerson()).isEmpty();
        CaseSummary own = summary("A", Stage.DECISION, 1, 100, "DU-9", Set.of("DU-9"), Optional.empty());
        assertThat(board(own).onePerson()).containsExactly(new Board.OnePersonRisk.OwnsAndResearches("DU-9", "A"));
    }

    @Test
    void the_usual_days_are_the_policys_until_there_are_closed_cases_enough() {
        CaseSummary closed =
                summary("A", Stage.CLOSED, 1, 20, "DU-1", Set.of(), Optional.of(LocalDate.of(2026, 3, 10)));
        assertThat(UsualDays.of(
                        Collections.nCopies(29, closed), Policies.disclosure().forecast()))
                .isEqualTo(new UsualDays(Policies.disclosure().forecast().usualDays(), false));
        UsualDays own = UsualDays.of(
                Collections.nCopies(30, closed), Policies.disclosure().forecast());
        assertThat(own.isOwn()).isTrue();
        assertThat(own.days()).containsEntry(Stage.RESEARCH, 11).containsEntry(Stage.DECISION, 3);
    }

    @Test
    void a_spread_gives_days_that_occurred() {
        assertThat(Spread.of(List.of(5))).isEqualTo(new Spread(1, 5, 5, 5));
        assertThat(Spread.of(List.of(9, 1))).isEqualTo(new Spread(2, 1, 9, 9));
        assertThat(Spread.of(IntStream.rangeClosed(1, 10).boxed().toList())).isEqualTo(new Spread(10, 5, 9, 10));
    }

    @Test
    void the_figures_count_what_was_received_and_completed_in_the_period_and_name_nobody() {
        CaseSummary done = summary("A", Stage.CLOSED, 1, -3, "DU-1", Set.of("DU-2"), Optional.of(TODAY));
        CaseSummary before =
                summary("B", Stage.CLOSED, 1, -60, "DU-1", Set.of(), Optional.of(LocalDate.of(2026, 1, 31)));
        String csv = InspectionFigures.csv(
                List.of(done, before, open("C", Stage.RESEARCH, 2, 5, "DU-1")), LocalDate.of(2026, 2, 1), TODAY);
        assertThat(csv.lines())
                .contains(
                        "scheme,measure,cases,median days,90th percentile days,longest days",
                        "DVDS,received,2,,,",
                        "DVDS,received: right to ask,2,,,",
                        "DVDS,completed,1,31,31,31",
                        "DVDS,completed after the date due,1,,,",
                        "DVDS,outcome: disclosed,1,,,",
                        "DVDS,stage: research,1,11,11,11",
                        "CSODS,received,0,,,",
                        "CSODS,completed,0,,,");
        assertThat(csv).doesNotContain("DU-", ",A", ",B", ",C");
    }

    private static Forecast forecast(CaseSummary of, int load) {
        return Forecast.of(of, USUAL, load, 10, TODAY);
    }

    private static Board board(CaseSummary... open) {
        return Board.of(List.of(open), USUAL, 10, TODAY);
    }

    /** @param daysLeft to its date; the clock started 28 days before that */
    private static CaseSummary open(String number, Stage stage, int daysAtStage, int daysLeft, String owner) {
        return summary(number, stage, daysAtStage, daysLeft, owner, Set.of(), Optional.empty());
    }

    private static CaseSummary summary(
            String number,
            Stage stage,
            int daysAtStage,
            int daysLeft,
            String owner,
            Set<String> researchers,
            Optional<LocalDate> completedOn) {
        LocalDate due = TODAY.plusDays(daysLeft);
        return new CaseSummary(
                number,
                Scheme.DVDS,
                Route.RIGHT_TO_ASK,
                Optional.empty(),
                stage,
                TODAY.minusDays(daysAtStage),
                due.minusDays(28),
                due,
                due,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(owner).filter(each -> !each.isEmpty()),
                researchers,
                Optional.empty(),
                completedOn.map(_ -> Outcome.DISCLOSED),
                Optional.empty(),
                completedOn,
                completedOn,
                List.of(new StageDays(Stage.RESEARCH, 11)));
    }
}
