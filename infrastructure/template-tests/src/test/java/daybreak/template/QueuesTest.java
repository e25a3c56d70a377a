package daybreak.template;

import static daybreak.template.Deployment.TEMPLATE;
import static daybreak.template.Deployment.text;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.mail.SendOnce;
import daybreak.local.template.Function;
import daybreak.local.template.Function.QueueSource;
import daybreak.local.template.Queue;
import daybreak.local.template.Resource;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No message is lost without a person hearing of it. */
class QueuesTest {
    /** Upstream reads the answers; what sends a report by email is not deployed yet, and until it is its alarm rings. */
    private static final Set<String> READ_ELSEWHERE = Set.of("AnswersQueue");

    private static final String DEAD_LETTERS = "DeadLetterQueue";
    private static final int VISIBILITY_PER_TIMEOUT = 6;
    private static final Duration LONGEST_RETENTION = Duration.ofDays(14);

    static Stream<Queue> all() {
        return TEMPLATE.queues().stream();
    }

    static Stream<Queue> working() {
        return all().filter(queue -> !queue.logicalId().endsWith(DEAD_LETTERS));
    }

    static Stream<Queue> deadLetters() {
        return all().filter(queue -> queue.logicalId().endsWith(DEAD_LETTERS));
    }

    @ParameterizedTest
    @MethodSource("working")
    void a_queue_has_dead_letters_of_its_own(Queue queue) {
        String concern = concern(queue);
        assertThat(queue.redrive())
                .hasValueSatisfying(redrive -> assertThat(redrive.deadLetterQueue())
                        .isEqualTo(concern + DEAD_LETTERS + (queue.isFifo() ? ".fifo" : "")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_queue_keeps_messages_as_long_as_sqs_can_and_under_the_key(Queue queue) {
        Resource resource = Deployment.resource(queue.logicalId());
        assertThat(queue.retention()).isEqualTo(LONGEST_RETENTION);
        assertThat(text(resource, "KmsMasterKeyId")).endsWith(":key/Key");
        assertThat(text(resource, "QueueName")).startsWith("daybreak-");
    }

    @ParameterizedTest
    @MethodSource("deadLetters")
    void an_alarm_rings_for_each_dead_letter(Queue queue) {
        assertThat(watched("ApproximateNumberOfMessagesVisible")).contains(name(queue));
    }

    @ParameterizedTest
    @MethodSource("working")
    void an_alarm_rings_for_messages_that_wait(Queue queue) {
        assertThat(watched("ApproximateAgeOfOldestMessage")).contains(name(queue));
    }

    @ParameterizedTest
    @MethodSource("working")
    void a_message_stays_hidden_for_six_times_as_long_as_its_function_may_run(Queue queue) {
        for (Function function : TEMPLATE.functions()) {
            if (function.queues().stream().anyMatch(source -> source.queue().equals(queue.name()))) {
                assertThat(queue.visibilityTimeout())
                        .isGreaterThanOrEqualTo(function.timeout().multipliedBy(VISIBILITY_PER_TIMEOUT));
            }
        }
    }

    /** Else a message would wait for a try that broke off, or not wait for one that still sends. */
    @ParameterizedTest
    @MethodSource("working")
    void what_may_still_send_has_ended_before_its_message_comes_again(Queue queue) {
        for (Function function : TEMPLATE.functions()) {
            if (function.queues().stream().anyMatch(source -> source.queue().equals(queue.name()))) {
                assertThat(SendOnce.MAY_STILL_SEND)
                        .isGreaterThan(function.timeout())
                        .isLessThan(queue.visibilityTimeout().minus(function.timeout()));
            }
        }
    }

    @Test
    void each_queue_but_the_answers_is_read_by_one_function_that_reports_single_failures() {
        List<QueueSource> sources = TEMPLATE.functions().stream()
                .flatMap(function -> function.queues().stream())
                .toList();
        assertThat(sources).allMatch(QueueSource::reportsBatchItemFailures).allMatch(QueueSource::isEnabled);
        assertThat(sources.stream().map(QueueSource::queue))
                .containsExactlyInAnyOrderElementsOf(working()
                        .map(Queue::name)
                        .filter(name -> !READ_ELSEWHERE.contains(name))
                        .toList());
    }

    @Test
    void nothing_filters_messages_for_a_filter_deletes_what_it_leaves_out() {
        assertThat(TEMPLATE.resources().toString()).doesNotContain("FilterCriteria");
    }

    private static Set<String> watched(String metric) {
        return TEMPLATE.alarms().stream()
                .filter(alarm -> alarm.namespace().orElse("").equals("AWS/SQS"))
                .filter(alarm -> alarm.metric().orElse("").equals(metric))
                .map(alarm -> alarm.dimensions().get("QueueName"))
                .collect(Collectors.toSet());
    }

    private static String name(Queue queue) {
        return text(Deployment.resource(queue.logicalId()), "QueueName");
    }

    private static String concern(Queue queue) {
        return queue.logicalId().substring(0, queue.logicalId().length() - "Queue".length());
    }
}
