package daybreak.openreport;

import daybreak.domain.message.Outbound;
import daybreak.domain.message.Problem;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.message.ReportInbound.ReportRequested;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.report.Opening;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportAnswers;
import daybreak.domain.report.ReportRequest;
import daybreak.domain.report.Reports;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens a report, once for each request, and asks the records system for its history. */
final class OpenReport {
    private static final String CAUSE = "requested";

    private final Reports reports;
    private final Policies policies;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    OpenReport(Reports reports, Policies policies, Records records, OpaqueIds ids, Clock clock) {
        this.reports = reports;
        this.policies = policies;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws RejectedException if the force's policy does not allow it, or the request's id was used for another */
    List<Outbound> open(Received<ReportRequested> received) {
        ReportRequest request = received.data().request();
        String ref = Report.refOf(ids, request.requestId());
        Optional<Report> known = reports.read(ref);
        if (known.isPresent()) {
            if (!known.get().request().equals(request)) {
                throw new RejectedException(
                        "/data/requestId", "request-conflict", "this request was sent before, with other content");
            }
            return records.toldBy(ref, CAUSE);
        }
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        List<Problem> problems = Opening.problems(request, policy.reports());
        if (!problems.isEmpty()) {
            throw new RejectedException(problems);
        }
        Report report = Opening.open(ref, request, policy.reports(), now);
        List<Outbound> tells = ReportAnswers.asking(report, now);
        records.commit(new Change.Save(
                report,
                AuditEvent.of(
                        Operation.COLLECTION,
                        CAUSE,
                        now,
                        request.requester().name(),
                        "a report was asked for; " + request.legalBasis() + "; policy " + policy.version()),
                tells));
        return tells;
    }
}
