package daybreak.trackdelivery;

import daybreak.aws.watching.Watch;
import daybreak.domain.mail.MailTag;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Received;
import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Ledgers;
import daybreak.domain.notice.Delivery;
import daybreak.domain.notice.DeliveryReport;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.Notices;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Records;
import daybreak.domain.report.Report;
import daybreak.domain.report.Reports;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves whatever an email was about by what SES reports of it. */
final class TrackDelivery {
    private final Notices notices;
    private final NoticeDelivery noticeDelivery;
    private final ReminderDelivery reminderDelivery;
    private final DocumentDelivery documentDelivery;
    private final Tasks tasks;
    private final Ledgers ledgers;
    private final Reports reports;
    private final ReportDelivery reportDelivery;
    private final Records records;
    private final Watch watch;
    private final Clock clock;

    TrackDelivery(
            Notices notices,
            NoticeDelivery noticeDelivery,
            ReminderDelivery reminderDelivery,
            DocumentDelivery documentDelivery,
            Tasks tasks,
            Ledgers ledgers,
            Reports reports,
            ReportDelivery reportDelivery,
            Records records,
            Watch watch,
            Clock clock) {
        this.notices = notices;
        this.noticeDelivery = noticeDelivery;
        this.reminderDelivery = reminderDelivery;
        this.documentDelivery = documentDelivery;
        this.tasks = tasks;
        this.ledgers = ledgers;
        this.reports = reports;
        this.reportDelivery = reportDelivery;
        this.records = records;
        this.watch = watch;
        this.clock = clock;
    }

    List<Outbound> track(Received<SesEvent> received) {
        SesEvent event = received.data();
        String cause = received.eventId();
        if (event.tag().isEmpty()) {
            watch.warn("an email without our tags", event.messageId(), Map.of());
            return List.of();
        }
        return switch (event.tag().get()) {
            case MailTag.OfNotice(var key, int attempt) -> {
                Notice notice =
                        notices.read(key).orElseThrow(() -> new IllegalStateException("no notice " + key.text()));
                yield noticeDelivery.apply(
                        notice, Delivery.decide(notice, attempt, event.report()), event.report(), cause);
            }
            case MailTag.OfTask(String taskId) -> {
                Task task = tasks.read(taskId).orElseThrow(() -> new IllegalStateException("no task " + taskId));
                moved(task.email(), event.report()).ifPresent(next -> save(task.emailed(next), cause));
                yield List.of();
            }
            case MailTag.OfLedger(var day) -> {
                Ledger ledger = ledgers.read(day).orElseThrow(() -> new IllegalStateException("no ledger of " + day));
                moved(ledger.email(), event.report()).ifPresent(next -> save(ledger.emailed(next), cause));
                yield List.of();
            }
            case MailTag.OfReport(String ref, int edition, MailTag.OfReport.What what) -> {
                Report report = reports.read(ref).orElseThrow(() -> new IllegalStateException("no report " + ref));
                yield switch (what) {
                    case DRAFT -> {
                        // A later edition has an email of its own.
                        if (report.editionNumber() == edition) {
                            moved(report.draftEmail(), event.report())
                                    .ifPresent(next -> save(report.draftEmailed(next), cause));
                        }
                        yield List.of();
                    }
                    case RELEASE -> reportDelivery.apply(report, edition, event.report(), cause);
                };
            }
            case MailTag.OfReminder(String reminderId) -> reminderDelivery.apply(reminderId, event.report(), cause);
            case MailTag.OfDocument(String documentId) -> documentDelivery.apply(documentId, event.report(), cause);
        };
    }

    /** The hub's own mailbox: forward only, and a failure is an alarm. */
    private Optional<HubEmail> moved(HubEmail email, DeliveryReport report) {
        boolean settled = email instanceof HubEmail.Delivered || email instanceof HubEmail.Failed;
        return switch (report.kind()) {
            case SENT ->
                email instanceof HubEmail.Sending ? Optional.of(new HubEmail.Accepted(report.at())) : Optional.empty();
            case DELIVERED -> settled ? Optional.empty() : Optional.of(new HubEmail.Delivered(report.at()));
            case DELAYED -> Optional.empty();
            case BOUNCED_FOR_GOOD, BOUNCED_FOR_NOW, COMPLAINED, REFUSED -> {
                if (email instanceof HubEmail.Failed) {
                    yield Optional.empty();
                }
                watch.count("HubEmailFailed", 1);
                yield Optional.of(new HubEmail.Failed(report.at(), report.kind().name()));
            }
        };
    }

    private void save(Recorded next, String cause) {
        records.commit(new Change.Save(
                next,
                AuditEvent.of(Operation.ALTERATION, cause, clock.instant(), "track-delivery", "as SES reported"),
                List.of()));
    }
}
