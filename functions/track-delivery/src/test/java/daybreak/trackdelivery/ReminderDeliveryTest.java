package daybreak.trackdelivery;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.Reminder.Kind;
import daybreak.domain.task.HubEmail;
import daybreak.testing.cloud.DisclosureUnit;
import daybreak.testing.cloud.InProcessStack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What SES says of a reminder to one of the disclosure unit's people. */
class ReminderDeliveryTest {
    private static final Instant AT = Instant.parse("2026-03-03T07:00:05Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final String TAGS = "\"reminder\": [\"r7\"]";

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
    void ses_saying_that_it_took_the_email_settles_what_an_answer_lost_left_open() {
        store(Kind.DIGEST, new HubEmail.Sending(AT));
        assertThat(handle(SesEvents.send(TAGS))).isEmpty();
        assertThat(email()).isInstanceOf(HubEmail.Accepted.class);
    }

    @Test
    void a_delivery_settles_it_and_a_delay_or_ses_saying_late_that_it_took_it_changes_nothing() {
        store(Kind.DIGEST, new HubEmail.Accepted(AT));
        handle(SesEvents.delivery(TAGS), SesEvents.delay(TAGS), SesEvents.send(TAGS), SesEvents.complaint(TAGS));
        assertThat(email()).isInstanceOf(HubEmail.Delivered.class);
        assertThat(climbs()).isEmpty();
    }

    @Test
    void a_bounce_does_not_count_and_climbs_at_once_and_the_dead_mailbox_is_not_used_again() {
        store(Kind.DIGEST, new HubEmail.Accepted(AT));
        String bounce = SesEvents.bounce("Permanent", "General", TAGS);
        assertThat(handle(bounce, bounce)).isEmpty();
        assertThat(email()).isInstanceOf(HubEmail.Failed.class);
        assertThat(climbs().stream().distinct())
                .singleElement()
                .asString()
                .contains("\"kind\":\"climb\",\"reminderId\":\"r7\"", "climb-r7");
        assertThat(unit.member(DisclosureUnit.OFFICER).isReachable(DAY)).isFalse();
    }

    @Test
    void a_full_mailbox_climbs_too_and_is_used_again_tomorrow() {
        store(Kind.DIGEST, new HubEmail.Accepted(AT));
        handle(SesEvents.bounce("Transient", "MailboxFull", TAGS));
        assertThat(climbs()).hasSize(1);
        assertThat(unit.member(DisclosureUnit.OFFICER).isReachable(DAY)).isTrue();
    }

    @Test
    void a_bounce_after_the_delivery_climbs_and_a_delivery_after_the_bounce_changes_nothing() {
        store(Kind.DIGEST, new HubEmail.Delivered(AT));
        handle(SesEvents.bounce("Transient", "General", TAGS), SesEvents.delivery(TAGS));
        assertThat(email()).isInstanceOf(HubEmail.Failed.class);
        assertThat(climbs()).hasSize(1);
    }

    @Test
    void what_ses_refused_climbs() {
        store(Kind.ALERT, new HubEmail.Accepted(AT));
        handle(SesEvents.reject(TAGS));
        assertThat(climbs()).hasSize(1);
    }

    @Test
    void a_brief_that_bounced_is_for_a_person_to_see_to_and_an_alarm_rings() {
        store(Kind.BRIEF, new HubEmail.Accepted(AT));
        String bounce = SesEvents.bounce("Permanent", "General", TAGS);
        handle(bounce, bounce);
        assertThat(email()).isInstanceOf(HubEmail.Failed.class);
        assertThat(climbs()).isEmpty();
        assertThat(cloud.messages().on("BriefsDue").stream().distinct())
                .singleElement()
                .asString()
                .contains("\"kind\":\"again\",\"reminderId\":\"r7\"");
        assertThat(cloud.log())
                .filteredOn(line -> line.contains("HubEmailFailed"))
                .hasSize(1);
    }

    @Test
    void a_mailbox_that_proves_dead_after_the_reminder_climbed_is_not_used_again() {
        store(Kind.DIGEST, new HubEmail.Failed(AT, "UNKNOWN"));
        String bounce = SesEvents.bounce("Permanent", "General", TAGS);
        assertThat(handle(bounce, bounce)).isEmpty();
        assertThat(unit.member(DisclosureUnit.OFFICER).isReachable(DAY)).isFalse();
        assertThat(climbs()).isEmpty();
    }

    @Test
    void a_full_mailbox_after_the_reminder_climbed_is_used_again_tomorrow() {
        store(Kind.DIGEST, new HubEmail.Failed(AT, "UNKNOWN"));
        handle(SesEvents.bounce("Transient", "MailboxFull", TAGS));
        assertThat(unit.member(DisclosureUnit.OFFICER).isReachable(DAY)).isTrue();
    }

    private void store(Kind kind, HubEmail email) {
        cloud.store(Reminder.due("r7", kind, unit.ref(DisclosureUnit.OFFICER), DAY, List.of())
                .emailed(email));
    }

    private HubEmail email() {
        return cloud.of("test").reminders().read("r7").orElseThrow().email();
    }

    private List<String> climbs() {
        return cloud.messages().on("RemindersDue");
    }

    private List<String> handle(String... bodies) {
        return cloud.handle(handler, "DeliveryEventsQueue", bodies);
    }
}
