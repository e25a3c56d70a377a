package daybreak.aws.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.aws.history.GreenRow;
import daybreak.contracts.EventWriter;
import daybreak.domain.clock.GreenNotice;
import daybreak.domain.record.Change;
import daybreak.domain.record.StaleRecordException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class ConflictingTransactionsTest {
    private static final GreenNotice GREEN = new GreenNotice("person1", "ppn1", Optional.empty(), Instant.EPOCH);

    private final Cancelling client = new Cancelling();
    private final DynamoRecords records = new DynamoRecords(
            client,
            "AuditTable",
            new EventWriter("urn:daybreak:test"),
            () -> Duration.ofDays(1),
            List.of(new GreenRow("ChildHistoryTable", () -> Duration.ofDays(1))));

    @Test
    void a_transaction_that_meets_another_is_tried_again() {
        client.reasons.add("TransactionConflict");
        client.reasons.add("TransactionConflict");
        records.commit(new Change.Follow(GREEN));
        assertThat(client.requests).isEqualTo(3);
    }

    @Test
    void one_that_meets_others_again_and_again_is_a_fault() {
        client.reasons.addAll(List.of("TransactionConflict", "TransactionConflict", "TransactionConflict"));
        assertThatThrownBy(() -> records.commit(new Change.Follow(GREEN)))
                .isInstanceOf(TransactionCanceledException.class);
        assertThat(client.requests).isEqualTo(3);
    }

    @Test
    void one_that_meets_nobody_is_one_request() {
        records.commit(new Change.Follow(GREEN));
        assertThat(client.requests).isOne();
    }

    @Test
    void one_that_was_cancelled_for_another_reason_is_a_fault_at_once() {
        client.reasons.add("ThrottlingError");
        assertThatThrownBy(() -> records.commit(new Change.Follow(GREEN)))
                .isInstanceOf(TransactionCanceledException.class);
        assertThat(client.requests).isOne();
    }

    @Test
    void one_that_is_stale_is_decided_again_and_not_tried_again() {
        client.reasons.add("ConditionalCheckFailed");
        assertThatThrownBy(() -> records.commit(new Change.Follow(GREEN))).isInstanceOf(StaleRecordException.class);
        assertThat(client.requests).isOne();
    }

    /** Tables that cancel a transaction for each reason that is left, and then take one. */
    private static final class Cancelling implements DynamoDbClient {
        private final Deque<String> reasons = new ArrayDeque<>();
        private int requests;

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            requests++;
            String reason = reasons.poll();
            if (reason == null) {
                return TransactWriteItemsResponse.builder().build();
            }
            throw TransactionCanceledException.builder()
                    .cancellationReasons(
                            CancellationReason.builder().code(reason).build())
                    .build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
