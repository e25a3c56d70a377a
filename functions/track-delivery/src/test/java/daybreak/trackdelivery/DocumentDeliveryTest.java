package daybreak.trackdelivery;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import daybreak.testing.cloud.DisclosureUnit;
import daybreak.testing.cloud.InProcessStack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What SES says of the email with a disclosure document. */
class DocumentDeliveryTest {
    private static final Instant AT = Instant.parse("2026-03-03T07:00:05Z");
    private static final String TAGS = "\"document\": [\"d9\"]";

    private InProcessStack cloud;
    private DisclosureUnit unit;
    private TrackDeliveryHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(AT.plusSeconds(60));
        unit = new DisclosureUnit(cloud);
        handler = new TrackDeliveryHandler(Wiring.of(cloud.of("track-delivery")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void ses_saying_that_it_took_one_of_which_nobody_knew_is_told_upstream_as_ready() {
        store(new HubEmail.Sending(AT));
        assertThat(handle(SesEvents.send(TAGS), SesEvents.send(TAGS))).isEmpty();
        assertThat(email()).isInstanceOf(HubEmail.Accepted.class);
        assertThat(answers("disclosure-document.ready.v1").stream().distinct())
                .singleElement()
                .asString()
                .contains("5c".repeat(32), "DV/26/0117");
    }

    @Test
    void a_delivery_that_overtakes_it_says_the_same() {
        store(new HubEmail.Sending(AT));
        handle(SesEvents.delivery(TAGS), SesEvents.send(TAGS), SesEvents.delay(TAGS), SesEvents.complaint(TAGS));
        assertThat(email()).isInstanceOf(HubEmail.Delivered.class);
        assertThat(answers("disclosure-document.ready.v1")).hasSize(1);
    }

    @Test
    void one_that_was_told_as_ready_is_not_told_again_when_it_is_delivered() {
        store(new HubEmail.Accepted(AT));
        handle(SesEvents.send(TAGS), SesEvents.delivery(TAGS));
        assertThat(email()).isInstanceOf(HubEmail.Delivered.class);
        assertThat(cloud.messages().on("Answers")).isEmpty();
    }

    @Test
    void one_that_bounced_goes_to_a_person_and_to_no_other_mailbox() {
        store(new HubEmail.Accepted(AT));
        String bounce = SesEvents.bounce("Permanent", "General", TAGS);
        assertThat(handle(bounce, bounce)).isEmpty();
        assertThat(email()).isInstanceOf(HubEmail.Failed.class);
        assertThat(answers("task.raised.v1").stream().distinct())
                .singleElement()
                .asString()
                .contains("find-document", "DV/26/0117");
        assertThat(cloud.messages().on("RemindersDue")).isEmpty();
        assertThat(unit.member(DisclosureUnit.OFFICER).isReachable(LocalDate.of(2026, 3, 3)))
                .isFalse();
    }

    @Test
    void a_full_mailbox_is_used_again_and_what_ses_refused_is_a_task_too() {
        store(new HubEmail.Accepted(AT));
        handle(SesEvents.bounce("Transient", "MailboxFull", TAGS), SesEvents.reject(TAGS));
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
        assertThat(unit.member(DisclosureUnit.OFFICER).isReachable(LocalDate.of(2026, 3, 3)))
                .isTrue();
    }

    private void store(HubEmail email) {
        cloud.store(new DisclosureDocument(
                "d9",
                "3f81",
                "DV/26/0117",
                1,
                unit.ref(DisclosureUnit.OFFICER),
                "a3".repeat(32),
                "5c".repeat(32),
                "urn:example#1",
                email,
                Revision.NEW));
    }

    private HubEmail email() {
        return cloud.of("test").documents().read("d9").orElseThrow().email();
    }

    private List<String> answers(String type) {
        return cloud.messages().on("Answers").stream()
                .filter(answer -> answer.contains("\"" + type + "\""))
                .toList();
    }

    private List<String> handle(String... bodies) {
        return cloud.handle(handler, "DeliveryEventsQueue", bodies);
    }
}
