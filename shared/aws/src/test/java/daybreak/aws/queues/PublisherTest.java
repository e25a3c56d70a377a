package daybreak.aws.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.contracts.EventWriter;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.HubEmailDue;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.message.Outbound.NoticeDue;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.RememberedMessages;
import daybreak.testing.cloud.StoredNotice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

class PublisherTest {
    private static final Instant NOW = StoredNotice.RUN;

    private InProcessStack cloud;
    private RememberedMessages messages;
    private Publisher publisher;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(NOW);
        messages = cloud.messages();
        publisher = cloud.of("test").publisher();
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void each_message_goes_to_the_queue_of_its_kind() {
        publisher.send(List.of(
                entry("one", "told"),
                due(Optional.empty()),
                new HubEmailDue("three", new HubEmailDue.About.OneTask("t"), NOW)));
        assertThat(messages.on("Answers")).hasSize(1);
        assertThat(messages.on("NoticesDue")).hasSize(1);
        assertThat(messages.on("HubEmailsDue")).hasSize(1);
    }

    @Test
    void no_request_brings_more_than_ten() {
        publisher.send(many(23, "told"));
        assertThat(messages.portions()).containsExactly(10, 10, 3);
        assertThat(messages.bodies()).hasSize(23).doesNotHaveDuplicates();
    }

    @Test
    void no_request_is_larger_than_a_mebibyte() {
        publisher.send(many(5, "x".repeat(300_000)));
        assertThat(messages.portions()).containsExactly(3, 2);
    }

    @Test
    void what_is_counted_is_bytes_and_not_characters() {
        publisher.send(many(5, "é".repeat(150_000)));
        assertThat(messages.portions()).containsExactly(3, 2);
    }

    @Test
    void a_message_that_is_too_large_by_itself_goes_alone_and_harms_no_other() {
        List<Outbound> all = new ArrayList<>(many(1, "told"));
        all.add(entry("huge", "x".repeat(1 << 20)));
        all.addAll(many(1, "told"));
        publisher.send(all);
        assertThat(messages.portions()).containsExactly(1, 1, 1);
    }

    @Test
    void nothing_to_tell_is_no_request() {
        publisher.send(List.of());
        assertThat(messages.portions()).isEmpty();
    }

    @Test
    void messages_that_were_not_taken_are_named_by_their_place() {
        messages.refuse("\"id\":\"event-11\"");
        messages.refuse("\"id\":\"event-3\"");
        assertThat(publisher.sendAll(many(12, "told"))).containsExactlyInAnyOrder(3, 11);
        assertThatThrownBy(() -> publisher.send(many(12, "told"))).isInstanceOf(Publisher.NotSentException.class);
    }

    @Test
    void of_a_request_without_an_answer_no_message_is_known_to_have_gone() {
        Publisher cutOff = new Publisher(new CutOff(), new EventWriter("urn:daybreak:test"), cloud.environment());
        assertThat(cutOff.sendAll(many(12, "told"))).hasSize(12);
    }

    @Test
    void a_notice_that_must_wait_is_delayed_to_the_second_after_and_for_a_quarter_of_an_hour_at_most() {
        assertThat(delay(Optional.empty())).isZero();
        assertThat(delay(Optional.of(NOW.minusSeconds(5)))).isZero();
        assertThat(delay(Optional.of(NOW.plusMillis(1500)))).isEqualTo(2);
        assertThat(delay(Optional.of(NOW.plus(Duration.ofMinutes(15))))).isEqualTo(900);
        assertThat(delay(Optional.of(NOW.plus(Duration.ofHours(2))))).isEqualTo(900);
    }

    private int delay(Optional<Instant> notBefore) {
        var seen = new Delays();
        new Publisher(seen, new EventWriter("urn:daybreak:test"), cloud.environment()).send(List.of(due(notBefore)));
        return seen.seconds.getFirst();
    }

    private static NoticeDue due(Optional<Instant> notBefore) {
        return new NoticeDue(
                "due", StoredNotice.key("n1"), StoredNotice.encompass("n1").destination(), notBefore, NOW);
    }

    private static List<Outbound> many(int count, String says) {
        return IntStream.range(0, count)
                .<Outbound>mapToObj(i -> entry("event-" + i, says))
                .toList();
    }

    private static LogEntryAdded entry(String id, String says) {
        return new LogEntryAdded(id, "subject", "NS/26/1", Optional.empty(), true, says, NOW);
    }

    /** A queue that does not answer. */
    private static final class CutOff implements SqsClient {
        @Override
        public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
            throw SdkClientException.create("Read timed out");
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }

    /** A queue that remembers how long each message waits. */
    private static final class Delays implements SqsClient {
        private final List<Integer> seconds = new ArrayList<>();

        @Override
        public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
            request.entries().forEach(entry -> seconds.add(entry.delaySeconds()));
            return SendMessageBatchResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
