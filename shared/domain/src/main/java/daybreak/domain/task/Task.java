package daybreak.domain.task;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing for one person to do.
 *
 * @param id opaque, derived from the fact that raised it
 * @param notice set where the task is about a notice, which its answer closes
 * @param reference the police reference a person would look up
 * @param what what to do, in words
 * @param why the reason, in words
 * @param details labelled facts the person needs to act: child, school, telephone; personal data
 * @param dueBy by when it must be done
 * @param ledgerDay the London day in whose ledger it is a line of its own; empty where its notice is the line
 * @param email how the email about it to the hub stands
 */
public record Task(
        String id,
        TaskKind kind,
        Optional<NoticeKey> notice,
        Optional<String> reference,
        String what,
        String why,
        List<Detail> details,
        Instant raisedAt,
        Instant dueBy,
        Optional<LocalDate> ledgerDay,
        State state,
        HubEmail email,
        Revision revision)
        implements Recorded {

    public Task {
        details = List.copyOf(details);
    }

    @Override
    public String recordId() {
        return id;
    }

    /** The same work under another id. */
    Task named(String other) {
        return new Task(
                other, kind, notice, reference, what, why, details, raisedAt, dueBy, ledgerDay, state, email, revision);
    }

    public Task closed(Outcome outcome, String by, Instant at, String why) {
        return with(new Closed(outcome, by, at, why), email);
    }

    public Task emailed(HubEmail next) {
        return with(state, next);
    }

    /** The same task, as it stands after it was saved. */
    public Task at(Revision saved) {
        return new Task(
                id, kind, notice, reference, what, why, details, raisedAt, dueBy, ledgerDay, state, email, saved);
    }

    private Task with(State nextState, HubEmail nextEmail) {
        return new Task(
                id, kind, notice, reference, what, why, details, raisedAt, dueBy, ledgerDay, nextState, nextEmail,
                revision);
    }

    /** One labelled fact. */
    public record Detail(String label, String text) {}

    /** Whether somebody has answered. */
    public sealed interface State {}

    public record Open() implements State {}

    /** @param by the person who answered, or the function that saw the item resolve itself */
    public record Closed(Outcome outcome, String by, Instant at, String why) implements State {}
}
