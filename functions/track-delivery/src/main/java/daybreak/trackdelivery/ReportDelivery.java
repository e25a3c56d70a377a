package daybreak.trackdelivery;

import daybreak.domain.message.Outbound;
import daybreak.domain.notice.DeliveryReport;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Records;
import daybreak.domain.report.Approval;
import daybreak.domain.report.Releasing;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportAnswers;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.ReportState.Arrival;
import daybreak.domain.report.SharingRecord;
import daybreak.domain.task.Raising;
import daybreak.domain.task.ReportTasks;
import daybreak.domain.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moves a report by what SES says of the email that released it. */
final class ReportDelivery {
    private static final String WHO = "track-delivery";

    private final Policies policies;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    ReportDelivery(Policies policies, Records records, OpaqueIds ids, Clock clock) {
        this.policies = policies;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    List<Outbound> apply(Report report, int edition, DeliveryReport heard, String cause) {
        Optional<Approval> approval = approval(report).filter(each -> each.edition() == edition);
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        Report next = approval.map(_ -> Releasing.arrived(report, arrival(heard), policy.reports(), heard.at()))
                .orElse(report);
        if (next.equals(report) || approval.isEmpty()) {
            return records.toldBy(report.recordId(), cause);
        }
        List<Outbound> tells = new ArrayList<>();
        List<Recorded> plans = new ArrayList<>();
        if (report.state() instanceof ReportState.Sending) {
            // Nobody knew whether it had gone; SES does, so it is told and recorded now.
            tells.addAll(ReportAnswers.released(report, approval.get(), now));
            plans.addAll(SharingRecord.ofRelease(ids, report, approval.get(), now));
        }
        List<Change> changes = new ArrayList<>();
        if (arrival(heard) == Arrival.FAILED) {
            Task task = new ReportTasks(ids, policy, now)
                    .undelivered(report, heard.kind().name());
            tells.addAll(new Raising(ids, policy, now).tells(task));
            changes.add(new Change.Follow(task));
        }
        changes.addFirst(new Change.Save(
                next,
                AuditEvent.of(
                        Operation.ALTERATION, cause, now, WHO, heard.kind().name()),
                tells));
        records.commit(changes, plans);
        return tells;
    }

    private static Optional<Approval> approval(Report report) {
        return switch (report.state()) {
            case ReportState.Sending(Approval approval, Instant _) -> Optional.of(approval);
            case ReportState.Released(Approval approval, Instant _, Arrival _) -> Optional.of(approval);
            case ReportState.AwaitingHistory _, ReportState.InReview _, ReportState.Approved _, ReportState.Refused _ ->
                Optional.empty();
        };
    }

    private static Arrival arrival(DeliveryReport heard) {
        return switch (heard.kind()) {
            case SENT -> Arrival.ACCEPTED;
            case DELAYED -> Arrival.DELAYED;
            case DELIVERED -> Arrival.DELIVERED;
            case BOUNCED_FOR_GOOD, BOUNCED_FOR_NOW, COMPLAINED, REFUSED -> Arrival.FAILED;
        };
    }
}
