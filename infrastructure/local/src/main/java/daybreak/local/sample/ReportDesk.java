package daybreak.local.sample;

import daybreak.aws.HmacIds;
import daybreak.aws.reports.DynamoReports;
import daybreak.contracts.HistoryForms;
import daybreak.contracts.ReportForms;
import daybreak.contracts.json.Json;
import daybreak.domain.report.Approval;
import daybreak.domain.report.Edition;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportFile;
import daybreak.domain.report.ReportRequest;
import daybreak.domain.report.ReportState.Refused;
import daybreak.domain.report.Review;
import daybreak.domain.report.Staff;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import daybreak.local.LocalCloud;
import daybreak.local.StoredHubRecords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who has to do with a report: who asks for it, the records system, the hub's reviewers and approvers. */
public final class ReportDesk {
    private static final String TABLE = "ReportTable";

    private final LocalCloud cloud;
    private int said;

    public ReportDesk(LocalCloud cloud) {
        this.cloud = cloud;
    }

    public void request(ReportRequest request) {
        say("ReportRequestsQueue", "report.requested.v1", Json.object(), ReportForms.write(request));
    }

    /** Supplies pages of the history that was asked for, in the order in which they are given. */
    public void supply(String requestId, HistoryPage... pages) {
        for (HistoryPage page : pages) {
            say("HistorySuppliedQueue", "history.supplied.v1", about(requestId), HistoryForms.write(page));
        }
    }

    /** Reviews the edition that there is. */
    public void review(String requestId, Staff by, Review.Redaction... redactions) {
        review(requestId, by, List.of(), List.of(), redactions);
    }

    /** Reviews the edition that there is, adds and clears. */
    public void review(
            String requestId,
            Staff by,
            List<Review.Addition> additions,
            List<Review.Clearance> clearances,
            Review.Redaction... redactions) {
        Review review = new Review(
                edition(requestId).number(), by, cloud.clock().instant(), List.of(redactions), additions, clearances);
        say("ReportReviewsQueue", "report.reviewed.v1", about(requestId), ReportForms.write(review));
    }

    /** Approves the content that there is. */
    public void approve(String requestId, Staff by) {
        Edition edition = edition(requestId);
        Approval approval = new Approval(
                by, edition.number(), edition.digest(), cloud.clock().instant());
        Json data = about(requestId)
                .with("edition", approval.edition())
                .with("digest", approval.digest())
                .with("by", ReportForms.write(by))
                .with("approvedAt", approval.at())
                .build();
        say("ReportDecisionsQueue", "report.approved.v1", Json.object(), data);
    }

    public void refuse(String requestId, Staff by, String why) {
        Refused refused = new Refused(by, why, cloud.clock().instant());
        Json data = about(requestId)
                .with("by", ReportForms.write(by))
                .with("refusedAt", refused.at())
                .with("why", why)
                .build();
        say("ReportDecisionsQueue", "report.refused.v1", Json.object(), data);
    }

    /** Rings the recipient, as the open task asks, and answers it. */
    public void ring(String requestId, Staff by, String outcome, String why) {
        Task task = new StoredHubRecords(cloud)
                .tasks().stream()
                        .filter(each -> each.kind() == TaskKind.RING_RECIPIENT)
                        .filter(each -> each.state() instanceof Task.Open)
                        .filter(each -> each.reference().equals(Optional.of(requestId)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("nobody is asked to ring about that report"));
        Json answer = Json.object()
                .with("outcome", outcome)
                .with("by", by.name())
                .with("resolvedAt", cloud.clock().instant())
                .with("why", why)
                .build();
        say("TaskAnswersQueue", "task.resolved.v1", Json.object().with("taskId", task.id()), answer);
    }

    /** The report of a request, as it is stored. */
    public Report report(String requestId) {
        return reports()
                .read(ref(requestId))
                .orElseThrow(() -> new IllegalStateException("no report was opened for that request"));
    }

    /** The same with its history. */
    public ReportFile file(String requestId) {
        return reports().readFile(ref(requestId)).orElseThrow();
    }

    /** The opaque reference that the cloud gives to the report of a request. */
    public String ref(String requestId) {
        String key = Optional.ofNullable(cloud.template()
                        .function("OpenReportFunction")
                        .environment()
                        .get("ID_KEY"))
                .orElseThrow(() -> new IllegalStateException("the template gives the function no key for ids"));
        return new HmacIds(key).of("report", requestId);
    }

    private DynamoReports reports() {
        return new DynamoReports(cloud.clients().dynamoDb(), TABLE);
    }

    private Edition edition(String requestId) {
        return report(requestId)
                .edition()
                .orElseThrow(() -> new IllegalStateException("there is nothing to look at yet"));
    }

    private Json.Builder about(String requestId) {
        return Json.object().with("report", ref(requestId));
    }

    private void say(String queue, String type, Json.Builder start, Json rest) {
        if (!(rest instanceof Json.Obj(Map<String, Json> members))) {
            throw new IllegalStateException("data is an object");
        }
        members.forEach(start::with);
        said++;
        cloud.send(
                queue,
                Json.write(Json.object()
                        .with("specversion", "1.0")
                        .with("id", type + "-" + said)
                        .with("source", "urn:example:report-desk")
                        .with("type", type)
                        .with("time", cloud.clock().instant())
                        .with("datacontenttype", "application/json")
                        .with("data", start.build())
                        .build()));
    }
}
