package daybreak.stopgradeclock;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.clock.GradeClock;
import daybreak.domain.ppn.OccurrenceNumber;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.NoContext;
import daybreak.testing.cloud.OccurrenceOnFile;
import daybreak.testing.cloud.PpnMessage;
import daybreak.testing.cloud.SqsEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StopGradeClockHandlerTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T23:15:00Z");
    private static final Instant IN_TIME = Instant.parse("2026-03-03T09:12:00Z");
    private static final Instant TOO_LATE = Instant.parse("2026-04-30T09:12:00Z");
    private static final String QUEUE = "PpnWorkedQueue";

    private InProcessStack cloud;
    private StopGradeClockHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(RECEIVED);
        OccurrenceOnFile.store(cloud, PpnMessage.domesticAbuse("PPN-1"));
        handler = new StopGradeClockHandler(Wiring.of(cloud.of("stop-grade-clock")));
        cloud.clock().move(Duration.ofDays(60));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void the_clock_of_a_ppn_that_was_worked_in_time_stops_when_it_was_worked() {
        assertThat(handle(worked("PPN-1", IN_TIME))).isEmpty();
        assertThat(clock().stoppedAt()).contains(IN_TIME);
        assertThat(cloud.messages().bodies())
                .singleElement()
                .asString()
                .contains("log.entry-added.v1", "\"success\":true", "worked in time");
    }

    @Test
    void one_that_was_worked_too_late_is_an_exception_in_the_log() {
        handle(worked("PPN-1", TOO_LATE));
        assertThat(cloud.messages().bodies()).singleElement().asString().contains("\"success\":false");
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        OccurrenceOnFile.store(cloud, PpnMessage.domesticAbuse("PPN-2").with("occurrenceNumber", "NS/26/2"));
        assertThat(handle(
                        worked("PPN-1", IN_TIME),
                        worked("PPN-9", IN_TIME),
                        worked("PPN-2", IN_TIME).replace(PpnMessage.OCCURRENCE, "NS/26/2")))
                .containsExactly("message-1");
        assertThat(clock().running()).isFalse();
        assertThat(cloud.messages().on("Answers"))
                .filteredOn(body -> body.contains("log.entry-added.v1"))
                .hasSize(2);
    }

    @Test
    void a_ppn_cannot_have_been_worked_tomorrow() {
        handle(worked("PPN-1", cloud.clock().instant().plus(Duration.ofDays(1))));
        assertThat(clock().running()).isTrue();
        assertThat(cloud.messages().on("Answers"))
                .anySatisfy(body -> assertThat(body).contains("impossible-date", "/data/workedAt"));
    }

    @Test
    void a_ppn_that_is_worked_before_it_has_come_is_waited_for_and_then_asked_about() {
        Instant sent = cloud.clock().instant();
        assertThat(handler.handleRequest(SqsEvents.from(QUEUE, sent, worked("PPN-9", IN_TIME)), new NoContext())
                        .getBatchItemFailures())
                .hasSize(1);
        assertThat(cloud.messages().bodies()).isEmpty();
        assertThat(cloud.log()).noneMatch(line -> line.contains("ERROR"));
        cloud.clock().move(Duration.ofMinutes(24));
        assertThat(handler.handleRequest(SqsEvents.from(QUEUE, sent, worked("PPN-9", IN_TIME)), new NoContext())
                        .getBatchItemFailures())
                .isEmpty();
        assertThat(cloud.messages().on("Answers"))
                .anySatisfy(body -> assertThat(body).contains("message.rejected.v1", "unknown-ppn"))
                .anySatisfy(body -> assertThat(body).contains("task.raised.v1", "read-rejected"));
    }

    @Test
    void a_malformed_message_is_answered_and_the_clock_runs_on() {
        assertThat(handle(worked("PPN-1", IN_TIME).replace("workedAt", "when"))).isEmpty();
        assertThat(clock().running()).isTrue();
        assertThat(cloud.messages().on("Answers"))
                .anySatisfy(body -> assertThat(body).contains("message.rejected.v1", "/data/workedAt"));
    }

    @Test
    void a_message_delivered_twice_stops_the_clock_once_and_is_answered_alike() {
        handle(worked("PPN-1", IN_TIME));
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        handle(worked("PPN-1", IN_TIME));
        assertThat(cloud.messages().bodies()).isEqualTo(first);
        assertThat(cloud.tables().rows("AuditTable")).hasSize(1);
    }

    @Test
    void a_second_stop_does_not_move_the_first() {
        handle(worked("PPN-1", IN_TIME));
        handle(worked("PPN-1", TOO_LATE));
        assertThat(clock().stoppedAt()).contains(IN_TIME);
    }

    private GradeClock clock() {
        return cloud.of("test")
                .occurrences()
                .read(new OccurrenceNumber(PpnMessage.OCCURRENCE))
                .ppns()
                .getFirst()
                .clock();
    }

    private List<String> handle(String... bodies) {
        return cloud.handle(handler, QUEUE, bodies);
    }

    private static String worked(String ppnId, Instant at) {
        return CloudEvents.event("worked:" + ppnId, "ppn.worked.v1", """
                {"ppnId": "%s", "occurrenceNumber": "%s", "workedAt": "%s", "by": "P. Dunmore (hub)"}""".formatted(ppnId, PpnMessage.OCCURRENCE, at));
    }
}
