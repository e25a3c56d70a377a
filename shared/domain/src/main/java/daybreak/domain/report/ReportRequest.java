package daybreak.domain.report;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who wants to know what, about whom, and on what ground.
 *
 * @param requestId the sender's own id of the request; it is the report's identity
 * @param legalBasis a code on the force's list
 * @param necessity why it is needed: kept in the sharing record
 * @param meetingOn the day of the MARAC
 */
public record ReportRequest(
        String requestId,
        ReportKind kind,
        List<RequestedPerson> people,
        String legalBasis,
        String purpose,
        String necessity,
        Staff requester,
        Recipient recipient,
        Instant requestedAt,
        Instant neededBy,
        Optional<LocalDate> meetingOn) {

    public ReportRequest {
        people = List.copyOf(people);
    }

    /** One of the people the report is about. */
    public record RequestedPerson(NominalId nominalId, PersonName name, Part part) {}

    /** What a person is in the case. */
    public enum Part {
        CHILD,
        PARENT_OR_CARER,
        OTHER_ADULT,
        VICTIM,
        PERPETRATOR
    }

    /** To whom the report goes. */
    public record Recipient(String name, String agency, String email) {
        /** What stands behind the last at sign, in small letters. */
        public String domain() {
            return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        }
    }
}
