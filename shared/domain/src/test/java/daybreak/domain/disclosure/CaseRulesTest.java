package daybreak.domain.disclosure;

import static daybreak.testing.fixtures.DisclosureSteps.DECIDER;
import static daybreak.testing.fixtures.DisclosureSteps.OFFICER;
import static daybreak.testing.fixtures.DisclosureSteps.OTHER_WORDS;
import static daybreak.testing.fixtures.DisclosureSteps.READER;
import static daybreak.testing.fixtures.DisclosureSteps.RECIPIENT;
import static daybreak.testing.fixtures.DisclosureSteps.RESEARCHER;
import static daybreak.testing.fixtures.DisclosureSteps.THIRD_PARTY;
import static daybreak.testing.fixtures.DisclosureSteps.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.GivenContact.Whose;
import daybreak.domain.message.CaseStep.ApplicantTold.Answer;
import daybreak.domain.message.CaseStep.DisclosureDecided.NoDisclosureReason;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules that never bend, and the order of steps. */
class CaseRulesTest {
    @Test
    void the_decider_is_not_the_researcher() {
        assertThat(PlayedCase.at(Stage.DECISION).refusal(steps -> steps.decidedToDisclose(RESEARCHER)))
                .isEqualTo(CaseRule.DECIDER_IS_RESEARCHER);
        assertThat(PlayedCase.at(Stage.DECISION).refusal(steps -> steps.decidedNotTo(RESEARCHER)))
                .isEqualTo(CaseRule.DECIDER_IS_RESEARCHER);
    }

    @Test
    void a_researcher_stays_one_when_the_case_is_opened_again() {
        PlayedCase again = PlayedCase.at(Stage.CLOSED).then(DisclosureSteps::reopened);
        assertThat(again.now().people().researchers()).containsExactly(RESEARCHER);
        assertThat(again.now().decision()).isEmpty();
        assertThat(again.now().progress().outcome()).isEmpty();
        assertThat(again.now().progress().completedAt()).isEmpty();
    }

    @Test
    void nothing_is_disclosed_before_identity_is_proven() {
        PlayedCase ready = PlayedCase.at(Stage.DOCUMENT).then(DisclosureSteps::documented);
        assertThat(ready.refusal(DisclosureSteps::disclosed)).isEqualTo(CaseRule.IDENTITY_UNPROVEN);
        ready.then(DisclosureSteps::identified).then(DisclosureSteps::disclosed);
        assertThat(ready.now().progress().outcome()).contains(Outcome.DISCLOSED);
    }

    @Test
    void immediate_protection_that_is_recorded_allows_a_disclosure_before_identity_document_and_research() {
        PlayedCase urgent = PlayedCase.received()
                .then(steps -> steps.triagedImmediate(true))
                .then(steps -> steps.decidedToDisclose(DECIDER));
        assertThat(urgent.now().stage()).isEqualTo(Stage.DOCUMENT);
        urgent.then(DisclosureSteps::disclosed);
        assertThat(urgent.now().stage()).isEqualTo(Stage.SAFETY_PLAN);
    }

    @Test
    void immediate_risk_without_protection_allows_neither() {
        PlayedCase risky = PlayedCase.received().then(steps -> steps.triagedImmediate(false));
        assertThat(risky.refusal(steps -> steps.decidedToDisclose(DECIDER))).isEqualTo(CaseRule.NOT_AT_THIS_STAGE);
    }

    @Test
    void protection_hurries_no_decision_against_a_disclosure() {
        PlayedCase urgent = PlayedCase.received().then(steps -> steps.triagedImmediate(true));
        assertThat(urgent.refusal(steps -> steps.decidedNotTo(DECIDER))).isEqualTo(CaseRule.NOT_AT_THIS_STAGE);
    }

    @Test
    void protection_that_has_passed_allows_nothing_any_more() {
        PlayedCase passed = PlayedCase.received()
                .then(steps -> steps.triagedImmediate(true))
                .then(steps -> steps.retriaged(false, Optional.empty()));
        assertThat(passed.refusal(steps -> steps.decidedToDisclose(DECIDER))).isEqualTo(CaseRule.NOT_AT_THIS_STAGE);
    }

