package daybreak.local;

import daybreak.domain.morning.Ledger;
import daybreak.domain.task.Task;
import java.util.List;
import java.util.Optional;

/** Records that are always the same. */
public record FixedRecords(Optional<Ledger> ledger, List<Task> tasks) implements HubRecords {}
