package daybreak.recordcasestep;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.queues.KeptMessages;
import daybreak.aws.queues.Original;
import daybreak.domain.disclosure.CaseFile;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.DisclosureCase;
import daybreak.domain.disclosure.ParkedStep;
import daybreak.domain.disclosure.Stage;
import daybreak.domain.message.CaseStep;
import daybreak.testing.cloud.CaseMessages;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.SqsEvents;
import daybreak.testing.fixtures.DisclosureSteps;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordCaseStepHandlerTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T10:00:00Z");
    private static final String STEPS = "CaseSteps.fifo";
    private static final String DECISIONS = "CaseDecisions.fifo";
    private static final String NUMBER = "DV/26/0117";

    private final DisclosureSteps steps = DisclosureSteps.of(NUMBER, RECEIVED);
    private InProcessStack cloud;
    private RecordCaseStepHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(RECEIVED.plus(Duration.ofDays(2)));
        handler = new RecordCaseStepHandler(Wiring.of(cloud.of("record-case-step"), SqsEvents.arn(DECISIONS)));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_step_moves_the_case_and_is_told() {
        assertThat(take(steps.received(), steps.step(2).triaged())).isEmpty();
        assertThat(state().stage()).isEqualTo(Stage.CHECKS);
        assertThat(answers("case.progressed.v1"))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).contains("\"dueOn\":\"2026-03-30\""))
                .last()
                .asString()
                .contains("\"stage\":\"checks\"", "\"sequence\":2");
        assertThat(head().wakeOn()).isPresent();
    }

    @Test
    void each_step_is_an_entry_in_the_log_and_a_refusal_that_matters_is_an_exception() {
        take(upToDecision());
        assertThat(answers("log.entry-added.v1"))
                .hasSize(4)
                .allSatisfy(body -> assertThat(body).contains("\"occurrenceNumber\":\"" + NUMBER, "\"success\":true"))
                .last()
                .asString()
                .contains("Step 4, research. Done by DU-110 on Monday 2 March 2026 at 13:00.");
        cloud.messages().forget();
        String forbidden = CaseMessages.of(steps.step(5).decidedToDisclose(DisclosureSteps.RESEARCHER));
        handle(DECISIONS, forbidden);
        List<String> first = cloud.messages().bodies();
        assertThat(answers("log.entry-added.v1"))
                .singleElement()
                .asString()
                .contains("\"success\":false", "Step 5, decision was refused", "Done by DU-110");
        cloud.messages().forget();
        handle(DECISIONS, forbidden);
        assertThat(cloud.messages().bodies()).isEqualTo(first);
    }

    @Test
    void a_slip_of_the_sender_is_no_entry_in_the_log() {
        take(steps.received());
        cloud.messages().forget();
        take(steps.step(2).researched());
        assertThat(cloud.messages().on("Answers")).isEqualTo(rejections()).hasSize(1);
    }

    @Test
    void a_case_is_reviewed_six_years_after_it_was_closed_and_not_once_it_is_open_again() {
        take(steps.received(), steps.step(2).withdrawn(), steps.step(3).closed());
        assertThat(head().reviewOn()).contains(LocalDate.of(2032, 3, 2));
        assertThat(head().wakeOn()).isEqualTo(head().reviewOn());
        take(steps.step(4).reopened());
        assertThat(head().reviewOn()).isEmpty();
        take(steps.step(5).withdrawn(), steps.step(6).closed());
        assertThat(head().reviewOn()).contains(LocalDate.of(2032, 3, 2));
    }

    @Test
    void an_impossible_step_is_answered_with_the_rule_and_changes_nothing() {
        take(steps.received());
        CaseFile before = file();
        assertThat(take(steps.step(2).researched())).isEmpty();
        assertThat(file()).isEqualTo(before);
        assertThat(rejections()).singleElement().asString().contains("not-at-this-stage");
        assertThat(take(steps.step(2).triaged())).isEmpty();
        assertThat(state().stage()).isEqualTo(Stage.CHECKS);
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        String bad = CaseMessages.of(steps.step(2).triaged()).replace("immediateRisk", "danger");
        assertThat(handle(
                        STEPS,
                        CaseMessages.of(steps.received()),
                        bad,
                        CaseMessages.of(steps.step(2).triaged())))
                .isEmpty();
        assertThat(state().stage()).isEqualTo(Stage.CHECKS);
        assertThat(rejections()).singleElement().asString().contains("/data/immediateRisk");
    }

    @Test
    void a_step_delivered_twice_is_taken_once_and_answered_alike() {
        take(steps.received());
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        take(steps.received());
        assertThat(cloud.messages().bodies()).isEqualTo(first);
        assertThat(cloud.tables().rows("AuditTable")).hasSize(1);
    }

    @Test
    void another_step_of_a_number_that_is_taken_is_refused() {
        take(steps.received(), steps.step(2).triaged());
        take(steps.step(2).triagedImmediate(false));
        assertThat(rejections()).singleElement().asString().contains("sequence-taken");
        assertThat(state().known().immediateRisk()).isFalse();
    }

    @Test
    void a_decision_on_the_queue_of_ordinary_steps_is_refused() {
        take(upToDecision());
        assertThat(handle(STEPS, CaseMessages.of(steps.step(5).decidedToDisclose(DisclosureSteps.DECIDER))))
                .isEmpty();
        assertThat(rejections()).singleElement().asString().contains("event-type");
        assertThat(handle(DECISIONS, CaseMessages.of(steps.step(5).decidedToDisclose(DisclosureSteps.DECIDER))))
                .isEmpty();
        assertThat(state().stage()).isEqualTo(Stage.DOCUMENT);
    }

    @Test
    void a_decision_by_the_researcher_is_refused_and_the_case_waits_on() {
        take(upToDecision());
        handle(DECISIONS, CaseMessages.of(steps.step(5).decidedToDisclose(DisclosureSteps.RESEARCHER)));
        assertThat(rejections()).singleElement().asString().contains("decider-is-researcher");
        assertThat(state().stage()).isEqualTo(Stage.DECISION);
    }

    @Test
    void steps_ahead_of_their_turn_wait_and_follow_the_one_that_was_missing() {
        take(steps.received(), steps.step(4).researched(), steps.step(3).checked());
        assertThat(state().stage()).isEqualTo(Stage.TRIAGE);
        assertThat(file().parked()).hasSize(2);
        assertThat(head().gap()).map(CaseHead.Gap::expected).contains(2);
        take(steps.step(2).triaged());
        assertThat(state().stage()).isEqualTo(Stage.DECISION);
        assertThat(file().parked()).isEmpty();
        assertThat(head().gap()).isEmpty();
        assertThat(answers("case.progressed.v1")).hasSize(4);
    }

    @Test
    void what_followed_a_missing_step_is_told_again_when_that_step_comes_again() {
        take(steps.received(), steps.step(3).checked());
        cloud.messages().forget();
        take(steps.step(2).triaged());
        List<String> first = cloud.messages().bodies();
        assertThat(answers("case.progressed.v1")).hasSize(2);
        cloud.messages().forget();
        take(steps.step(2).triaged());
        assertThat(cloud.messages().bodies()).containsExactlyInAnyOrderElementsOf(first);
    }

    @Test
    void a_step_that_waited_and_is_impossible_is_answered_and_its_number_is_free_again() {
        take(steps.received(), steps.step(3).documented(), steps.step(4).researched());
        take(steps.step(2).triaged());
        assertThat(rejections()).singleElement().asString().contains("not-at-this-stage");
        assertThat(state().stage()).isEqualTo(Stage.CHECKS);
        assertThat(head().gap()).map(CaseHead.Gap::expected).contains(3);
        assertThat(kept(rejections().getFirst()).body())
                .isEqualTo(CaseMessages.of(steps.step(3).documented()));
        take(steps.step(3).checked());
        assertThat(state().stage()).isEqualTo(Stage.DECISION);
    }

    @Test
    void a_step_that_waited_when_another_of_its_number_was_taken_is_answered_and_waits_no_more() {
        take(steps.received());
        String body = CaseMessages.of(steps.step(2).identified());
        cloud.store(new ParkedStep(head().ref(), steps.step(2).identified(), STEPS, "e", "another", RECEIVED, body));
        take(steps.step(2).triaged());
        assertThat(rejections()).singleElement().asString().contains("sequence-taken");
        assertThat(file().parked()).isEmpty();
        assertThat(state().stage()).isEqualTo(Stage.CHECKS);
        assertThat(kept(rejections().getFirst()))
                .isEqualTo(new Original(STEPS, Optional.of(head().ref()), body, RECEIVED));
    }

    @Test
    void the_same_step_that_waited_is_taken_once() {
        take(steps.received());
        String body = CaseMessages.of(steps.step(2).triaged());
        cloud.store(new ParkedStep(head().ref(), steps.step(2).triaged(), STEPS, "e", "another", RECEIVED, body));
        take(steps.step(2).triaged());
        assertThat(rejections()).isEmpty();
        assertThat(file().parked()).isEmpty();
        assertThat(file().steps()).hasSize(2);
    }

    @Test
    void a_case_whose_first_step_is_missing_waits_for_it() {
        take(steps.step(2).triaged());
        assertThat(file().state()).isEmpty();
        assertThat(head().gap()).map(CaseHead.Gap::expected).contains(1);
        assertThat(head().reviewOn()).contains(LocalDate.of(2032, 3, 4));
        take(steps.received());
        assertThat(head().reviewOn()).isEmpty();
        assertThat(state().stage()).isEqualTo(Stage.CHECKS);
    }

    @Test
    void immediate_risk_alerts_owner_and_supervisor_at_once_and_once() {
        take(steps.received(), steps.step(2).triagedImmediate(true));
        assertThat(cloud.messages().on("RemindersDue"))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).contains("\"kind\":\"alert\""));
        cloud.messages().forget();
        take(steps.step(3).retriaged(true, Optional.empty()));
        assertThat(cloud.messages().on("RemindersDue")).isEmpty();
    }

    @Test
    void after_a_fault_the_rest_of_the_case_comes_again_behind_it_and_another_case_is_taken() {
        cloud.messages().refuse("\"sequence\":1,\"stage\":\"triage\"");
        DisclosureSteps other = DisclosureSteps.of("DV/26/0119", RECEIVED);
        assertThat(cloud.handle(
                        handler,
                        STEPS,
                        List.of(NUMBER, NUMBER, "DV/26/0119"),
                        CaseMessages.of(steps.received()),
                        CaseMessages.of(steps.step(2).triaged()),
                        CaseMessages.of(other.step(2).triaged())))
                .containsExactly("message-0", "message-1");
        cloud.messages().refuseNone();
        assertThat(take(steps.received(), steps.step(2).triaged())).isEmpty();
        assertThat(state().stage()).isEqualTo(Stage.CHECKS);
    }

    @Test
    void no_personal_data_is_logged_or_put_into_an_envelope() {
        take(steps.received(), steps.step(2).triagedImmediate(true));
        assertThat(cloud.log()).noneMatch(line -> line.contains("Morwenna") || line.contains("Pellow"));
        assertThat(cloud.messages().bodies()).noneMatch(body -> body.contains("Morwenna") || body.contains("07700"));
    }

    private CaseStep[] upToDecision() {
        return new CaseStep[] {
            steps.received(),
            steps.step(2).triaged(),
            steps.step(3).checked(),
            steps.step(4).researched()
        };
    }

    private List<String> rejections() {
        return answers("message.rejected.v1");
    }

    private List<String> answers(String type) {
        return cloud.messages().on("Answers").stream()
                .filter(body -> body.contains('"' + type + '"'))
                .toList();
    }

    /** The original of a step that was rejected, as a person would look it up. */
    private Original kept(String rejection) {
        String id = rejection.replaceAll(".*\"rejectionId\":\"([^\"]+)\".*", "$1");
        return new KeptMessages(cloud.of("test").dynamoDb(), "RejectionTable")
                .read(id)
                .orElseThrow();
    }

    private CaseFile file() {
        return cloud.of("test").cases().read(cloud.of("test").cases().refOf(NUMBER), NUMBER);
    }

    private CaseHead head() {
        return file().head();
    }

    private DisclosureCase state() {
        return file().state().orElseThrow();
    }

    private List<String> take(CaseStep... taken) {
        return handle(STEPS, Stream.of(taken).map(CaseMessages::of).toArray(String[]::new));
    }

    private List<String> handle(String queue, String... bodies) {
        return cloud.handle(handler, queue, bodies);
    }
}
