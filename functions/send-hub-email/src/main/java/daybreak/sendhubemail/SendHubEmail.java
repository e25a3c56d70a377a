package daybreak.sendhubemail;

import daybreak.aws.watching.Watch;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.MailTag;
import daybreak.domain.mail.Mailer;
import daybreak.domain.mail.Mailer.Outcome;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.HubEmailDue;
import daybreak.domain.message.Outbound.HubEmailDue.About;
import daybreak.domain.message.Received;
import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Ledgers;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
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
import java.util.Map;
import java.util.function.Function;

/** Sends one email to the hub's own mailbox: claimed first, sent once. What is left unsent is in the records system. */
final class SendHubEmail {
    private static final String WHO = "send-hub-email";

    private final Tasks tasks;
    private final Ledgers ledgers;
    private final Directory directory;
    private final Mailer mailer;
    private final Records records;
    private final Watch watch;
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
        this.mailer = mailer;
        this.records = records;
        this.watch = watch;
        this.clock = clock;
    }

    List<Outbound> send(Received<HubEmailDue> received) {
        switch (received.data().about()) {
            case About.OneTask(String taskId) -> {
                Task task = tasks.read(taskId).orElseThrow(() -> new IllegalStateException("no task " + taskId));
                if (task.email() instanceof HubEmail.Due && task.state() instanceof Task.Open) {
                    send(
                            received.eventId(),
                            TaskEmail.of(task),
                            new MailTag.OfTask(taskId),
                            task.revision(),
                            revision -> email -> task.at(revision).emailed(email));
                } else if (task.email() instanceof HubEmail.Sending) {
                    unknown(task, "claimed before");
                }
            }
            case About.OneLedger(LocalDate day) -> {
                Ledger ledger = ledgers.read(day).orElseThrow(() -> new IllegalStateException("no ledger of " + day));
                if (ledger.email() instanceof HubEmail.Due) {
                    send(
                            received.eventId(),
                            LedgerEmail.of(ledger),
                            new MailTag.OfLedger(day),
                            ledger.revision(),
                            revision -> email -> ledger.at(revision).emailed(email));
                } else if (ledger.email() instanceof HubEmail.Sending) {
                    unknown(ledger, "claimed before");
                }
            }
        }
        return List.of();
    }

    private void send(
            String cause,
            Email email,
            MailTag tag,
            Revision read,
            Function<Revision, Function<HubEmail, Recorded>> item) {
        ForceContact hub = directory
                .hubMailbox()
                .orElseThrow(() -> new IllegalStateException("the force has not said what its hub's mailbox is"));
        String to = hub.contact().email();
        Instant now = clock.instant();
        Recorded claimed = item.apply(read).apply(new HubEmail.Sending(now));
        AuditEvent disclosure =
                new AuditEvent(Operation.DISCLOSURE, cause, now, WHO, "to the hub's own mailbox", List.of(to));
        Revision revision =
                records.commit(new Change.Save(claimed, disclosure, List.of())).of(claimed);
        Function<HubEmail, Recorded> sending = item.apply(revision);
        switch (mailer.send(email, to, tag)) {
            case Outcome.Accepted accepted ->
                save(sending.apply(new HubEmail.Accepted(now)), cause, "accepted by the mail provider");
            case Outcome.NotSent(String why) -> {
                save(sending.apply(new HubEmail.Due()), cause, "not sent: " + why);
                throw new IllegalStateException("not sent: " + why);
            }
            case Outcome.Unknown(String why) -> unknown(claimed, why);
        }
    }

    /** Nobody knows whether it went, and it is not sent again: an alarm says so. */
    private void unknown(Recorded item, String why) {
        watch.warn("may have been sent", item.recordId(), Map.of("why", why));
        watch.count("SendUnknown", 1);
    }

    private void save(Recorded next, String cause, String why) {
        records.commit(new Change.Save(
                next, AuditEvent.of(Operation.ALTERATION, cause, clock.instant(), WHO, why), List.of()));
    }
}
