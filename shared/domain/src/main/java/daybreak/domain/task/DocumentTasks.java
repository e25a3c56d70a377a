package daybreak.domain.task;

import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.Revision;
import daybreak.domain.task.Task.Detail;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts into words what a person must do about a disclosure document. A task names the case, and nobody of it. */
public final class DocumentTasks {
    private final OpaqueIds ids;
    private final Policy policy;
    private final Instant now;

    public DocumentTasks(OpaqueIds ids, Policy policy, Instant now) {
        this.ids = ids;
        this.policy = policy;
        this.now = now;
    }

    /**
     * The finished file did not pass.
     *
     * @param why names the places and repeats nothing of what stands there
     */
    public Task toMend(DisclosureDocument document, String why) {
        return task(
                ids.of("task", "document-stopped", document.id()),
                TaskKind.MEND_DOCUMENT,
                document,
                "Have the words of this disclosure document put right and sent as its next draft",
                "it was not sent: " + why);
    }

    /** It may have been sent, and may not. */
    public Task toFind(DisclosureDocument document) {
        return task(
                ids.of("task", "document-unknown", document.id()),
                TaskKind.FIND_DOCUMENT,
                document,
                "Ask the officer who has this case whether the disclosure document is there",
                "it may have been sent and may not, and is never sent again by itself");
    }

    /** The officer's mail server refused it. */
    public Task undelivered(DisclosureDocument document) {
        return task(
                ids.of("task", "document-undelivered", document.id()),
                TaskKind.FIND_DOCUMENT,
                document,
                "Find out why the officer who has this case cannot be emailed, and have the next draft made",
                "the email with the disclosure document did not arrive");
    }

    private Task task(String id, TaskKind kind, DisclosureDocument document, String what, String why) {
        return new Task(
                id,
                kind,
                Optional.empty(),
                Optional.of(document.caseNumber()),
                what,
                why,
                List.of(new Detail("Draft", Integer.toString(document.draft()))),
                now,
                now.plus(policy.clocks().red()),
                Optional.empty(),
                new Task.Open(),
                policy.content().taskEmails() ? new HubEmail.Due() : new HubEmail.NotWanted(),
                Revision.NEW);
    }
}
