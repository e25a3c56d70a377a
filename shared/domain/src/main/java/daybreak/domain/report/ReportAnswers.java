package daybreak.domain.report;

import daybreak.domain.message.Outbound;
import daybreak.domain.message.ReportAnswer.HistoryRequested;
import daybreak.domain.message.ReportAnswer.ReportDrafted;
import daybreak.domain.message.ReportAnswer.ReportReleased;
import daybreak.domain.message.ReportAnswer.ReportWithheld;
import daybreak.domain.message.ReportEmailDue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What is told of a report as it stands. Ids are made of the report and what happened to it. */
public final class ReportAnswers {
    private ReportAnswers() {}

    /** Asks the records system for its history. */
    public static List<Outbound> asking(Report report, Instant now) {
        int ask = report.history().number();
        return List.of(new HistoryRequested(
                "history-requested-" + report.ref() + "-" + ask,
                report.ref(),
                ask,
                report.request().kind(),
                report.subjects(),
                report.request().neededBy(),
                now));
    }

    /** There is a new edition: upstream is told, and the hub gets it by email. */
    public static List<Outbound> edited(Report report, Instant now) {
        Edition edition = report.edition().orElseThrow();
        return List.of(
                new ReportDrafted(
                        "report-drafted-" + report.ref() + "-" + edition.number(),
                        report.ref(),
                        report.request().requestId(),
                        edition.number(),
                        edition.digest(),
                        edition.entries(),
                        report.likely().size(),
                        now),
                email(report, ReportEmailDue.Kind.DRAFT, edition.number(), now));
    }

    /** It is approved, and may leave. */
    public static List<Outbound> approved(Report report, Approval approval, Instant now) {
        return List.of(email(report, ReportEmailDue.Kind.RELEASE, approval.edition(), now));
    }

    /** It left. */
    public static List<Outbound> released(Report report, Approval approval, Instant now) {
        return List.of(new ReportReleased(
                "report-released-" + report.ref() + "-" + approval.edition(),
                report.ref(),
                report.request().requestId(),
                approval.edition(),
                approval.digest(),
                report.request().recipient().email(),
                approval.by(),
                now));
    }

    /** Nothing is shared. */
    public static List<Outbound> withheld(Report report, ReportState.Refused refused, Instant now) {
        return List.of(new ReportWithheld(
                "report-withheld-" + report.ref(),
                report.ref(),
                report.request().requestId(),
                refused.by(),
                refused.why(),
                now));
    }

    private static ReportEmailDue email(Report report, ReportEmailDue.Kind kind, int edition, Instant now) {
        return new ReportEmailDue(
                "report-email-" + report.ref() + "-" + edition + "-"
                        + kind.name().toLowerCase(Locale.ROOT),
                report.ref(),
                edition,
                kind,
                now);
    }
}
