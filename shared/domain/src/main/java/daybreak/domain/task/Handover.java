package daybreak.domain.task;

import daybreak.domain.message.Outbound;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Records;
import daybreak.domain.record.StaleRecordException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is saved together with the task under which an item goes to a person.
 *
 * @param change the item
 * @param more what else changes with it
 * @param plans new records; one that is stored already stays as it is
 */
public record Handover(Change.Save change, List<Change> more, List<Recorded> plans) {
    public Handover {
        more = List.copyOf(more);
        plans = List.copyOf(plans);
    }

    public Handover(Change.Save change) {
        this(change, List.of(), List.of());
    }

    /**
     * Hands an item to a person. The same fact may come back after its task was answered: a notice that was let go could
     * not be sent again. Then another task is raised, for the answered one must not swallow it.
     *
     * @param first the task, named after the fact
     * @param under what the item becomes under a task
     * @return what is told, already saved
     * @throws StaleRecordException if somebody else changed the item first
     */
    public static List<Outbound> commit(Records records, OpaqueIds ids, Task first, Function<Task, Handover> under) {
        Task task = first;
        for (int time = 2; ; time++) {
            Handover handover = under.apply(task);
            try {
                records.commit(
                        Stream.concat(Stream.of(handover.change(), new Change.Follow(task)), handover.more().stream())
                                .toList(),
                        handover.plans());
                return handover.change().tells();
            } catch (StaleRecordException stale) {
                if (!stale.concernsOnly(task.recordId())) {
                    throw stale;
                }
                task = first.named(ids.of("task", first.id(), Integer.toString(time)));
            }
        }
    }
}