    @Test
    void no_disclosure_needs_the_systems_searched() {
        assertThat(PlayedCase.at(Stage.DECISION)
                        .refusal(steps -> steps.decided(
                                DECIDER, false, false, List.of(), Optional.of(NoDisclosureReason.NOTHING_FOUND))))
                .isEqualTo(CaseRule.SYSTEMS_SEARCHED);
    }

    @Test
    void a_disclosure_needs_all_three_limbs() {
        assertThat(PlayedCase.at(Stage.DECISION)
                        .refusal(steps -> steps.decided(DECIDER, true, false, List.of("RMS"), Optional.empty())))
                .isEqualTo(CaseRule.LIMBS_DISAGREE);
    }

    @Test
    void a_reason_against_goes_with_a_decision_against_and_with_no_other() {
        PlayedCase at = PlayedCase.at(Stage.DECISION);
        assertThat(at.refusal(steps -> steps.decided(DECIDER, false, false, List.of("RMS"), Optional.empty())))
                .isEqualTo(CaseRule.REASON_GIVEN);
        assertThat(at.refusal(steps -> steps.decided(
                        DECIDER, true, true, List.of("RMS"), Optional.of(NoDisclosureReason.NOT_NECESSARY))))
                .isEqualTo(CaseRule.REASON_GIVEN);
    }

    @Test
    void the_second_reader_is_neither_decider_nor_researcher() {
        PlayedCase at = PlayedCase.at(Stage.SECOND_READING);
        assertThat(at.refusal(steps -> steps.secondRead(DECIDER, true))).isEqualTo(CaseRule.READER_IS_ANOTHER);
        assertThat(at.refusal(steps -> steps.secondRead(RESEARCHER, true))).isEqualTo(CaseRule.READER_IS_ANOTHER);
        at.then(steps -> steps.secondRead(READER, false));
        assertThat(at.now().stage()).isEqualTo(Stage.DECISION);
    }

    @Test
    void a_share_of_decisions_against_goes_to_a_second_reader_whoever_decides() {
        PlayedCase at = PlayedCase.at(Stage.DECISION);
        DisclosureSteps steps =
                DisclosureSteps.of("DV/26/0117", PlayedCase.RECEIVED).step(5);
        long drawn = IntStream.range(0, 2_000)
                .filter(each -> Cases.decide(
                                        steps.decidedNotTo(DECIDER),
                                        Optional.of(at.now()),
                                        new Cases.Footing(
                                                Integer.toString(each, 32) + "q",
                                                Policies.disclosure(),
                                                "test-1",
                                                steps.at(),
                                                Set.of()))
                                instanceof Verdict.Taken(var _, DisclosureCase next)
                        && next.stage() == Stage.SECOND_READING)
                .count();
        assertThat(drawn).isBetween(140L, 260L);
    }

    @Test
    void the_words_that_are_said_are_those_of_the_document() {
        assertThat(PlayedCase.at(Stage.DISCLOSURE)
                        .refusal(steps -> steps.disclosed(RECIPIENT, OTHER_WORDS, Optional.empty())))
                .isEqualTo(CaseRule.WORDS_DIFFER);
    }

    @Test
    void a_third_party_is_never_the_one_who_is_told_and_hears_neutral_words() {
        PlayedCase asked = PlayedCase.received(Optional.of(Standing.THIRD_PARTY))
                .then(DisclosureSteps::triaged)
                .then(DisclosureSteps::checked)
                .then(DisclosureSteps::researched)
                .then(steps -> steps.decidedToDisclose(DECIDER))
                .then(DisclosureSteps::identified)
                .then(DisclosureSteps::documented);
        assertThat(List.of("IVOR  Trelease", "TRELEASE, Ivor", "Mr Ivor Trelease"))
                .allSatisfy(written -> assertThat(
                                asked.refusal(steps -> steps.disclosed(written, WORDS, Optional.empty())))
                        .isEqualTo(CaseRule.RECIPIENT_IS_THIRD_PARTY));
        asked.then(DisclosureSteps::disclosed).then(DisclosureSteps::safetyPlanned);
        assertThat(asked.now().stage()).isEqualTo(Stage.TELLING);
        assertThat(asked.refusal(steps -> steps.told(Answer.OUTCOME))).isEqualTo(CaseRule.THIRD_PARTY_HEARS_NEUTRAL);
        asked.then(steps -> steps.told(Answer.NEUTRAL));
        assertThat(asked.now().stage()).isEqualTo(Stage.CLOSING);
    }

