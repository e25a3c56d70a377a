package daybreak.domain.task;

import daybreak.domain.message.Outbound;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.record.Change;
import daybreak.domain.school.Directory;
import daybreak.domain.school.School;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the people who have notices what a later message changed of them, before they ring anybody. */
public final class Retelling {
    private final Tasks tasks;
    private final Directory directory;

    public Retelling(Tasks tasks, Directory directory) {
        this.tasks = tasks;
        this.directory = directory;
    }

    /** The tasks to save, and what is told of them. */
    public record Retold(List<Change> changes, List<Outbound> tells) {
        public Retold {
            changes = List.copyOf(changes);
            tells = List.copyOf(tells);
        }
    }

    /**
     * Reads a task and a school for each notice that is with a person, and nothing where none is.
     *
     * @param changed the notices that are about to be saved
     * @param cause makes the ids of what is told unique to the message
     */
    public Retold of(List<Notice> changed, Raising raising, String cause) {
        List<Change> changes = new ArrayList<>();
        List<Outbound> tells = new ArrayList<>();
        for (Notice notice : changed) {
            if (notice.state() instanceof NoticeState.WithPerson with) {
                tasks.read(with.taskId())
                        .filter(task -> task.state() instanceof Task.Open)
                        .map(task -> raising.again(task, notice, with.concern(), schoolOf(notice)))
                        .ifPresent(task -> {
                            changes.add(new Change.Follow(task));
                            tells.addAll(raising.tellsAgain(task, notice, cause));
                        });
            }
        }
        return new Retold(changes, tells);
    }

    private Optional<School> schoolOf(Notice notice) {
        return notice.destination() instanceof Destination.School(String urn, Optional<String> _)
                ? directory.receiving(directory.entry(urn)).school()
                : Optional.empty();
    }
}
