package daybreak.domain.record;

import daybreak.domain.message.Outbound;
import java.util.List;

/** One write of a transaction. */
public sealed interface Change {
    /**
     * Saves a record with an entry in its audit chain. The messages that tell of the change are kept with the entry, so
     * that a redelivered cause sends the same ones again.
     */
    record Save(Recorded next, AuditEvent event, List<Outbound> tells) implements Change {
        public Save {
            tells = List.copyOf(tells);
        }
    }

    /** Saves a record whose change is told by another record's audit entry in the same transaction. */
    record Follow(Recorded next) implements Change {}

    /** Removes a record that is only a pointer; its removal is told by another record's audit entry. */
    record Remove(Recorded gone) implements Change {}
}
