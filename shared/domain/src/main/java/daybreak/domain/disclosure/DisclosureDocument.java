package daybreak.domain.disclosure;

import daybreak.domain.message.DocumentReady;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import java.time.Instant;

/**
 * One disclosure document: that it was made, and how its one email stands. Its words are kept in the file alone, which is
 * with the officer.
 *
 * @param id opaque, of the case and the number of the document
 * @param draft its number within the case
 * @param staffRef opaque id of the officer it went to
 * @param asked hex SHA-256 of the request
 * @param digest hex SHA-256 of the file
 * @param cause id of the message that asked for it
 * @param email how the email stands; not wanted where the file did not pass its check
 */
public record DisclosureDocument(
        String id,
        String caseRef,
        String caseNumber,
        int draft,
        String staffRef,
        String asked,
        String digest,
        String cause,
        HubEmail email,
        Revision revision)
        implements Recorded {

    @Override
    public String recordId() {
        return id;
    }

    public DisclosureDocument emailed(HubEmail next) {
        return new DisclosureDocument(id, caseRef, caseNumber, draft, staffRef, asked, digest, cause, next, revision);
    }

    /** The same, as it stands after it was saved. */
    public DisclosureDocument at(Revision saved) {
        return new DisclosureDocument(id, caseRef, caseNumber, draft, staffRef, asked, digest, cause, email, saved);
    }

    /** What upstream is told once the officer has it. */
    public DocumentReady ready(Instant now) {
        return new DocumentReady("document-" + id, caseRef, caseNumber, draft, digest, now);
    }
}
