package daybreak.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.CaseStep;
import daybreak.domain.message.CaseStep.ApplicantTold.Answer;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseLogTest {
    private static final Instant NOW = London.time("2026-03-20T10:06");
    private static final DisclosureSteps STEPS = new DisclosureSteps("DV/26/0117", 8, London.time("2026-03-20T10:05"));

    @Test
    void a_step_is_told_by_its_sort_its_time_and_its_doer() {
        assertThat(CaseLog.taken("3f81", STEPS.decidedToDisclose(DisclosureSteps.DECIDER), NOW))
                .isEqualTo(new LogEntryAdded(
                        "log-step-3f81-8",
                        "3f81",
                        "DV/26/0117",
                        Optional.empty(),
                        true,
                        "Step 8, decision. Done by DU-201 on Friday 20 March 2026 at 10:05.",
                        NOW));
    }

    @Test
    void a_decision_for_reads_like_one_against() {
        assertThat(CaseLog.taken("3f81", STEPS.decidedToDisclose(DisclosureSteps.DECIDER), NOW))
                .isEqualTo(CaseLog.taken("3f81", STEPS.decidedNotTo(DisclosureSteps.DECIDER), NOW));
    }

    @ParameterizedTest
    @MethodSource("everySort")
    void no_entry_names_anybody_of_the_case_or_says_what_was_decided(CaseStep step) {
        String entry = CaseLog.taken("3f81", step, NOW).entry();
        assertThat(entry).startsWith("Step 8, ").contains("Done by DU-", "20 March 2026");
        assertThat(entry.toLowerCase(Locale.UK))
                .doesNotContain(
                        "morwenna",
                        "pellow",
                        "trelease",
                        "07700",
                        "because",
                        "passport",
                        "disclos",
                        "neutral",
                        "moved in");
    }

    static Stream<CaseStep> everySort() {
        return Stream.of(
                STEPS.received(),
                STEPS.triagedImmediate(true),
                STEPS.checked(),
                STEPS.identified(),
                STEPS.interviewed(),
                STEPS.allocated(DisclosureSteps.OFFICER),
                STEPS.researched(),
                STEPS.decidedNotTo(DisclosureSteps.DECIDER),
                STEPS.secondRead(DisclosureSteps.READER, true),
                STEPS.documented(),
                STEPS.disclosed(),
                STEPS.safetyPlanned(),
                STEPS.refused(),
                STEPS.told(Answer.NEUTRAL),
                STEPS.withdrawn(),
                STEPS.extended(LocalDate.of(2026, 4, 20), DisclosureSteps.INSPECTOR),
                STEPS.retriaged(true, Optional.empty()),
                STEPS.closed(),
                STEPS.reopened());
    }

    @Test
    void a_step_that_broke_a_rule_which_protects_somebody_is_an_exception_in_the_log() {
        CaseStep step = STEPS.decidedToDisclose(DisclosureSteps.RESEARCHER);
        assertThat(CaseLog.refused("3f81", step, CaseRule.DECIDER_IS_RESEARCHER, "e77", NOW))
                .contains(new LogEntryAdded(
                        "log-refused-3f81-8-e77",
                        "3f81",
                        "DV/26/0117",
                        Optional.empty(),
                        false,
                        "Step 8, decision was refused: the decider is one of the researchers. Done by DU-110 on Friday 20"
                                + " March 2026 at 10:05.",
                        NOW));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "OPENS_WITH_APPLICATION",
                "CASE_IS_OPEN_ALREADY",
                "NOT_AT_THIS_STAGE",
                "BEFORE_RECEIPT",
                "IN_THE_FUTURE",
                "APPLICANT_NAMED",
                "CONTACT_OF_NOBODY",
                "CRITERIA_NOT_MET",
                "REASON_GIVEN",
                "NOBODY_APPLIED",
                "LATER_DATE"
            })
    void a_slip_of_the_sender_is_for_the_answer_alone(CaseRule rule) {
        assertThat(CaseLog.refused("3f81", STEPS.triaged(), rule, "e77", NOW)).isEmpty();
    }
}
