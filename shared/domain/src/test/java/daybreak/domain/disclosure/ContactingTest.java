package daybreak.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.GivenContact.Whose;
import daybreak.testing.fixtures.DisclosureSteps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContactingTest {
    private static final SafeContact HOW = new SafeContact("weekday mornings", "ring 07700 900142", "never by text");
    private static final Contacting SAFELY = new Contacting.Safely(Standing.PERSON_AT_RISK, HOW);

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"CLOSING", "CLOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoever_is_not_interviewed_proven_told_or_planned_with_yet_may_be_contacted(Stage stage) {
        assertThat(about(PlayedCase.at(stage), Timer.WHOLE)).isEqualTo(SAFELY);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECKS", "RESEARCH", "DECISION", "SECOND_READING", "DOCUMENT"})
    void what_is_left_after_interview_and_proof_is_the_units_own_work(Stage stage) {
        PlayedCase met = PlayedCase.at(stage).then(DisclosureSteps::identified).then(DisclosureSteps::interviewed);
        assertThat(about(met, Timer.CHECKS)).isEqualTo(new Contacting.NotNeeded());
        assertThat(about(met, Timer.INTERVIEW)).isEqualTo(SAFELY);
    }

    @Test
    void an_interview_without_proof_of_identity_is_not_the_end_of_it_nor_proof_without_an_interview() {
        assertThat(about(PlayedCase.at(Stage.DECISION).then(DisclosureSteps::interviewed), Timer.WHOLE))
                .isEqualTo(SAFELY);
        assertThat(about(PlayedCase.at(Stage.DECISION).then(DisclosureSteps::identified), Timer.WHOLE))
                .isEqualTo(SAFELY);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void what_reaches_the_applicant_reaches_what_they_are_to_the_person_at_risk(Standing standing) {
        assertThat(about(PlayedCase.received(Optional.of(standing)), Timer.INTERVIEW))
                .isEqualTo(new Contacting.Safely(standing, HOW));
    }

    @Test
    void what_reaches_the_person_at_risk_does_so_whoever_applied() {
        PlayedCase asked = PlayedCase.ofNothing().then(steps -> Misfits.reaching(steps, Whose.PERSON_AT_RISK, true));
        assertThat(about(asked, Timer.INTERVIEW)).isEqualTo(SAFELY);
        assertThat(about(PlayedCase.received(Optional.empty()), Timer.INTERVIEW))
                .isEqualTo(SAFELY);
    }

    @Test
    void a_closed_case_leads_to_nobody_but_a_danger_always_does() {
        DisclosureCase closed = PlayedCase.at(Stage.CLOSED).now();
        assertThat(Contacting.of(closed, Optional.of(Timer.MOVEMENT))).isEqualTo(new Contacting.NotNeeded());
        assertThat(Contacting.of(closed, Optional.empty())).isEqualTo(SAFELY);
    }

    @Test
    void a_line_holds_while_its_deadline_is_the_one_that_is_open() {
        PlayedCase played = PlayedCase.at(Stage.CHECKS);
        Ladder.Pending checks = new Ladder.Pending(
                "CHECKS", Timer.CHECKS, Rank.OWNER, LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3));
        ReminderLine line = ReminderLine.of("3f81", played.now(), checks, new Staff(List.of()));
        assertThat(line.holds(played.now())).isTrue();
        assertThat(line.holds(played.then(DisclosureSteps::checked).now())).isFalse();
    }

    @Test
    void an_alert_holds_until_the_danger_has_passed_or_the_case_is_closed() {
        PlayedCase danger = PlayedCase.received().then(steps -> steps.triagedImmediate(false));
        ReminderLine alert = ReminderLine.alert("3f81", danger.now(), LocalDate.of(2026, 3, 2), new Staff(List.of()));
        assertThat(alert.holds(danger.now())).isTrue();
        assertThat(alert.holds(PlayedCase.at(Stage.CHECKS).now())).isFalse();
        danger.then(DisclosureSteps::withdrawn).then(DisclosureSteps::closed);
        assertThat(danger.now().known().immediateRisk()).isTrue();
        assertThat(alert.holds(danger.now())).isFalse();
    }

    private static Contacting about(PlayedCase played, Timer timer) {
        return Contacting.of(played.now(), Optional.of(timer));
    }
}
