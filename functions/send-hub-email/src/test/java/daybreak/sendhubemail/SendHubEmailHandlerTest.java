package daybreak.sendhubemail;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.mail.SendOnce;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.message.Outbound.HubEmailDue;
import daybreak.domain.message.Outbound.HubEmailDue.About;
import daybreak.domain.morning.Ledger;
import daybreak.domain.notice.Concern;
import daybreak.domain.people.PersonName;
import daybreak.domain.record.Revision;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.RememberedEmails.Sent;
import daybreak.testing.cloud.StoredNotice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.model.SesException;

class SendHubEmailHandlerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:05Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String QUEUE = "HubEmailsDueQueue";
    private static final String HUB = "hub@northshire.example";
    private static final String TASK = Tasks.tellSchool().id();

    private InProcessStack cloud;
    private SendHubEmailHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(NOW);
        cloud.hubMailbox(HUB);
        cloud.store(Tasks.tellSchool(), ledger());
        handler = new SendHubEmailHandler(Wiring.of(cloud.of("send-hub-email")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_task_is_emailed_to_the_hub_once_without_a_name_in_its_subject() {
        assertThat(handle(aboutTask(TASK))).isEmpty();
        assertThat(cloud.emails().sent()).singleElement().satisfies(email -> {
            assertThat(email.to()).isEqualTo(HUB);
            assertThat(email.subject()).doesNotContain("Oakfield", "Wealdham");
            assertThat(email.tags()).isEqualTo(Map.of("task", TASK));
        });
        assertThat(email()).isInstanceOf(HubEmail.Accepted.class);
    }

    @Test
    void
            a_released_notice_that_could_not_be_sent_is_told_to_whom_it_was_released_and_not_to_the_lead_whoever_that_is() {
        Lead chosen =
                new Lead(new PersonName("Petra Lindqvist"), "petra@elsewhere.example", Optional.of("01632 960157"));
        Task task = new Raising(
                        cloud.of("test").ids(), cloud.of("test").policies().current(NOW), NOW)
                .forNotice(StoredNotice.encompass("n1").released(chosen, DAY), Concern.NOT_SENT, Optional.empty());
        assertThat(task.kind()).isEqualTo(TaskKind.TELL_SCHOOL);
        assertThat(TaskEmail.of(task).text().replace('\u00A0', ' ').replaceAll("\\s+", " "))
                .contains(
                        "Ask for: Petra Lindqvist, to whom it was released",
                        "Their telephone: 01632 960157",
                        "Ring the safeguarding lead, unless the task says otherwise, and tell them");
    }

    @Test
    void a_ledger_is_emailed_to_the_hub_under_its_day() {
        assertThat(handle(aboutLedger(DAY))).isEmpty();
        assertThat(cloud.emails().sent()).extracting(Sent::tags).containsExactly(Map.of("ledger", DAY.toString()));
        assertThat(cloud.of("test").ledgers().read(DAY).orElseThrow().email()).isInstanceOf(HubEmail.Accepted.class);
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        assertThat(handle(aboutTask("nosuchtask"), "{}", aboutTask(TASK), aboutLedger(DAY)))
                .containsExactly("message-0");
        assertThat(cloud.emails().sent()).hasSize(2);
        assertThat(cloud.messages().on("Answers")).singleElement().asString().contains("message.rejected.v1");
    }

    @Test
    void while_the_hubs_mailbox_is_not_known_the_message_comes_again_and_the_log_says_why() {
        try (InProcessStack fresh = new InProcessStack(NOW)) {
            fresh.store(Tasks.tellSchool());
            assertThat(fresh.handle(
                            new SendHubEmailHandler(Wiring.of(fresh.of("send-hub-email"))), QUEUE, aboutTask(TASK)))
                    .containsExactly("message-0");
            assertThat(fresh.log())
                    .anySatisfy(line ->
                            assertThat(line).contains("the hub's mailbox is not known: send force-contact.changed.v1"))
                    .allSatisfy(line -> assertThat(line).doesNotContain("Oakfield"));
            fresh.hubMailbox(HUB);
            assertThat(fresh.handle(
                            new SendHubEmailHandler(Wiring.of(fresh.of("send-hub-email"))), QUEUE, aboutTask(TASK)))
                    .isEmpty();
            assertThat(fresh.emails().sent()).hasSize(1);
        }
    }

    @Test
    void a_malformed_message_is_answered_and_acknowledged() {
        assertThat(handle(aboutTask(TASK).replace("taskId", "id"))).isEmpty();
        assertThat(cloud.messages().on("Answers")).singleElement().asString().contains("/data/about/taskId");
        assertThat(cloud.emails().sent()).isEmpty();
    }

    @Test
    void a_message_delivered_twice_sends_one_email() {
        handle(aboutTask(TASK));
        assertThat(handle(aboutTask(TASK))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void an_email_that_may_have_gone_is_not_sent_again_and_is_counted() {
        cloud.emails().loseNextAnswer(() -> SdkClientException.create("Read timed out"));
        assertThat(handle(aboutTask(TASK))).isEmpty();
        assertThat(handle(aboutTask(TASK))).as("it may still be sent").containsExactly("message-0");
        cloud.clock().move(SendOnce.MAY_STILL_SEND);
        assertThat(handle(aboutTask(TASK))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(email()).isInstanceOf(HubEmail.Sending.class);
        assertThat(cloud.log()).anySatisfy(line -> assertThat(line).contains("SendUnknown"));
    }

    @Test
    void what_was_certainly_refused_is_tried_again() {
        cloud.emails()
                .refuseNext(() ->
                        SesException.builder().statusCode(400).message("no").build());
        assertThat(handle(aboutTask(TASK))).containsExactly("message-0");
        assertThat(email()).isInstanceOf(HubEmail.Due.class);
        assertThat(handle(aboutTask(TASK))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void a_task_that_was_answered_meanwhile_is_not_emailed() {
        cloud.store(cloud.of("test")
                .tasks()
                .read(TASK)
                .orElseThrow()
                .closed(Outcome.TOLD_BY_PHONE, "R. Castellane", NOW, "told"));
        assertThat(handle(aboutTask(TASK))).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
    }

    @Test
    void without_a_mailbox_the_message_waits_for_one() {
        try (InProcessStack bare = new InProcessStack(NOW)) {
            bare.store(Tasks.tellSchool());
            var deaf = new SendHubEmailHandler(Wiring.of(bare.of("send-hub-email")));
            assertThat(bare.handle(deaf, QUEUE, aboutTask(TASK))).containsExactly("message-0");
        }
    }

    private static Ledger ledger() {
        return new Ledger(DAY, NOW, Ledgers.A_MORNING, List.of(), new HubEmail.Due(), Revision.NEW);
    }

    private HubEmail email() {
        return cloud.of("test").tasks().read(TASK).orElseThrow().email();
    }

    private static String aboutTask(String id) {
        return CloudEvents.asked(new HubEmailDue("due-" + id, new About.OneTask(id), NOW));
    }

    private static String aboutLedger(LocalDate day) {
        return CloudEvents.asked(new HubEmailDue("due-" + day, new About.OneLedger(day), NOW));
    }

    private List<String> handle(String... bodies) {
        return cloud.handle(handler, QUEUE, bodies);
    }
}
