package daybreak.testing.cloud;

import daybreak.contracts.HistoryForms;
import daybreak.contracts.ReportForms;
import daybreak.contracts.json.Json;
import daybreak.domain.report.Approval;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.ReportRequest;
import daybreak.domain.report.ReportState.Refused;
import daybreak.domain.report.Review;

/** What upstream systems say about reports, as it lies on a queue. */
public final class ReportMessages {
    private ReportMessages() {}

    public static String requested(ReportRequest request) {
        return CloudEvents.event(
                "requested-" + request.requestId(), "report.requested.v1", Json.write(ReportForms.write(request)));
    }

    public static String supplied(String report, HistoryPage page) {
        return CloudEvents.event(
                "supplied-" + report + "-" + page.ask() + "-" + page.number(),
                "history.supplied.v1",
                of(report, HistoryForms.write(page)));
    }

    /** @param id the event's own: a review has no other */
    public static String reviewed(String id, String report, Review review) {
        return CloudEvents.event(id, "report.reviewed.v1", of(report, ReportForms.write(review)));
    }

    /** @param id the event's own: an approval has no other */
    public static String approved(String id, String report, Approval approval) {
        return CloudEvents.event(
                id,
                "report.approved.v1",
                Json.write(Json.object()
                        .with("report", report)
                        .with("edition", approval.edition())
                        .with("digest", approval.digest())
                        .with("by", ReportForms.write(approval.by()))
                        .with("approvedAt", approval.at())
                        .build()));
    }

    /** @param id the event's own: a refusal has no other */
    public static String refused(String id, String report, Refused refused) {
        return CloudEvents.event(
                id,
                "report.refused.v1",
                Json.write(Json.object()
                        .with("report", report)
                        .with("by", ReportForms.write(refused.by()))
                        .with("refusedAt", refused.at())
                        .with("why", refused.why())
                        .build()));
    }

    private static String of(String report, Json data) {
        if (!(data instanceof Json.Obj object)) {
            throw new IllegalStateException("data is an object");
        }
        Json.Builder all = Json.object().with("report", report);
        object.members().forEach(all::with);
        return Json.write(all.build());
    }
}
