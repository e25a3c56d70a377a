package daybreak.trackdelivery;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.report.Approval;
import daybreak.domain.report.Opening;
import daybreak.domain.report.Releasing;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.ReportState.Arrival;
import daybreak.domain.report.ReportState.Released;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.ReportPolicies;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What SES says of the email that released a report. */
class ReportDeliveryTest {
    private static final Instant AT = Instant.parse("2026-03-03T06:00:05Z");
    private static final Approval APPROVAL = new Approval(Histories.APPROVER, 2, "d".repeat(64), AT);
    private static final String TAGS = "\"report\": [\"r7\"], \"edition\": [\"2\"], \"email\": [\"release\"]";

    private InProcessStack cloud;
    private TrackDeliveryHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(AT.plusSeconds(60));
        handler = new TrackDeliveryHandler(Wiring.of(cloud.of("track-delivery")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_delivery_settles_the_report_and_a_late_delay_does_not_undo_it() {
        cloud.store(released());
        assertThat(handle(SesEvents.delivery(TAGS), SesEvents.delay(TAGS))).isEmpty();
        assertThat(arrival()).isEqualTo(Arrival.DELIVERED);
        assertThat(cloud.messages().on("Answers")).isEmpty();
    }

    @Test
    void ses_saying_that_it_took_the_email_tells_and_records_what_an_answer_lost_would_have() {
        cloud.store(sending());
        String taken = SesEvents.send(TAGS);
        assertThat(handle(taken, taken)).isEmpty();
        assertThat(arrival()).isEqualTo(Arrival.ACCEPTED);
        assertThat(cloud.tables().rows("SharingTable")).hasSize(2);
        assertThat(cloud.messages().on("Answers").stream().distinct())
                .singleElement()
                .asString()
                .contains("report.released.v1", "CSC-2026-0412");
    }

    @Test
    void a_bounce_is_a_task_to_bring_it_another_way_once() {
        cloud.store(released());
        String bounce = SesEvents.bounce("Permanent", "General", TAGS);
        assertThat(handle(bounce, bounce)).isEmpty();
        assertThat(arrival()).isEqualTo(Arrival.FAILED);
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
        assertThat(cloud.messages().on("Answers").stream().distinct())
                .singleElement()
                .asString()
                .contains("ring-recipient")
                .doesNotContain("Ashdown");
    }

    @Test
    void what_is_said_of_another_edition_changes_nothing() {
        cloud.store(released());
        handle(SesEvents.bounce("Permanent", "General", TAGS.replace("[\"2\"]", "[\"1\"]")));
        assertThat(arrival()).isEqualTo(Arrival.ACCEPTED);
    }

    private static Report sending() {
        Report opened = Opening.open("r7", Histories.csc(), ReportPolicies.standard(), Histories.ASKED);
        return Releasing.claimed(opened, APPROVAL, ReportPolicies.standard(), AT);
    }

    private static Report released() {
        return Releasing.accepted(sending(), APPROVAL, ReportPolicies.standard(), AT);
    }

    private Arrival arrival() {
        ReportState state = cloud.of("test").reports().read("r7").orElseThrow().state();
        assertThat(state).isInstanceOf(Released.class);
        return ((Released) state).arrival();
    }

    private List<String> handle(String... bodies) {
        return cloud.handle(handler, "DeliveryEventsQueue", bodies);
    }
}
