package daybreak.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.Contacting.Whom;
import daybreak.domain.disclosure.GivenContact.Whose;
import daybreak.testing.fixtures.DisclosureSteps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContactingTest {
    private static final SafeContact HOW = new SafeContact("weekday mornings", "ring 07700 900142", "never by text");
    private static final Contacting SAFELY = new Contacting.Safely(Whom.PERSON_AT_RISK, HOW);

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
    @CsvSource({
        "DVDS, PERSON_AT_RISK, APPLICANT, PERSON_AT_RISK",
        "CSODS, CARER, APPLICANT, APPLYING_CARER",
        "DVDS, THIRD_PARTY, APPLICANT, APPLYING_THIRD_PARTY",
        "DVDS, PERSON_AT_RISK, PERSON_AT_RISK, PERSON_AT_RISK",
        "DVDS, THIRD_PARTY, PERSON_AT_RISK, PERSON_AT_RISK_ALONE",
        "DVDS, CARER, PERSON_AT_RISK, PERSON_AT_RISK_ALONE",
        "CSODS, THIRD_PARTY, CARER, OTHER_CARER",
        "DVDS, , PERSON_AT_RISK, PERSON_AT_RISK",
        "CSODS, , CARER, OTHER_CARER"
    })
    void what_is_given_reaches_one_and_says_whom_it_is_not_for(
            Scheme scheme, @Nullable Standing applied, Whose of, Whom whom) {
        PlayedCase asked =
                PlayedCase.ofNothing().then(steps -> Misfits.reaching(steps, scheme, of, Optional.ofNullable(applied)));
        assertThat(about(asked, Timer.INTERVIEW)).isEqualTo(new Contacting.Safely(whom, HOW));
    }

    @ParameterizedTest
    @CsvSource({
        "DVDS, THIRD_PARTY, PERSON_AT_RISK, PERSON_AT_RISK_ALONE",
        "DVDS, CARER, PERSON_AT_RISK, PERSON_AT_RISK_ALONE",
        "CSODS, THIRD_PARTY, CARER, OTHER_CARER"
    })
    void nobody_tells_an_applicant_by_anybody_elses_contact(Scheme scheme, Standing applied, Whose of, Whom whom) {
        PlayedCase refused = PlayedCase.ofNothing()
                .then(steps -> Misfits.reaching(steps, scheme, of, Optional.of(applied)))
                .then(DisclosureSteps::refused);
        assertThat(refused.now().stage()).isEqualTo(Stage.TELLING);
        assertThat(about(refused, Timer.WHOLE)).isEqualTo(new Contacting.Unknown());
        assertThat(Contacting.of(refused.now(), Optional.empty()))
                .as("a danger leads to whom it reaches")
                .isEqualTo(new Contacting.Safely(whom, HOW));
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON_AT_RISK, PERSON_AT_RISK, PERSON_AT_RISK",
        "CARER, APPLICANT, APPLYING_CARER",
        "THIRD_PARTY, APPLICANT, APPLYING_THIRD_PARTY"
    })
    void an_applicant_is_told_by_their_own(Standing applied, Whose of, Whom whom) {
        PlayedCase refused = PlayedCase.ofNothing()
                .then(steps -> Misfits.reaching(steps, Scheme.DVDS, of, Optional.of(applied)))
                .then(DisclosureSteps::refused);
        assertThat(about(refused, Timer.WHOLE)).isEqualTo(new Contacting.Safely(whom, HOW));
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
