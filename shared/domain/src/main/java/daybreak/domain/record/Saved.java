package daybreak.domain.record;

import java.util.Map;
import java.util.Optional;

/** Where the records of one transaction stand after it, by their ids. */
public record Saved(Map<String, Revision> revisions) {
    public Saved {
        revisions = Map.copyOf(revisions);
    }

    /** @throws IllegalArgumentException if the record was not part of the transaction */
    public Revision of(Recorded record) {
        return Optional.ofNullable(revisions.get(record.recordId()))
                .orElseThrow(() -> new IllegalArgumentException("was not saved: " + record.recordId()));
    }
}