    @Test
    void a_third_party_hears_neutral_words_when_nothing_is_disclosed_too() {
        PlayedCase refused =
                PlayedCase.received(Optional.of(Standing.THIRD_PARTY)).then(DisclosureSteps::refused);
        assertThat(refused.refusal(steps -> steps.told(Answer.OUTCOME))).isEqualTo(CaseRule.THIRD_PARTY_HEARS_NEUTRAL);
    }

    @Test
    void somebody_of_the_same_name_as_a_person_at_risk_who_asked_may_be_told() {
        PlayedCase.at(Stage.DISCLOSURE).then(steps -> steps.disclosed(RECIPIENT, WORDS, Optional.empty()));
        assertThat(RECIPIENT).isNotEqualTo(THIRD_PARTY);
    }

    @Test
    void a_late_disclosure_needs_its_plan_and_one_on_the_last_day_does_not() {
        PlayedCase ready = PlayedCase.at(Stage.DISCLOSURE);
        assertThat(ready.refusal(
                        steps -> steps.on(London.time("2026-03-31T00:00")).disclosed()))
                .isEqualTo(CaseRule.LATE_PLAN_MISSING);
        assertThat(ready.answer(
                        steps -> steps.on(London.time("2026-03-30T23:59")).disclosed()))
                .isInstanceOf(Verdict.Taken.class);
        assertThat(ready.answer(steps -> steps.on(London.time("2026-03-31T00:00"))
                        .disclosed(RECIPIENT, WORDS, Optional.of("rung each week"))))
                .isInstanceOf(Verdict.Taken.class);
    }

    @Test
    void an_application_that_does_not_meet_the_criteria_is_refused_and_not_researched() {
        PlayedCase unmet = PlayedCase.at(Stage.CHECKS).then(steps -> steps.checked(false, false));
        assertThat(unmet.refusal(DisclosureSteps::researched)).isEqualTo(CaseRule.CRITERIA_NOT_MET);
        unmet.then(DisclosureSteps::refused);
        assertThat(unmet.now().stage()).isEqualTo(Stage.TELLING);
    }

    @Test
    void where_nobody_asked_nobody_is_told_and_nobody_can_withdraw() {
        PlayedCase known = PlayedCase.received(Optional.empty());
        assertThat(known.refusal(DisclosureSteps::withdrawn)).isEqualTo(CaseRule.NOBODY_APPLIED);
        known.then(DisclosureSteps::refused);
        assertThat(known.now().stage()).isEqualTo(Stage.CLOSING);
    }

    @Test
    void an_extension_is_later_than_the_date_that_holds_and_not_authorised_by_the_owner() {
        PlayedCase owned = PlayedCase.received().then(steps -> steps.allocated(OFFICER));
        LocalDate due = LocalDate.of(2026, 3, 30);
        assertThat(owned.refusal(steps -> steps.extended(due, DECIDER))).isEqualTo(CaseRule.LATER_DATE);
        assertThat(owned.refusal(steps -> steps.extended(due.plusDays(1), OFFICER)))
                .isEqualTo(CaseRule.AUTHORISER_IS_ANOTHER);
        owned.then(steps -> steps.extended(due.plusDays(7), DECIDER));
        assertThat(owned.refusal(steps -> steps.extended(due.plusDays(7), DECIDER)))
                .isEqualTo(CaseRule.LATER_DATE);
        assertThat(owned.now().clocks().original().whole().on()).isEqualTo(due);
        assertThat(owned.now().wholeDue().on()).isEqualTo(due.plusDays(7));
    }

