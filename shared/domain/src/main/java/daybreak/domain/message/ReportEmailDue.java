package daybreak.domain.message;

import java.time.Instant;

/** {@code report-email.due.v1}: asks send-report for one email with one edition of a report. */
public record ReportEmailDue(String eventId, String report, int edition, Kind kind, Instant at)
        implements Outbound.ReportDue {
    /** To whom it goes, and in which words. */
    public enum Kind {
        /** To the hub's own mailbox, for a reviewer and an approver. */
        DRAFT,
        /** To the recipient. */
        RELEASE
    }
}
