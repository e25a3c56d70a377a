package daybreak.domain.notice;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.message.Outbound;
import daybreak.domain.record.Change;
import daybreak.domain.school.Directory;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import daybreak.domain.task.Tasks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What becomes of a person's task when a later PPN, or a finding, changes the notice that it is about before any school
 * was told. Nobody is to act on what is no longer so: the task is closed, and if the notice still stands another takes
 * its place, so that an answer to the old one is refused.
 */
public final class Overtaking {
    private final Tasks tasks;
    private final Directory directory;
    private final String who;

    /** @param who the function that closes a task */
    public Overtaking(Tasks tasks, Directory directory, String who) {
        this.tasks = tasks;
        this.directory = directory;
        this.who = who;
    }

    /**
     * What is to be saved and told.
     *
     * @param notices the changed notices, each with the task under which it now is
     * @param changes the tasks that are closed, and those that take their place
     */
    public record Overtaken(List<Notice> notices, List<Change> changes, List<Outbound> tells) {
        public Overtaken {
            notices = List.copyOf(notices);
            changes = List.copyOf(changes);
            tells = List.copyOf(tells);
        }
    }

    /**
     * Reads a task, and it may be a school, for each notice that is with a person, and nothing where none is.
     *
     * @param existing the notices as they are stored
     * @param changed what they become
     * @param cause what changed them: the same cause raises the same tasks
     */
    public Overtaken of(
            List<Notice> existing,
            List<Notice> changed,
            Raising raising,
            NoticeAnswers answers,
            String cause,
            Instant now) {
        Map<NoticeKey, Notice> stored = existing.stream().collect(Collectors.toMap(Notice::key, Function.identity()));
        List<Notice> notices = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        List<Outbound> tells = new ArrayList<>();
        for (Notice next : changed) {
            Optional<Notice> was = Optional.ofNullable(stored.get(next.key()));
            Optional<Concern> concern = was.flatMap(before -> concern(before, next));
            was.flatMap(before -> overtaken(before, next))
                    .flatMap(tasks::read)
                    .filter(task -> task.state() instanceof Task.Open)
                    .ifPresent(task -> {
                        String why = "overtaken: " + why(next);
                        changes.add(new Change.Follow(task.closed(Outcome.DONE, who, now, why)));
                        tells.add(answers.entry(next, "overtaken-" + task.id(), true, "A task is " + why));
                    });
            if (concern.isPresent()) {
                Task task = raising.forChangedNotice(
                        next, concern.get(), next.destination().receiver(directory), cause);
                changes.add(new Change.Follow(task));
                tells.addAll(raising.tells(task, next));
                notices.add(next.withPerson(task.id(), concern.get(), now));
            } else {
                notices.add(next);
            }
        }
        return new Overtaken(notices, changes, tells);
    }

    private static String why(Notice next) {
        return next.state() instanceof NoticeState.Withdrawn(String reason, Instant _)
                ? reason
                : "the notice has changed, and another task takes its place";
    }

    /** The task that says what is no longer so. */
    private static Optional<String> overtaken(Notice before, Notice next) {
        return before.state() instanceof NoticeState.WithPerson(String taskId, Concern _, Instant _)
                        && Telling.at(before).isEmpty()
                        && !(next.state() instanceof NoticeState.WithPerson && next.saysAs(before))
                ? Optional.of(taskId)
                : Optional.empty();
    }

    /** Why the changed notice goes to a person again; empty if it does not. */
    private static Optional<Concern> concern(Notice before, Notice next) {
        if (next.state() instanceof NoticeState.WithPerson with) {
            return overtaken(before, next).map(_ -> stands(before, next, with.concern()));
        }
        return Telling.unsent(next) ? next.released().flatMap(to -> sinceReleased(before, next, to)) : Optional.empty();
    }

    /** The first that stands against it now; one that was found when it was to be sent has not gone away by itself. */
    private static Concern stands(Notice before, Notice next, Concern found) {
        boolean gone = before.concerns().contains(found) && !next.concerns().contains(found);
        return next.concerns().stream()
                .filter(named -> gone || named.compareTo(found) < 0)
                .findFirst()
                .orElse(found);
    }

    /** What a person who let it go cannot have known. */
    private static Optional<Concern> sinceReleased(Notice before, Notice next, Lead to) {
        return next.concerns().stream()
                .filter(concern -> !before.concerns().contains(concern))
                .findFirst()
                .or(() -> Optional.of(Concern.SAME_PERSON).filter(_ -> WrongPersonGuard.matches(to, next.adults())));
    }
}
