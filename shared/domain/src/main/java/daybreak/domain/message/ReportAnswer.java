package daybreak.domain.message;

import daybreak.domain.people.NominalId;
import daybreak.domain.report.ReportKind;
import daybreak.domain.report.Staff;
import java.time.Instant;
import java.util.List;

/** What upstream systems read about reports on the answers queue. */
public sealed interface ReportAnswer extends Outbound.OfReports {
    /** The opaque reference of the report. */
    String report();

    /**
     * {@code history.requested.v1}: asks the records system for the history of these people.
     *
     * @param ask counts the askings for one report, from 1
     */
    record HistoryRequested(
            String eventId,
            String report,
            int ask,
            ReportKind kind,
            List<NominalId> people,
            Instant neededBy,
            Instant at)
            implements ReportAnswer {
        public HistoryRequested {
            people = List.copyOf(people);
        }
    }

    /**
     * {@code report.drafted.v1}: there is an edition to review and approve.
     *
     * @param digest of its content; an approval names it
     * @param entries how many items its draft has; 0 is a nil return
     * @param likelySame how many pairs of people a person should judge
     */
    record ReportDrafted(
            String eventId,
            String report,
            String requestId,
            int edition,
            String digest,
            int entries,
            int likelySame,
            Instant at)
            implements ReportAnswer {}

    /** {@code report.released.v1}: the approved content left for its recipient. */
    record ReportReleased(
            String eventId,
            String report,
            String requestId,
            int edition,
            String digest,
            String recipient,
            Staff by,
            Instant at)
            implements ReportAnswer {}

    /** {@code report.withheld.v1}: somebody decided that nothing is shared. */
    record ReportWithheld(String eventId, String report, String requestId, Staff by, String why, Instant at)
            implements ReportAnswer {}
}
