package daybreak.domain.occurrence;

import daybreak.domain.ppn.OccurrenceNumber;

/** Reads occurrences. They are saved through {@link daybreak.domain.record.Records}. */
public interface Occurrences {
    /** The whole occurrence, a new one if nothing of it is stored; read consistently. */
    Occurrence read(OccurrenceNumber number);

    /** The opaque id of an occurrence. */
    String refOf(OccurrenceNumber number);
}
