package daybreak.domain.message;

import java.time.Instant;

/**
 * {@code disclosure-document.ready.v1}: the document is made and was sent to the officer who has the case.
 *
 * @param caseRef opaque id of the case
 * @param digest hex SHA-256 of the file, which the step {@code document.prepared.v1} then carries
 */
public record DocumentReady(String eventId, String caseRef, String caseNumber, int draft, String digest, Instant at)
        implements Outbound.OfDisclosure {}
