package daybreak.domain.task;

import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.Revision;
import daybreak.domain.task.Task.Detail;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts into words what a person must do about a disclosure case. The id of a task is its fact. */
public final class CaseTasks {
    private final OpaqueIds ids;
    private final Policy policy;
    private final Instant now;

    public CaseTasks(OpaqueIds ids, Policy policy, Instant now) {
        this.ids = ids;
        this.policy = policy;
        this.now = now;
    }

    /** A step that others wait for. */
    public Task toFindStep(String caseRef, String caseNumber, int expected) {
        return task(
                ids.of("task", "missing-step", caseRef, Integer.toString(expected)),
                TaskKind.FIND_STEP,
                caseNumber,
                "Find step " + expected + " of this disclosure case and send it",
                "later steps of the case have come and wait for it",
                List.of(new Detail("Step", Integer.toString(expected))));
    }

    /**
     * A reminder that nobody could be given.
     *
     * @param what names the reminder within the case
     */
    public Task toChase(String caseRef, String caseNumber, String what) {
        return task(
                ids.of("task", "unheard", caseRef, what),
                TaskKind.CHASE_CASE,
                caseNumber,
                "Tell somebody in the disclosure unit about this case",
                "a reminder is due and everybody it could go to is away or cannot be reached by email",
                List.of());
    }

    private Task task(String id, TaskKind kind, String caseNumber, String what, String why, List<Detail> details) {
        HubEmail email = policy.content().taskEmails() ? new HubEmail.Due() : new HubEmail.NotWanted();
        return new Task(
                id,
                kind,
                Optional.empty(),
                Optional.of(caseNumber),
                what,
                why,
                details,
                now,
                now.plus(policy.clocks().red()),
                Optional.empty(),
                new Task.Open(),
                email,
                Revision.NEW);
    }
}
