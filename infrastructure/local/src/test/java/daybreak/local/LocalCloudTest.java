package daybreak.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.local.functions.LogLines;
import daybreak.local.json.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class LocalCloudTest {
    static final Path TEMPLATE = Path.of("src/test/resources/small.yaml");
    private static final Instant EVENING = Instant.parse("2026-03-27T19:00:00Z");

    private static LocalCloud cloud;

    @BeforeAll
    static void start() {
        cloud = LocalCloud.start(Options.of(TEMPLATE).standingAt(EVENING));
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @BeforeEach
    void reset() {
        cloud.reset();
    }

    @Test
    void a_message_reaches_its_function_and_is_gone() {
        cloud.send("InQueue", "good morning");
        assertThat(cloud.isIdle()).isFalse();
        cloud.settle();
        assertThat(cloud.receiveAll("OutQueue")).containsExactly("good morning");
        assertThat(cloud.isIdle()).isTrue();
        assertThat(cloud.clock().instant()).isEqualTo(EVENING);
    }

    @Test
    void what_a_function_logs_and_prints_is_kept_by_function() {
        cloud.send("InQueue", "good morning");
        cloud.settle();
        assertThat(cloud.log().all())
                .containsExactly(
                        new LogLines.Line("EchoFunction", "batch of 1", false),
                        new LogLines.Line("EchoFunction", "printed", false));
    }

    @Test
    void a_failed_message_is_tried_again_when_its_visibility_timeout_has_passed_and_its_neighbours_are_not() {
        cloud.send("InQueue", "once");
        cloud.send("InQueue", "neighbour");
        cloud.settleNow();
        assertThat(cloud.receiveAll("OutQueue")).containsExactly("neighbour");
        cloud.advance(Duration.ofSeconds(59));
        assertThat(cloud.receiveAll("OutQueue")).isEmpty();
        cloud.advance(Duration.ofSeconds(1));
        assertThat(cloud.receiveAll("OutQueue")).containsExactly("once");
        assertThat(cloud.isIdle()).isTrue();
    }

    @Test
    void settling_waits_for_retries_and_a_message_that_never_succeeds_ends_as_a_dead_letter() {
        cloud.send("InQueue", "fail");
        cloud.settle();
        assertThat(cloud.receiveAll("InDeadLetterQueue")).containsExactly("fail");
        assertThat(cloud.isIdle()).isTrue();
        assertThat(cloud.clock().instant()).isEqualTo(EVENING.plusSeconds(3 * 60));
    }

    @Test
    void an_exception_returns_the_whole_batch() {
        cloud.send("InQueue", "throw");
        cloud.send("InQueue", "neighbour");
        cloud.settle();
        // The neighbour was in every batch that threw, so it went where the bad message went; it may have been sent on.
        assertThat(cloud.receiveAll("InDeadLetterQueue")).containsExactlyInAnyOrder("throw", "neighbour");
    }

    @Test
    void an_unknown_or_empty_item_identifier_returns_the_whole_batch() {
        for (String blame : List.of("blame another", "blame nobody")) {
            cloud.send("InQueue", blame);
            cloud.send("InQueue", "neighbour");
            cloud.settleNow();
            assertThat(cloud.queueDepth("InQueue").inFlight()).isPositive();
            cloud.settle();
            assertThat(cloud.receiveAll("InDeadLetterQueue")).contains(blame);
        }
    }

    @Test
    void a_delayed_message_waits_for_the_moved_clock() {
        cloud.clients()
                .sqs()
                .sendMessage(message -> message.queueUrl(cloud.queueUrl("InQueue"))
                        .messageBody("later")
                        .delaySeconds(30));
        cloud.settleNow();
        assertThat(cloud.receiveAll("OutQueue")).isEmpty();
        cloud.settle();
        assertThat(cloud.receiveAll("OutQueue")).containsExactly("later");
        assertThat(cloud.clock().instant()).isEqualTo(EVENING.plusSeconds(30));
    }

    @Test
    void a_fifo_queue_keeps_its_order_and_its_memory_ends_with_a_reset() {
        for (int run = 0; run < 2; run++) {
            for (String body : List.of("first", "second", "second", "third")) {
                cloud.clients()
                        .sqs()
                        .sendMessage(message -> message.queueUrl(cloud.queueUrl("OrdersQueue"))
                                .messageBody(body)
                                .messageGroupId("one"));
            }
            cloud.settle();
            assertThat(cloud.receiveAll("OutQueue")).containsExactlyInAnyOrder("first", "second", "third");
            cloud.reset();
        }
    }

    @Test
    void schedules_fire_at_six_in_london_on_both_sides_of_the_spring_change() {
        cloud.advanceTo(Instant.parse("2026-03-30T12:00:00Z"));
        assertThat(cloud.receiveAll("OutQueue"))
                .containsExactly(
                        "2026-03-28T06:00:00Z at 2026-03-28T06:00:00Z",
                        "2026-03-29T05:00:00Z at 2026-03-29T05:00:00Z",
                        "2026-03-30T05:00:00Z at 2026-03-30T05:00:00Z");
    }

    @Test
    void a_reset_empties_everything_quickly_and_sets_the_clock_back() {
        for (int place = 0; place < 40; place++) {
            var item = Map.of(
                    "word", AttributeValue.fromS("w"),
                    "place", AttributeValue.fromN(String.valueOf(place)));
            cloud.clients()
                    .dynamoDb()
                    .putItem(put -> put.tableName("WordsTable").item(item));
        }
        cloud.send("InQueue", "lost");
        cloud.advance(Duration.ofMinutes(5));
        cloud.send("InQueue", "lost too");
        long start = System.nanoTime();
        cloud.reset();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(cloud.clock().instant()).isEqualTo(EVENING);
        assertThat(cloud.isIdle()).isTrue();
        assertThat(cloud.clients()
                        .dynamoDb()
                        .scan(scan -> scan.tableName("WordsTable"))
                        .items())
                .isEmpty();
    }

    @Test
    void a_function_without_a_handler_is_named() {
        assertThat(cloud.withoutHandler()).containsExactly("UnwrittenFunction");
    }

    @Test
    void the_clock_cannot_go_back() {
        assertThatThrownBy(() -> cloud.advanceTo(EVENING.minusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_failing_scheduled_call_is_retried_after_a_minute_and_then_handed_to_its_failure_queue() {
        var throwing = Options.of(TEMPLATE).standingAt(EVENING).withParameters(Map.of("Greeting", "throw"));
        try (LocalCloud broken = LocalCloud.start(throwing)) {
            broken.fire("MorningFunction", EVENING);
            broken.settle();
            assertThat(broken.clock().instant()).isEqualTo(EVENING.plusSeconds(60));
            assertThat(broken.receiveAll("OutQueue")).hasSize(2);
            List<String> missed = broken.receiveAll("MissedQueue");
            assertThat(missed).hasSize(1);
            assertThat(Json.readObject(missed.getFirst()))
                    .containsEntry("requestPayload", Map.of("scheduled", EVENING.toString()));
        }
    }

    @Test
    void on_the_real_clock_everything_works_by_itself() throws InterruptedException {
        try (LocalCloud real = LocalCloud.start(Options.of(TEMPLATE))) {
            real.send("InQueue", "good morning");
            List<String> out = real.receiveAll("OutQueue");
            for (int i = 0; i < 100 && out.isEmpty(); i++) {
                Thread.sleep(50);
                out = real.receiveAll("OutQueue");
            }
            assertThat(out).containsExactly("good morning");
            assertThatThrownBy(real::settle).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_taken_port_is_named_with_the_switch_that_changes_it() {
        var ports = new Ports(0, 0, cloud.ports().queues(), 0);
        assertThatThrownBy(() -> LocalCloud.start(Options.of(TEMPLATE).onPorts(ports)))
                .isInstanceOf(PortTakenException.class)
                .hasMessageContaining(String.valueOf(cloud.ports().queues()))
                .hasMessageContaining("--queues-port");
    }
}
