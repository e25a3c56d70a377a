package daybreak.aws.queues;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import daybreak.contracts.Contracts;
import daybreak.domain.message.Inbound.PpnWorked;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.message.Problem;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.message.UnfinishedException;
import daybreak.domain.record.StaleRecordException;
import daybreak.domain.task.AtStake;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.SqsEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SqsBatchTest {
    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    private static final String QUEUE = "PpnWorkedQueue";

    private final List<String> seen = new ArrayList<>();
    private InProcessStack cloud;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(NOW);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_fault_fails_its_message_alone_and_is_logged_by_its_type() {
        assertThat(each(
                        received -> {
                            if (ppn(received).equals("PPN-2")) {
                                throw new IllegalArgumentException("Tamsin Tarrow");
                            }
                            return told(received);
                        },
                        worked("PPN-1"),
                        worked("PPN-2"),
                        worked("PPN-3")))
                .containsExactly("message-1");
        assertThat(cloud.messages().bodies()).hasSize(2);
        assertThat(cloud.log())
                .anySatisfy(line -> assertThat(line).contains("IllegalArgumentException", "message-1"))
                .allSatisfy(line -> assertThat(line).doesNotContain("Tarrow"));
    }

    @Test
    void what_somebody_else_changed_first_is_read_again_at_once() {
        assertThat(each(
                        received -> {
                            seen.add(ppn(received));
                            if (seen.size() < 3) {
                                throw new StaleRecordException(Set.of("r"));
                            }
                            return told(received);
                        },
                        worked("PPN-1")))
                .isEmpty();
        assertThat(seen).hasSize(3);
        assertThat(cloud.messages().bodies()).hasSize(1);
    }

    @Test
    void what_is_changed_again_and_again_goes_back_to_the_queue() {
        assertThat(each(
                        received -> {
                            seen.add(ppn(received));
                            throw new StaleRecordException(Set.of("r"));
                        },
                        worked("PPN-1")))
                .containsExactly("message-0");
        assertThat(seen).hasSize(4);
    }

    @Test
    void what_the_work_rejects_is_kept_answered_and_acknowledged() {
        assertThat(each(
                        received -> {
                            throw new RejectedException("/data/ppnId", "unknown-ppn", "no such PPN");
                        },
                        worked("PPN-1")))
                .isEmpty();
        assertThat(cloud.messages().on("Answers"))
                .anySatisfy(body -> assertThat(body).contains("message.rejected.v1", "unknown-ppn", QUEUE));
        assertThat(cloud.tables().rows("RejectionTable")).hasSize(2);
    }

    @Test
    void the_same_rejection_twice_is_one_task_and_one_answer() {
        each(this::told, "nonsense");
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        cloud.clock().moveTo(NOW.plusSeconds(600));
        each(this::told, "nonsense");
        assertThat(cloud.messages().bodies()).isEqualTo(first).hasSize(3);
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
    }

    @Test
    void an_original_that_was_put_under_legal_hold_is_still_held_when_it_comes_again() {
        each(this::told, "nonsense");
        for (Map<String, AttributeValue> row : cloud.tables().rows("RejectionTable")) {
            cloud.tables()
                    .client()
                    .updateItem(update -> update.tableName("RejectionTable")
                            .key(Map.of("pk", row.get("pk"), "sk", row.get("sk")))
                            .updateExpression("SET heldFor = :why REMOVE expiresAt")
                            .expressionAttributeValues(Map.of(":why", AttributeValue.fromS("request 12"))));
        }
        assertThat(each(this::told, "nonsense")).isEmpty();
        assertThat(cloud.tables().rows("RejectionTable"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).containsKey("heldFor").doesNotContainKey("expiresAt"));
    }

    @Test
    void what_is_put_back_and_rejected_for_another_reason_or_on_another_day_is_told_of_anew() {
        SqsBatch.Work<PpnWorked> unknown = received -> {
            throw new RejectedException("/data/ppnId", "unknown-ppn", "no such PPN");
        };
        SqsBatch.Work<PpnWorked> closed = received -> {
            throw new RejectedException("/data/ppnId", "closed-ppn", "the PPN is closed");
        };
        each(unknown, worked("PPN-1"));
        each(closed, worked("PPN-1"));
        cloud.clock().moveTo(NOW.plusSeconds(86_400));
        each(closed, worked("PPN-1"));
        assertThat(cloud.tables().rows("TaskTable")).hasSize(3);
        assertThat(cloud.messages().on("Answers").stream().filter(body -> body.contains("message.rejected.v1")))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_message_that_is_put_back_was_received_when_it_first_came() {
        List<Instant> at = new ArrayList<>();
        SQSEvent event = SqsEvents.from(QUEUE, NOW, worked("PPN-1"));
        MessageAttribute first = new MessageAttribute();
        first.setDataType("String");
        first.setStringValue("2026-03-01T21:00:00Z");
        event.getRecords().getFirst().setMessageAttributes(Map.of(SqsBatch.FIRST_RECEIVED_AT, first));
        cloud.of("test")
                .batch(AtStake.SCHOOL_MORNING)
                .each(event, (body, sentAt) -> Contracts.read(body, sentAt, PpnWorked.class), received -> {
                    at.add(received.at());
                    return List.of();
                });
        assertThat(at).containsExactly(Instant.parse("2026-03-01T21:00:00Z"));
    }

    @Test
    void a_rejection_that_cannot_be_kept_fails_its_message_alone() {
        cloud.tables().client().deleteTable(delete -> delete.tableName("RejectionTable"));
        assertThat(each(this::told, worked("PPN-1"), "nonsense", worked("PPN-2")))
                .containsExactly("message-1");
        assertThat(cloud.messages().bodies()).hasSize(2);
    }

    @Test
    void an_answer_that_cannot_leave_fails_the_message_that_it_is_about() {
        cloud.messages().refuse("told-PPN-2");
        assertThat(each(this::told, worked("PPN-1"), worked("PPN-2"))).containsExactly("message-1");
    }

    @Test
    void fields_that_the_schema_does_not_know_are_counted_and_named_without_their_content() {
        assertThat(each(this::told, worked("PPN-1").replace("\"by\"", "\"mood\": \"Tarrow\", \"by\"")))
                .isEmpty();
        assertThat(cloud.messages().bodies()).hasSize(1);
        assertThat(cloud.log())
                .anySatisfy(line -> assertThat(line).contains("/data/mood"))
                .anySatisfy(line -> assertThat(line).contains("\"UnknownFields\":1"))
                .allSatisfy(line -> assertThat(line).doesNotContain("Tarrow"));
    }

    @Test
    void what_a_sender_put_into_an_event_id_goes_no_further() {
        List<String> ids = new ArrayList<>();
        String body = worked("found Tamsin Tarrow 3 March").replace("\"by\"", "\"mood\": \"low\", \"by\"");
        for (String sent : List.of(body, body, body.replace("records-system", "control-room"))) {
            each(
                    received -> {
                        ids.add(received.eventId());
                        return List.of();
                    },
                    sent);
        }
        assertThat(ids).hasSize(3).allSatisfy(id -> assertThat(id).matches("[0-9A-Za-z]+"));
        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
        assertThat(cloud.log()).allSatisfy(line -> assertThat(line).doesNotContain("Tarrow"));
    }

    @Test
    void a_message_is_received_when_it_was_sent_to_the_queue() {
        List<Instant> at = new ArrayList<>();
        each(
                received -> {
                    at.add(received.at());
                    return List.of();
                },
                worked("PPN-1"));
        assertThat(at).containsExactly(NOW);
    }

    @Test
    void where_no_child_can_be_concerned_a_rejection_is_no_task() {
        SqsBatch batch = cloud.of("test").batch(AtStake.NOTHING);
        batch.each(
                SqsEvents.from(QUEUE, NOW, "nonsense"),
                (body, at) -> Contracts.read(body, at, PpnWorked.class),
                this::told);
        assertThat(cloud.messages().bodies()).singleElement().asString().contains("message.rejected.v1");
    }

    @Test
    void a_rejected_message_is_found_by_what_it_was_sent_as() {
        assertThat(each(this::told, worked("PPN-1").replace("\"workedAt\"", "\"at\"")))
                .isEmpty();
        assertThat(cloud.tables().rows("TaskTable"))
                .singleElement()
                .satisfies(task -> assertThat(task.toString())
                        .contains(
                                "worked:PPN-1",
                                "urn:example:records-system",
                                "NS/26/1",
                                "word that a PPN was worked could not be taken: worked at is missing")
                        .contains("Tuesday 3 March 2026 at 09:00")
                        .contains("ledgerDay"));
    }

    @Test
    void what_is_rejected_about_a_report_is_a_task_and_no_line_of_the_school_ledger() {
        cloud.of("test")
                .batch(AtStake.OTHER_WORK)
                .each(
                        SqsEvents.from("ReportDecisionsQueue", NOW, """
                                {"id": "approved-7", "data": {"report": "report-7f3a91"}}"""),
                        (body, at) -> Contracts.read(body, at, PpnWorked.class),
                        this::told);
        assertThat(cloud.tables().rows("TaskTable"))
                .singleElement()
                .satisfies(task -> assertThat(task)
                        .containsEntry("reference", AttributeValue.fromS("report-7f3a91"))
                        .doesNotContainKey("ledgerDay"));
    }

    @Test
    void what_is_not_finished_comes_again_and_is_told_meanwhile() {
        assertThat(each(
                        received -> {
                            throw new UnfinishedException(new IllegalStateException("later"), told(received));
                        },
                        worked("PPN-1")))
                .containsExactly("message-0");
        assertThat(cloud.messages().bodies()).singleElement().asString().contains("told-PPN-1");
        assertThat(cloud.log()).anyMatch(line -> line.contains("IllegalStateException"));
    }

    @Test
    void what_else_is_to_be_told_of_a_rejection_is_told_alike_when_it_comes_again() {
        SqsBatch.Work<PpnWorked> refuse = received -> {
            throw new RejectedException(List.of(new Problem("/data", "no", "is not possible")), told(received));
        };
        assertThat(each(refuse, worked("PPN-1"))).isEmpty();
        List<String> first = cloud.messages().bodies();
        assertThat(first).anyMatch(body -> body.contains("told-PPN-1"));
        cloud.messages().forget();
        each(refuse, worked("PPN-1"));
        assertThat(cloud.messages().bodies()).isEqualTo(first);
    }

    private List<String> each(SqsBatch.Work<PpnWorked> work, String... bodies) {
        SQSBatchResponse response = cloud.of("test")
                .batch(AtStake.SCHOOL_MORNING)
                .each(
                        SqsEvents.from(QUEUE, NOW, bodies),
                        (body, at) -> Contracts.read(body, at, PpnWorked.class),
                        work);
        return response.getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .toList();
    }

    private List<Outbound> told(Received<PpnWorked> received) {
        return List.of(
                new LogEntryAdded("told-" + ppn(received), "subject", "NS/26/1", Optional.empty(), true, "done", NOW));
    }

    private static String ppn(Received<PpnWorked> received) {
        return received.data().ppnId().value();
    }

    private static String worked(String ppnId) {
        return CloudEvents.event("worked:" + ppnId, "ppn.worked.v1", """
                {"ppnId": "%s", "occurrenceNumber": "NS/26/1", "workedAt": "2026-03-03T08:59:00Z", "by": "hub"}""".formatted(ppnId));
    }
}
