package daybreak.domain.report;

import daybreak.domain.people.OpaqueIds;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision to share something about a person, or not to: what the law wants kept of it.
 *
 * @param personKey opaque, derived from the nominal id: it finds the record and names nobody
 * @param digest of the content that was shared; empty for a refusal
 * @param to name, agency and address of the recipient
 * @param why the refusal's reason; with a digest, why it is not certain that the content arrived
 */
public record SharingRecord(
        String personKey,
        String reportRef,
        String requestId,
        ReportKind kind,
        String purpose,
        String legalBasis,
        String necessity,
        Optional<String> digest,
        String to,
        Staff by,
        Optional<String> why,
        Instant at)
        implements Recorded {
    private static final String MAY_HAVE_LEFT =
            "its email may have left, and the recipient says that they do not have it";

    @Override
    public String recordId() {
        return "sharing-" + personKey + "-" + reportRef + "-" + at.getEpochSecond();
    }

    @Override
    public Revision revision() {
        return Revision.NEW;
    }

    /** One for each person the report is about, under every id that they have had. */
    public static List<SharingRecord> ofRelease(OpaqueIds ids, Report report, Approval approval, Instant at) {
        return each(ids, report, Optional.of(approval.digest()), approval.by(), Optional.empty(), at);
    }

    /** The same for what may have reached the recipient, though a person says that they do not have it. */
    public static List<SharingRecord> ofUncertain(OpaqueIds ids, Report report, Approval approval, Instant at) {
        return each(ids, report, Optional.of(approval.digest()), approval.by(), Optional.of(MAY_HAVE_LEFT), at);
    }

    /** The same for a decision not to share. */
    public static List<SharingRecord> ofRefusal(OpaqueIds ids, Report report, ReportState.Refused refused) {
        return each(ids, report, Optional.empty(), refused.by(), Optional.of(refused.why()), refused.at());
    }

    private static List<SharingRecord> each(
            OpaqueIds ids, Report report, Optional<String> digest, Staff by, Optional<String> why, Instant at) {
        ReportRequest request = report.request();
        return report.subjects().stream()
                .map(nominal -> new SharingRecord(
                        keyOf(ids, nominal.value()),
                        report.ref(),
                        request.requestId(),
                        request.kind(),
                        request.purpose(),
                        request.legalBasis(),
                        request.necessity(),
                        digest,
                        request.recipient().name() + ", " + request.recipient().agency() + ", "
                                + request.recipient().email(),
                        by,
                        why,
                        at))
                .toList();
    }

    /** The key of a person, by nominal id. */
    public static String keyOf(OpaqueIds ids, String nominalId) {
        return ids.of("person", nominalId);
    }
}
