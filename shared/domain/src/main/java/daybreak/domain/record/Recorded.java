package daybreak.domain.record;

/** A record that is stored, changed under a condition, and audited. */
public interface Recorded {
    /** Names the record in the audit trail; opaque. */
    String recordId();

    /** The revision that was read, on which the change is conditional. */
    Revision revision();
}
