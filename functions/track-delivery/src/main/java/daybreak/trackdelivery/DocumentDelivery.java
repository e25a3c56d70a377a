package daybreak.trackdelivery;

import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.disclosure.DisclosureDocuments;
import daybreak.domain.disclosure.StaffList;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.message.Outbound;
import daybreak.domain.notice.DeliveryReport;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.task.DocumentTasks;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves a disclosure document by what SES reports. One that did not arrive goes to a person and to nobody else's mailbox: it
 * is for the officer who has the case.
 */
final class DocumentDelivery {
    private final DisclosureDocuments documents;
    private final StaffList staff;
    private final Policies policies;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    DocumentDelivery(
            DisclosureDocuments documents,
            StaffList staff,
            Policies policies,
            Records records,
            OpaqueIds ids,
            Clock clock) {
        this.documents = documents;
        this.staff = staff;
        this.policies = policies;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    List<Outbound> apply(String documentId, DeliveryReport report, String cause) {
        DisclosureDocument document =
                documents.read(documentId).orElseThrow(() -> new IllegalStateException("no document " + documentId));
        HubEmail email = document.email();
        boolean failed = email instanceof HubEmail.Failed;
        return switch (report.kind()) {
            case SENT ->
                email instanceof HubEmail.Sending
                        ? went(document, new HubEmail.Accepted(report.at()), cause)
                        : records.toldBy(documentId, cause);
            case DELIVERED ->
                failed || email instanceof HubEmail.Delivered
                        ? records.toldBy(documentId, cause)
                        : went(document, new HubEmail.Delivered(report.at()), cause);
            case DELAYED, COMPLAINED -> List.of();
            case BOUNCED_FOR_GOOD, BOUNCED_FOR_NOW, REFUSED ->
                failed ? records.toldBy(documentId, cause) : failed(document, report, cause);
        };
    }

    /** Where nobody knew whether it had gone, upstream hears of it now. */
    private List<Outbound> went(DisclosureDocument document, HubEmail next, String cause) {
        List<Outbound> tells =
                document.email() instanceof HubEmail.Sending ? List.of(document.ready(clock.instant())) : List.of();
        records.commit(new Change.Save(document.emailed(next), audit(cause), tells));
        return tells;
    }

    private List<Outbound> failed(DisclosureDocument document, DeliveryReport report, String cause) {
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        Task task = new DocumentTasks(ids, policy, now).undelivered(document);
        List<Outbound> tells = new Raising(ids, policy, now).tells(task);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Save(
                document.emailed(new HubEmail.Failed(report.at(), report.kind().name())), audit(cause), tells));
        changes.add(new Change.Follow(task));
        if (report.kind() == DeliveryReport.Kind.BOUNCED_FOR_GOOD) {
            staff.read(document.staffRef())
                    .map(StaffMember::bounced)
                    .ifPresent(member -> changes.add(new Change.Save(member, audit(cause), List.of())));
        }
        records.commit(changes);
        return tells;
    }

    private AuditEvent audit(String cause) {
        return AuditEvent.of(Operation.ALTERATION, cause, clock.instant(), "track-delivery", "as SES reported");
    }
}
