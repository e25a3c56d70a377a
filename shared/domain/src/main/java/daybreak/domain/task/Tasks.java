package daybreak.domain.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads tasks. They are saved through {@link daybreak.domain.record.Records}. */
public interface Tasks {
    /** The task as it stands now. */
    Optional<Task> read(String id);

    /** Those that are a line of their own in the ledger of a London day. */
    List<Task> countedOn(LocalDate ledgerDay);
}
