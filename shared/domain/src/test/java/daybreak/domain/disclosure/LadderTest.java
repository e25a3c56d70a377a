package daybreak.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.Ladder.Pending;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LadderTest {
    private static List<String> of(PlayedCase played, String... told) {
        return Ladder.pending(played.now(), Policies.disclosure(), Set.of(told), PlayedCase.EASTER).stream()
                .map(rung -> rung.on() + " " + rung.to() + " " + rung.id())
                .toList();
    }

    @Test
    void a_new_case_has_all_its_rungs_before_it_in_the_order_of_their_days() {
        assertThat(of(PlayedCase.received()))
                .containsExactly(
                        "2026-03-03 OWNER CHECKS.2026-03-03.due",
                        "2026-03-04 DEPUTY CHECKS.2026-03-03.late",
                        "2026-03-09 OWNER MOVEMENT.2026-03-02.still",
                        "2026-03-16 OWNER INTERVIEW.2026-03-16.due",
                        "2026-03-23 OWNER WHOLE.2026-03-30.soon",
                        "2026-03-27 OWNER WHOLE.2026-03-30.near",
                        "2026-03-30 OWNER WHOLE.2026-03-30.due",
                        "2026-03-31 SUPERVISOR WHOLE.2026-03-30.late",
                        "2026-04-07 INSPECTOR WHOLE.2026-03-30.very-late");
    }

    @Test
    void a_rung_on_a_day_of_rest_comes_before_it_if_it_warns_and_after_it_if_it_is_late() {
        PlayedCase friday = PlayedCase.receivedAt(London.time("2026-03-06T10:00"));
        assertThat(of(friday))
                .contains("2026-03-06 OWNER CHECKS.2026-03-07.due", "2026-03-09 DEPUTY CHECKS.2026-03-07.late")
                .contains("2026-04-02 OWNER WHOLE.2026-04-03.due", "2026-04-07 SUPERVISOR WHOLE.2026-04-03.late");
    }

    @Test
    void what_is_done_reminds_nobody() {
        assertThat(of(PlayedCase.at(Stage.RESEARCH))).noneMatch(rung -> rung.contains("CHECKS"));
        assertThat(of(PlayedCase.at(Stage.CHECKS).then(DisclosureSteps::interviewed)))
                .noneMatch(rung -> rung.contains("INTERVIEW"));
        assertThat(of(PlayedCase.at(Stage.CLOSING))).allMatch(rung -> rung.contains("MOVEMENT"));
        assertThat(of(PlayedCase.at(Stage.CLOSED))).isEmpty();
    }

    @Test
    void after_the_disclosure_neither_checks_nor_interview_are_asked_for() {
        PlayedCase urgent = PlayedCase.received()
                .then(steps -> steps.triagedImmediate(true))
                .then(steps -> steps.decidedToDisclose(DisclosureSteps.DECIDER))
                .then(DisclosureSteps::disclosed);
        assertThat(of(urgent)).noneMatch(rung -> rung.contains("CHECKS") || rung.contains("INTERVIEW"));
    }

    @Test
    void the_date_of_an_extension_reminds_in_place_of_the_first() {
        PlayedCase extended = PlayedCase.received()
                .then(steps -> steps.extended(LocalDate.of(2026, 4, 13), DisclosureSteps.INSPECTOR));
        assertThat(of(extended))
                .noneMatch(rung -> rung.contains("WHOLE"))
                .contains("2026-04-13 OWNER EXTENDED.2026-04-13.due");
    }

    @Test
    void every_step_starts_the_count_of_days_without_movement_again() {
        PlayedCase moved = PlayedCase.received()
                .then(DisclosureSteps::triaged)
                .then(steps -> steps.on(London.time("2026-03-12T09:00")).checked());
        assertThat(of(moved)).contains("2026-03-19 OWNER MOVEMENT.2026-03-12.still");
    }

    @Test
    void a_rung_that_was_told_is_told_no_more() {
        assertThat(of(PlayedCase.received(), "CHECKS.2026-03-03.due"))
                .hasSize(8)
                .noneMatch(rung -> rung.contains("CHECKS.2026-03-03.due"));
    }

    @Test
    void of_the_rungs_of_one_deadline_and_rank_only_the_last_that_is_due_is_told() {
        List<Pending> pending =
                Ladder.pending(PlayedCase.received().now(), Policies.disclosure(), Set.of(), PlayedCase.EASTER);
        Ladder.Today today = Ladder.dueOn(LocalDate.of(2026, 3, 31), pending);
        assertThat(today.told())
                .extracting(Pending::id)
                .containsExactly(
                        "CHECKS.2026-03-03.due",
                        "CHECKS.2026-03-03.late",
                        "MOVEMENT.2026-03-02.still",
                        "INTERVIEW.2026-03-16.due",
                        "WHOLE.2026-03-30.due",
                        "WHOLE.2026-03-30.late");
        assertThat(today.overtaken())
                .extracting(Pending::id)
                .containsExactly("WHOLE.2026-03-30.soon", "WHOLE.2026-03-30.near");
        assertThat(Ladder.dueOn(LocalDate.of(2026, 3, 2), pending).told()).isEmpty();
    }

    @Test
    void the_case_wakes_on_the_first_day_of_any_rung() {
        assertThat(Ladder.wakeOn(Ladder.pending(
                        PlayedCase.received().now(), Policies.disclosure(), Set.of(), PlayedCase.EASTER)))
                .contains(LocalDate.of(2026, 3, 3));
        assertThat(Ladder.wakeOn(List.of())).isEmpty();
    }
}
