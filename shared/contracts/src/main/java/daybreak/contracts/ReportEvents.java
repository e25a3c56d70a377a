package daybreak.contracts;

import daybreak.contracts.form.Kebab;
import daybreak.contracts.json.Json;
import daybreak.domain.message.ReportAnswer;
import daybreak.domain.message.ReportAnswer.HistoryRequested;
import daybreak.domain.message.ReportAnswer.ReportDrafted;
import daybreak.domain.message.ReportAnswer.ReportReleased;
import daybreak.domain.message.ReportAnswer.ReportWithheld;
import daybreak.domain.message.ReportEmailDue;
import java.time.Instant;

/** The data of what Daybreak says about reports. */
final class ReportEvents {
    private ReportEvents() {}

    static Instant at(ReportAnswer answer) {
        return switch (answer) {
            case HistoryRequested requested -> requested.at();
            case ReportDrafted drafted -> drafted.at();
            case ReportReleased released -> released.at();
            case ReportWithheld withheld -> withheld.at();
        };
    }

    static Json.Builder data(ReportAnswer answer) {
        return switch (answer) {
            case HistoryRequested requested ->
                about(requested)
                        .with("ask", requested.ask())
                        .with("kind", Kebab.of(requested.kind()))
                        .with("people", Json.list(requested.people(), id -> Json.text(id.value())))
                        .with("neededBy", requested.neededBy());
            case ReportDrafted drafted ->
                about(drafted)
                        .with("requestId", drafted.requestId())
                        .with("edition", drafted.edition())
                        .with("digest", drafted.digest())
                        .with("entries", drafted.entries())
                        .with("likelySame", drafted.likelySame());
            case ReportReleased released ->
                about(released)
                        .with("requestId", released.requestId())
                        .with("edition", released.edition())
                        .with("digest", released.digest())
                        .with("recipient", released.recipient())
                        .with("by", ReportForms.write(released.by()));
            case ReportWithheld withheld ->
                about(withheld)
                        .with("requestId", withheld.requestId())
                        .with("by", ReportForms.write(withheld.by()))
                        .with("why", withheld.why());
        };
    }

    static Json.Builder data(ReportEmailDue due) {
        return Json.object()
                .with("report", due.report())
                .with("edition", due.edition())
                .with("kind", Kebab.of(due.kind()));
    }

    private static Json.Builder about(ReportAnswer answer) {
        return Json.object().with("report", answer.report());
    }
}
