package daybreak.domain.record;

import daybreak.domain.message.Outbound;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where records are kept. */
public interface Records {
    /**
     * Writes all changes or none.
     *
     * @return where each saved record now stands
     * @throws StaleRecordException if one of the records was changed since it was read; read again and decide again
     */
    Saved commit(List<Change> changes);

    /** The messages kept with the audit entry that {@code cause} made on a record; empty if it never made one. */
    List<Outbound> toldBy(String recordId, String cause);

    default Saved commit(Change... changes) {
        return commit(List.of(changes));
    }

    /**
     * Writes all changes or none, and with them those of the plans that nobody has stored yet.
     *
     * @throws StaleRecordException if one of the records to change was changed since it was read
     */
    default Saved commit(List<Change> changes, List<Recorded> plans) {
        List<Recorded> left = new ArrayList<>(plans);
        while (true) {
            try {
                return commit(Stream.concat(changes.stream(), left.stream().map(Change.Follow::new))
                        .toList());
            } catch (StaleRecordException stale) {
                if (!left.removeIf(plan -> stale.concerns(plan.recordId()))) {
                    throw stale;
                }
            }
        }
    }
}
