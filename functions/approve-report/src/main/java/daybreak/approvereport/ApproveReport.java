package daybreak.approvereport;

import daybreak.domain.message.Inbound;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Problem;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.message.ReportInbound.ReportApproved;
import daybreak.domain.message.ReportInbound.ReportRefused;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.report.Approval;
import daybreak.domain.report.Approving;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportAnswers;
import daybreak.domain.report.ReportPolicy;
import daybreak.domain.report.ReportState.Refused;
import daybreak.domain.report.Reports;
import daybreak.domain.report.SharingRecord;
import daybreak.domain.report.Staff;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lets a report go, or closes it with nothing shared. */
final class ApproveReport {
    private final Reports reports;
    private final Policies policies;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    ApproveReport(Reports reports, Policies policies, Records records, OpaqueIds ids, Clock clock) {
        this.reports = reports;
        this.policies = policies;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws RejectedException if this person may not decide so, or not on this edition, or not any more */
    List<Outbound> decide(Received<Inbound> received) {
        String cause = "decision-" + received.eventId();
        return switch (received.data()) {
            case ReportApproved(String ref, Approval approval) -> approve(report(ref), approval, cause);
            case ReportRefused(String ref, Refused refused) -> refuse(report(ref), refused, cause);
            case Inbound other ->
                throw new IllegalStateException(
                        "not on this queue: " + other.getClass().getSimpleName());
        };
    }

    private Report report(String ref) {
        return reports.read(ref)
                .orElseThrow(() -> new RejectedException("/data/report", "unknown-report", "no such report"));
    }

    private List<Outbound> approve(Report report, Approval approval, String cause) {
        Instant now = clock.instant();
        return switch (Approving.approve(report, approval, policy(now), now)) {
            case Approving.Decision.Approve(Report next) ->
                save(
                        next,
                        event(cause, now, approval.by(), "edition " + approval.edition() + " approved"),
                        ReportAnswers.approved(next, approval, now),
                        List.of());
            case Approving.Decision.AskAgain(Report next) ->
                save(
                        next,
                        event(cause, now, approval.by(), "approved on history that is too old; asked for again"),
                        ReportAnswers.asking(next, now),
                        List.of());
            case Approving.Decision.Refuse(Problem problem) -> told(report, cause, problem);
        };
    }

    private List<Outbound> refuse(Report report, Refused refused, String cause) {
        Instant now = clock.instant();
        return switch (Approving.refuse(report, refused, policy(now))) {
            case Approving.NotShared.Close(Report next) ->
                save(
                        next,
                        event(cause, now, refused.by(), "nothing is shared"),
                        ReportAnswers.withheld(next, refused, now),
                        SharingRecord.ofRefusal(ids, next, refused));
            case Approving.NotShared.Refuse(Problem problem) -> told(report, cause, problem);
        };
    }

    private ReportPolicy policy(Instant now) {
        return policies.current(now).reports();
    }

    private static AuditEvent event(String cause, Instant now, Staff by, String why) {
        return AuditEvent.of(Operation.ALTERATION, cause, now, by.name(), why);
    }

    private List<Outbound> save(Report next, AuditEvent event, List<Outbound> tells, List<SharingRecord> sharing) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Save(next, event, tells));
        sharing.forEach(record -> changes.add(new Change.Follow(record)));
        records.commit(changes);
        return tells;
    }

    /** A decision that took effect already is no mistake: it was delivered again. */
    private List<Outbound> told(Report report, String cause, Problem problem) {
        List<Outbound> tells = records.toldBy(report.ref(), cause);
        if (tells.isEmpty()) {
            throw new RejectedException(List.of(problem));
        }
        return tells;
    }
}
