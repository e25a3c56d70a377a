package daybreak.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.KeptMessages;
import daybreak.aws.queues.SqsBatch;
import daybreak.aws.records.Columns;
import daybreak.contracts.Contracts;
import daybreak.domain.message.Inbound.PpnWorked;
import daybreak.domain.task.AtStake;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.RememberedMessages.Place;
import daybreak.testing.cloud.RememberedMessages.Sent;
import daybreak.testing.cloud.SqsEvents;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayRejectionTest {
    private static final String QUEUE = "PpnWorkedQueue";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private InProcessStack cloud;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(Instant.parse("2026-03-03T09:00:00Z"));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_rejected_message_goes_back_on_its_queue_as_it_came() {
        String id = rejected("{\"what\": \"Zoë 🚓\"}");
        assertThat(replay(id)).isZero();
        assertThat(cloud.messages().sent()).containsExactly(new Sent(QUEUE, "{\"what\": \"Zoë 🚓\"}"));
        assertThat(words()).isEqualToIgnoringNewLines(id + ": put back on " + QUEUE);
    }

    @Test
    void a_message_that_is_put_back_says_when_it_first_came_however_often_it_is_rejected() {
        String id = rejected("nonsense");
        replay(id);
        assertThat(cloud.messages().attribute(SqsBatch.FIRST_RECEIVED_AT)).containsExactly("2026-03-03T09:00:00Z");
    }

    @Test
    void a_step_of_a_case_goes_back_behind_the_others_of_its_case() {
        String id = rejected(SqsEvents.from("Steps.fifo", cloud.clock().instant(), List.of("DV/26/0117"), "nonsense"));
        assertThat(replay(id)).isZero();
        assertThat(cloud.messages().sent()).containsExactly(new Sent("Steps.fifo", "nonsense"));
        assertThat(replay(id)).as("soon after, because something was mended").isZero();
        assertThat(cloud.messages().places()).extracting(Place::group).containsExactly("DV/26/0117", "DV/26/0117");
        assertThat(cloud.messages().places()).extracting(Place::deduplication).doesNotHaveDuplicates();
    }

    @Test
    void a_group_on_a_queue_that_keeps_no_order_is_left_behind() {
        String id = rejected(SqsEvents.from(QUEUE, cloud.clock().instant(), List.of("a sender's own"), "nonsense"));
        assertThat(replay(id)).isZero();
        assertThat(cloud.messages().sent()).containsExactly(new Sent(QUEUE, "nonsense"));
        assertThat(cloud.messages().places()).isEmpty();
    }

    @Test
    void the_largest_message_comes_back_whole_whatever_character_its_parts_end_in() {
        String body = "x" + "🚓".repeat(200_000);
        assertThat(replay(rejected(body))).isZero();
        assertThat(cloud.messages().bodies()).containsExactly(body);
    }

    @Test
    void one_that_is_not_there_is_named_and_the_others_go() {
        String id = rejected("nonsense");
        assertThat(replay("nosuchid", id)).isOne();
        assertThat(cloud.messages().sent()).hasSize(1);
        assertThat(words()).contains("nosuchid: there is no such rejection");
    }

    @Test
    void what_the_command_line_lacks_is_said() {
        assertThat(ReplayRejection.run(List.of("--table", "RejectionTable"), Map.of(), out(), out()))
                .isEqualTo(2);
        assertThat(ReplayRejection.run(List.of("--rejection", "x"), Map.of(), out(), out()))
                .isEqualTo(2);
        assertThat(words()).contains("--rejection is needed", "--table is needed");
        assertThat(ReplayRejection.run(List.of("--help"), Map.of(), out(), out()))
                .isZero();
    }

    @Test
    void called_with_nothing_it_says_what_is_missing_and_how_it_is_called() {
        assertThat(ReplayRejection.run(List.of(), Map.of(), out(), out())).isEqualTo(2);
        assertThat(words())
                .startsWith("--table is needed")
                .contains("Puts messages", "--rejection ID")
                .doesNotContain("broke off,");
    }

    /** Through the batch loop, as every function keeps it. */
    private String rejected(String body) {
        return rejected(SqsEvents.from(QUEUE, cloud.clock().instant(), body));
    }

    private String rejected(SQSEvent event) {
        cloud.of("test")
                .batch(AtStake.SCHOOL_MORNING)
                .each(event, (text, at) -> Contracts.read(text, at, PpnWorked.class), worked -> List.of());
        cloud.messages().forget();
        return Columns.text(cloud.tables().rows("RejectionTable").getFirst(), "pk");
    }

    private int replay(String... ids) {
        return new ReplayRejection(new KeptMessages(cloud.tables().client(), "RejectionTable"), cloud.messages(), out())
                .replay(List.of(ids));
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private String words() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
