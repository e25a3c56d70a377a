package daybreak.local;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.local.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.ses.model.MessageTag;

/** SES's events on their way from the mailbox through the topic to the queue that the template names. */
class EmailEventsTest {
    private static LocalCloud cloud;

    @BeforeAll
    static void start() {
        cloud = LocalCloud.start(Options.of(LocalCloudTest.TEMPLATE).standingAt(Instant.parse("2026-03-28T06:30:00Z")));
    }

    @AfterAll
    static void stop() {
        cloud.close();
    }

    @BeforeEach
    void reset() {
        cloud.reset();
    }

    private static void sendTo(String address) {
        cloud.clients()
                .ses()
                .sendEmail(email -> email.source("daybreak@force.example")
                        .configurationSetName("Notices")
                        .tags(MessageTag.builder().name("notice").value("n-1").build())
                        .destination(to -> to.toAddresses(address))
                        .message(message -> message.subject(subject -> subject.data("A subject"))
                                .body(body -> body.text(text -> text.data("text")))));
    }

    /** The test function copies each event to the out queue. */
    private static List<Map<String, Object>> events() {
        var events = new ArrayList<Map<String, Object>>();
        for (String body : cloud.receiveAll("OutQueue")) {
            Map<String, Object> envelope = Json.readObject(body);
            assertThat(envelope).containsEntry("Type", "Notification").containsKeys("TopicArn", "MessageId");
            events.add(Json.readObject(Json.textAt(envelope, "Message")));
        }
        return events;
    }

    @ParameterizedTest
    @CsvSource({
        "success, Send Delivery",
        "ooto, Send Delivery",
        "bounce, Send Bounce",
        "soft-bounce, Send Bounce",
        "suppressionlist, Send Bounce",
        "complaint, Send Delivery Complaint",
        "delay, Send DeliveryDelay Delivery",
        "delay-then-bounce, Send DeliveryDelay Bounce",
        "bounce-after-delivery, Send Delivery Bounce",
        "reject, Send Reject",
        "silent, ''",
    })
    void each_mailbox_causes_its_events_in_order(String mailbox, String types) {
        sendTo(mailbox + "@school.example");
        cloud.advance(Duration.ofHours(2));
        assertThat(events().stream().map(event -> Json.textAt(event, "eventType")))
                .containsExactly(types.isEmpty() ? new String[0] : types.split(" "));
    }

    @Test
    void settling_waits_for_what_a_mailbox_does_soon_and_not_for_what_it_does_later() {
        sendTo("bounce-after-delivery@school.example");
        cloud.settle();
        assertThat(events()).extracting(event -> event.get("eventType")).containsExactly("Send", "Delivery");
        assertThat(cloud.clock().instant()).isEqualTo(Instant.parse("2026-03-28T06:30:02Z"));
    }

    @Test
    void a_bounce_says_what_ses_says() {
        sendTo("suppressionlist+oak@school.example");
        cloud.settle();
        Map<String, Object> event = events().getLast();
        assertThat(Json.objectAt(event, "bounce"))
                .containsEntry("bounceType", "Permanent")
                .containsEntry("bounceSubType", "OnAccountSuppressionList")
                .containsEntry("timestamp", "2026-03-28T06:30:01Z");
        Map<String, Object> mail = Json.objectAt(event, "mail");
        assertThat(mail).containsEntry("messageId", cloud.emails().getFirst().messageId());
        assertThat(Json.objectAt(mail, "tags"))
                .containsEntry("notice", List.of("n-1"))
                .containsEntry("ses:configuration-set", List.of("Notices"));
    }
}
