package daybreak.local;

import daybreak.domain.morning.Ledger;
import daybreak.domain.task.Task;
import java.util.List;
import java.util.Optional;

/** What the hub would ask for: the morning's ledger, and the tasks. */
public interface HubRecords {
    /** The newest ledger. */
    Optional<Ledger> ledger();

    /** Every task, the open ones first and then by when they are due. */
    List<Task> tasks();
}