    @Test
    void a_step_that_was_done_before_the_application_or_after_today_is_refused() {
        PlayedCase open = PlayedCase.received();
        assertThat(open.refusal(
                        steps -> steps.on(PlayedCase.RECEIVED.minusSeconds(1)).triaged()))
                .isEqualTo(CaseRule.BEFORE_RECEIPT);
        DisclosureSteps tomorrow = DisclosureSteps.of("DV/26/0117", London.time("2026-03-03T00:00"))
                .step(1);
        assertThat(Cases.decide(
                        tomorrow.received(),
                        Optional.empty(),
                        new Cases.Footing(
                                "3f81", Policies.disclosure(), "test-1", London.time("2026-03-02T23:59"), Set.of())))
                .isEqualTo(new Verdict.Refused(CaseRule.IN_THE_FUTURE));
    }

    @Test
    void a_right_to_ask_has_an_applicant_and_a_case_has_no_second_opening() {
        DisclosureSteps steps = DisclosureSteps.of("DV/26/0117", PlayedCase.RECEIVED);
        assertThat(PlayedCase.received().refusal(each -> each.received())).isEqualTo(CaseRule.CASE_IS_OPEN_ALREADY);
        assertThat(PlayedCase.ofNothing().refusal(_ -> Misfits.withoutApplicant(steps)))
                .isEqualTo(CaseRule.APPLICANT_NAMED);
    }

    @Test
    void a_safe_contact_is_not_the_applicants_where_nobody_applied() {
        assertThat(PlayedCase.ofNothing().refusal(steps -> Misfits.reaching(steps, Whose.APPLICANT, false)))
                .isEqualTo(CaseRule.CONTACT_OF_NOBODY);
        assertThat(PlayedCase.ofNothing()
                        .then(steps -> Misfits.reaching(steps, Whose.APPLICANT, true))
                        .now()
                        .stage())
                .isEqualTo(Stage.TRIAGE);
    }

    @Test
    void no_child_is_rung_and_no_adult_has_a_carer() {
        Optional<Standing> neighbour = Optional.of(Standing.THIRD_PARTY);
        assertThat(PlayedCase.ofNothing()
                        .refusal(steps -> Misfits.reaching(steps, Scheme.CSODS, Whose.PERSON_AT_RISK, neighbour)))
                .isEqualTo(CaseRule.CONTACT_FITS_SCHEME);
        assertThat(PlayedCase.ofNothing()
                        .refusal(steps -> Misfits.reaching(steps, Scheme.DVDS, Whose.CARER, neighbour)))
                .isEqualTo(CaseRule.CONTACT_FITS_SCHEME);
    }

    @Test
    void a_step_ahead_of_its_turn_waits_and_one_behind_was_taken_before() {
        PlayedCase open = PlayedCase.at(Stage.CHECKS);
        assertThat(open.answer(DisclosureSteps::researched, 5)).isEqualTo(new Verdict.Early(3));
        assertThat(open.answer(DisclosureSteps::triaged, 2)).isEqualTo(new Verdict.Before());
        assertThat(PlayedCase.ofNothing().answer(DisclosureSteps::triaged, 2)).isEqualTo(new Verdict.Early(1));
    }

    @Test
    void a_case_can_be_replayed_to_any_moment() {
        List<CaseEvent> events = PlayedCase.at(Stage.CLOSED).events();
        assertThat(IntStream.rangeClosed(1, events.size())
                        .mapToObj(step -> CaseHistory.replay(events.subList(0, step))
                                .orElseThrow()
                                .stage()))
                .containsExactly(
                        Stage.TRIAGE,
                        Stage.CHECKS,
                        Stage.RESEARCH,
                        Stage.DECISION,
                        Stage.DOCUMENT,
                        Stage.DOCUMENT,
                        Stage.DISCLOSURE,
                        Stage.SAFETY_PLAN,
                        Stage.CLOSING,
                        Stage.CLOSED);
    }
}
