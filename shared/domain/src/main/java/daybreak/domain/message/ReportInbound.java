package daybreak.domain.message;

import daybreak.domain.report.Approval;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.ReportRequest;
import daybreak.domain.report.ReportState.Refused;
import daybreak.domain.report.Review;

/** What an upstream system may say about reports. A report is named by the opaque reference that Daybreak gave it. */
public sealed interface ReportInbound extends Inbound.OfReports {
    /** {@code report.requested.v1}: somebody needs to know about these people. */
    record ReportRequested(ReportRequest request) implements ReportInbound {}

    /** {@code history.supplied.v1}: one page of the history that was asked for. */
    record HistorySupplied(String report, HistoryPage page) implements ReportInbound {}

    /** {@code report.reviewed.v1}: a person read an edition, and redacted, added or cleared, or changed nothing. */
    record ReportReviewed(String report, Review review) implements ReportInbound {}

    /** {@code report.approved.v1}: an approver lets one content go. */
    record ReportApproved(String report, Approval approval) implements ReportInbound {}

    /** {@code report.refused.v1}: an approver decides that nothing is shared. */
    record ReportRefused(String report, Refused refused) implements ReportInbound {}
}
