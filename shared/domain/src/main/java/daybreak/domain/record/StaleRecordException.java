package daybreak.domain.record;

import java.util.Set;

/** Somebody else changed a record first. A fault: the message is tried again on what is stored now. */
public final class StaleRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Set<String> recordIds;

    public StaleRecordException(Set<String> recordIds) {
        super("changed by another since it was read: " + String.join(", ", recordIds));
        this.recordIds = Set.copyOf(recordIds);
    }

    /** Whether it is this record alone that was changed. */
    public boolean concernsOnly(String recordId) {
        return recordIds.equals(Set.of(recordId));
    }

    /** Whether the record is among those that were changed. */
    public boolean concerns(String recordId) {
        return recordIds.contains(recordId);
    }
}
