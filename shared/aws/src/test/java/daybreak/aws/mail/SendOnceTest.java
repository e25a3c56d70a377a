package daybreak.aws.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.mail.SendOnce.Claim;
import daybreak.aws.mail.SendOnce.Letter;
import daybreak.aws.mail.SendOnce.Taken;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.MailTag;
import daybreak.domain.mail.Mailer;
import daybreak.domain.mail.Mailer.Outcome;
import daybreak.domain.message.Inbound.TaskResolved;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.message.UnfinishedException;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Records;
import daybreak.domain.record.Revision;
import daybreak.domain.record.StaleRecordException;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import daybreak.testing.cloud.InProcessStack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A task stands for any item that is sent. */
class SendOnceTest {
    private static final Instant NOW = Instant.parse("2026-03-03T06:00:00Z");
    private static final String TO = "hub@northshire.example";
    private static final Email EMAIL = new Email("a subject", "text", "html");
    private static final Outbound TELLS =
            new LogEntryAdded("log-1", "task-1", "NS/1", Optional.empty(), true, "Sent.", NOW);

    private final List<HubEmail> storedWhenSent = new ArrayList<>();
    private Outcome outcome = new Outcome.Accepted("provider-1");
    private InProcessStack cloud;
    private Records records;
    private SendOnce sendOnce;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(NOW);
        Stack stack = cloud.of("send-a-thing");
        records = stack.records(Kind.TASKS);
        Mailer mailer = (email, to, tag) -> {
            storedWhenSent.add(stored("task-1").orElseThrow().email());
            return outcome;
        };
        sendOnce = new SendOnce("send-a-thing", mailer, records, stack.watch(), stack.clock());
        cloud.store(task("task-1"));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void the_item_is_claimed_before_the_email_goes_and_the_audit_trail_names_who_gets_it() {
        send(read(), List.of());
        assertThat(storedWhenSent).containsExactly(new HubEmail.Sending(NOW));
        assertThat(cloud.tables().rows("AuditTable"))
                .anySatisfy(row -> assertThat(row.toString()).contains("DISCLOSURE", TO, "on a basis"));
    }

    @Test
    void what_the_provider_took_is_saved_with_what_follows_and_told_again_to_the_same_cause() {
        Optional<Taken> taken = send(read(), List.of(task("task-2")));
        assertThat(taken.orElseThrow().tells()).containsExactly(TELLS);
        assertThat(read().email()).isEqualTo(new HubEmail.Accepted(NOW));
        assertThat(stored("task-2")).isPresent();
        assertThat(records.toldBy("task-1", "cause"))
                .extracting(Outbound::eventId)
                .containsExactly(TELLS.eventId());
    }

    @Test
    void a_plan_that_is_stored_already_does_not_stop_the_acceptance() {
        cloud.store(task("task-2").closed(TaskResolved.Outcome.DONE, "R. Castellane", NOW, "done"));
        assertThat(send(read(), List.of(task("task-2")))).isPresent();
        assertThat(read().email()).isEqualTo(new HubEmail.Accepted(NOW));
        assertThat(stored("task-2").orElseThrow().state()).isInstanceOf(Task.Closed.class);
    }

    @Test
    void two_that_read_the_same_revision_send_one_email() {
        Task read = read();
        send(read, List.of());
        assertThatThrownBy(() -> send(read, List.of())).isInstanceOf(StaleRecordException.class);
        assertThat(storedWhenSent).hasSize(1);
    }

    @Test
    void what_was_certainly_not_sent_is_unclaimed_and_fails_so_that_the_queue_tries_again() {
        outcome = new Outcome.NotSent("Throttling");
        assertThatThrownBy(() -> send(read(), List.of()))
                .hasMessage("not sent: Throttling")
                .hasNoCause();
        assertThat(read().email()).isInstanceOf(HubEmail.Due.class);
        assertThat(records.toldBy("task-1", "cause")).isEmpty();
    }

    @Test
    void what_may_have_gone_stays_claimed_and_is_counted() {
        outcome = new Outcome.Unknown("no answer");
        assertThat(send(read(), List.of())).isEmpty();
        assertThat(read().email()).isInstanceOf(HubEmail.Sending.class);
        assertThat(cloud.log())
                .anySatisfy(line -> assertThat(line).contains("may have been sent", "task-1", "no answer"))
                .anySatisfy(line -> assertThat(line).contains("\"SendUnknown\":1"))
                .noneSatisfy(line -> assertThat(line).contains(TO));
    }

    @Test
    void what_somebody_else_claimed_is_waited_for_while_they_may_still_send_it() {
        Instant claimed = NOW.minus(SendOnce.MAY_STILL_SEND).plusMillis(1);
        assertThatThrownBy(() -> sendOnce.foundClaimed(read(), claimed)).isInstanceOf(UnfinishedException.class);
        assertThat(cloud.log()).isEmpty();
        sendOnce.foundClaimed(read(), claimed.minusMillis(1));
        assertThat(cloud.log())
                .anySatisfy(line -> assertThat(line).contains("may have been sent", "claimed before"))
                .anySatisfy(line -> assertThat(line).contains("\"SendUnknown\":1"));
    }

    private Optional<Taken> send(Task task, List<Recorded> plans) {
        return sendOnce.send(
                "cause",
                new Letter(EMAIL, TO, new MailTag.OfTask(task.id()), "on a basis"),
                new Claim<>(
                        task.emailed(new HubEmail.Sending(NOW)),
                        Task::at,
                        sending -> sending.emailed(new HubEmail.Due()),
                        (sending, at) -> new Taken(sending.emailed(new HubEmail.Accepted(at)), List.of(TELLS), plans)));
    }

    private Task read() {
        return stored("task-1").orElseThrow();
    }

    private Optional<Task> stored(String id) {
        return cloud.of("test").tasks().read(id);
    }

    private static Task task(String id) {
        return new Task(
                id,
                TaskKind.CHECK_LEDGER,
                Optional.empty(),
                Optional.empty(),
                "Check it",
                "it does not balance",
                List.of(),
                NOW,
                NOW,
                Optional.empty(),
                new Task.Open(),
                new HubEmail.Due(),
                Revision.NEW);
    }
}
