package daybreak.trackdelivery;

import daybreak.aws.watching.Watch;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.Reminders;
import daybreak.domain.disclosure.StaffList;
import daybreak.domain.message.BriefDue;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.ReminderDue;
import daybreak.domain.notice.DeliveryReport;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.task.HubEmail;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Moves a reminder by what SES reports. One that failed does not count, and climbs at once. */
final class ReminderDelivery {
    private final Reminders reminders;
    private final StaffList staff;
    private final Records records;
    private final Watch watch;
    private final Clock clock;

    ReminderDelivery(Reminders reminders, StaffList staff, Records records, Watch watch, Clock clock) {
        this.reminders = reminders;
        this.staff = staff;
        this.records = records;
        this.watch = watch;
        this.clock = clock;
    }

    List<Outbound> apply(String reminderId, DeliveryReport report, String cause) {
        Reminder reminder =
                reminders.read(reminderId).orElseThrow(() -> new IllegalStateException("no reminder " + reminderId));
        HubEmail email = reminder.email();
        boolean failed = email instanceof HubEmail.Failed;
        return switch (report.kind()) {
            case SENT ->
                email instanceof HubEmail.Sending
                        ? moved(reminder, new HubEmail.Accepted(report.at()), cause)
                        : List.of();
            case DELIVERED ->
                failed || email instanceof HubEmail.Delivered
                        ? List.of()
                        : moved(reminder, new HubEmail.Delivered(report.at()), cause);
            case DELAYED, COMPLAINED -> List.of();
            case BOUNCED_FOR_GOOD, BOUNCED_FOR_NOW, REFUSED ->
                failed ? failedBefore(reminder, report, cause) : failed(reminder, report, cause);
        };
    }

    private List<Outbound> moved(Reminder reminder, HubEmail next, String cause) {
        records.commit(new Change.Save(reminder.emailed(next), audit(cause), List.of()));
        return List.of();
    }

    /** It was given to the next above before; that its mailbox is dead is news nevertheless. */
    private List<Outbound> failedBefore(Reminder reminder, DeliveryReport report, String cause) {
        List<Change> dead = deadMailbox(reminder, report, cause);
        if (!dead.isEmpty()) {
            records.commit(dead);
        }
        return records.toldBy(reminder.recordId(), cause);
    }

    private List<Outbound> failed(Reminder reminder, DeliveryReport report, String cause) {
        List<Outbound> tells = List.of(next(reminder));
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Save(
                reminder.emailed(new HubEmail.Failed(report.at(), report.kind().name())), audit(cause), tells));
        changes.addAll(deadMailbox(reminder, report, cause));
        records.commit(changes);
        if (reminder.kind() == Reminder.Kind.BRIEF) {
            // A brief has no deadline that climbs: the hub gets a task, and whoever runs the stack an alarm.
            watch.count("HubEmailFailed", 1);
        }
        return tells;
    }

    private Outbound next(Reminder reminder) {
        Instant now = clock.instant();
        return reminder.kind() == Reminder.Kind.BRIEF
                ? new BriefDue("failed-" + reminder.id(), new BriefDue.About.Again(reminder.id()), now)
                : new ReminderDue("climb-" + reminder.id(), new ReminderDue.About.Climb(reminder.id()), now);
    }

    /** An address that is dead is not written to again until it is changed. */
    private List<Change> deadMailbox(Reminder reminder, DeliveryReport report, String cause) {
        return report.kind() == DeliveryReport.Kind.BOUNCED_FOR_GOOD
                ? staff
                        .read(reminder.staffRef())
                        .filter(member -> !member.unreachable())
                        .<Change>map(member -> new Change.Save(member.bounced(), audit(cause), List.of()))
                        .stream()
                        .toList()
                : List.of();
    }

    private AuditEvent audit(String cause) {
        return AuditEvent.of(Operation.ALTERATION, cause, clock.instant(), "track-delivery", "as SES reported");
    }
}
