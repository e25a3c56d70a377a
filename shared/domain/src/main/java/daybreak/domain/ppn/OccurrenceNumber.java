package daybreak.domain.ppn;

/** The records system's number of an incident: opaque, its format differs by force. */
public record OccurrenceNumber(String value) {
    public OccurrenceNumber {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an occurrence number must not be blank");
        }
    }
}
