package daybreak.domain.report;

import daybreak.domain.report.Draft.LeftOut;
import daybreak.domain.report.Draft.Repeat;
import daybreak.domain.report.Draft.Searched;
import daybreak.domain.report.HistoryPage.EarlierMeeting;
import daybreak.domain.report.HistoryPage.SafeguardingAction;
import daybreak.domain.report.ReportRequest.Part;
import daybreak.domain.report.ReportRequest.Recipient;
import daybreak.domain.report.Review.Addition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Exactly what is released: what was redacted is not in it. A release is rendered from this and nothing else, and an
 * approval names its digest.
 *
 * @param reference opaque
 * @param withheld how many items a person took out whole
 */
public record ReportContent(
        String reference,
        ReportKind kind,
        String legalBasis,
        String purpose,
        String requester,
        Recipient recipient,
        Optional<LocalDate> meetingOn,
        LocalDate madeOn,
        Instant asOf,
        List<Searched> searched,
        List<Subject> people,
        List<Entry> chronology,
        List<EarlierMeeting> meetings,
        List<SafeguardingAction> safeguarding,
        List<Addition> additions,
        List<LeftOut> leftOut,
        int withheld,
        Optional<Repeat> repeat) {

    /** Stands where words were taken out. */
    public static final String REDACTED = "[redacted]";

    public ReportContent {
        searched = List.copyOf(searched);
        people = List.copyOf(people);
        chronology = List.copyOf(chronology);
        meetings = List.copyOf(meetings);
        safeguarding = List.copyOf(safeguarding);
        additions = List.copyOf(additions);
        leftOut = List.copyOf(leftOut);
    }

    /** A person the report is about. */
    public record Subject(
            String name, Part part, Optional<LocalDate> dateOfBirth, List<String> addresses, List<String> schools) {
        public Subject {
            addresses = List.copyOf(addresses);
            schools = List.copyOf(schools);
        }
    }

    /** One entry of the chronology. */
    public record Entry(
            String id,
            String occurrenceNumber,
            LocalDate on,
            String category,
            String offence,
            List<Involved> involved,
            String outcome,
            String fact,
            Optional<String> opinion,
            Optional<String> policeAction) {
        public Entry {
            involved = List.copyOf(involved);
        }
    }

    /** @param name empty for a third party whom nobody cleared to be named */
    public record Involved(Optional<String> name, OffenceRole role) {}

    /** Nothing relevant is recorded, and nobody added or took out anything. */
    public boolean nil() {
        return chronology.isEmpty()
                && meetings.isEmpty()
                && safeguarding.isEmpty()
                && additions.isEmpty()
                && withheld == 0;
    }

    /** Hex SHA-256 over every part, each with its length: no two contents have one digest. */
    public String digest() {
        return ContentDigest.of(this);
    }
}
