package daybreak.sendhubemail;

import daybreak.aws.mail.SendOnce;
import daybreak.aws.mail.SendOnce.Claim;
import daybreak.aws.mail.SendOnce.Letter;
import daybreak.aws.mail.SendOnce.Taken;
import daybreak.aws.watching.Watch;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.MailTag;
import daybreak.domain.mail.Mailer;
import daybreak.domain.message.NotSetUpException;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.HubEmailDue;
import daybreak.domain.message.Outbound.HubEmailDue.About;
import daybreak.domain.message.Received;
import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Ledgers;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Records;
import daybreak.domain.record.Revision;
import daybreak.domain.school.Directory;
import daybreak.domain.school.ForceContact;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** Sends one email to the hub's own mailbox: claimed first, sent once. What is left unsent is in the records system. */
final class SendHubEmail {
    private static final String WHO = "send-hub-email";

    private final Tasks tasks;
    private final Ledgers ledgers;
    private final Directory directory;
    private final SendOnce sendOnce;
    private final Clock clock;

    SendHubEmail(
            Tasks tasks,
            Ledgers ledgers,
            Directory directory,
            Mailer mailer,
            Records records,
            Watch watch,
            Clock clock) {
        this.tasks = tasks;
        this.ledgers = ledgers;
        this.directory = directory;
        this.sendOnce = new SendOnce(WHO, mailer, records, watch, clock);
        this.clock = clock;
    }

    List<Outbound> send(Received<HubEmailDue> received) {
        switch (received.data().about()) {
            case About.OneTask(String taskId) -> {
                Task task = tasks.read(taskId).orElseThrow(() -> new IllegalStateException("no task " + taskId));
                if (task.email() instanceof HubEmail.Due && task.state() instanceof Task.Open) {
                    sendOnce.send(
                            received.eventId(),
                            letter(TaskEmail.of(task), new MailTag.OfTask(taskId)),
                            claim(task, Task::at, Task::emailed));
                } else if (task.email() instanceof HubEmail.Sending(Instant since)) {
                    sendOnce.foundClaimed(task, since);
                }
            }
            case About.OneLedger(LocalDate day) -> {
                Ledger ledger = ledgers.read(day).orElseThrow(() -> new IllegalStateException("no ledger of " + day));
                if (ledger.email() instanceof HubEmail.Due) {
                    sendOnce.send(
                            received.eventId(),
                            letter(LedgerEmail.of(ledger), new MailTag.OfLedger(day)),
                            claim(ledger, Ledger::at, Ledger::emailed));
                } else if (ledger.email() instanceof HubEmail.Sending(Instant since)) {
                    sendOnce.foundClaimed(ledger, since);
                }
            }
        }
        return List.of();
    }

    private Letter letter(Email email, MailTag tag) {
        ForceContact hub =
                directory.hubMailbox().orElseThrow(() -> new NotSetUpException(NotSetUpException.Lacking.HUB_MAILBOX));
        return new Letter(email, hub.contact().email(), tag, "to the hub's own mailbox");
    }

    private <T extends Recorded> Claim<T> claim(
            T item, BiFunction<T, Revision, T> at, BiFunction<T, HubEmail, T> emailed) {
        return new Claim<>(
                emailed.apply(item, new HubEmail.Sending(clock.instant())),
                at,
                sending -> emailed.apply(sending, new HubEmail.Due()),
                (sending, now) -> Taken.of(emailed.apply(sending, new HubEmail.Accepted(now))));
    }
}
