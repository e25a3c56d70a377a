package daybreak.endtoend.crash;

import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every disclosure document is with its officer and upstream knows, or a person has a task; what was stopped did not leave. */
final class DocumentsHold {
    private final AfterTheMorning after;
    private final Optional<Run> run;
    private final List<String> violations = new ArrayList<>();

    private DocumentsHold(AfterTheMorning after, Optional<Run> run) {
        this.after = after;
        this.run = run;
    }

    static List<String> violations(AfterTheMorning undisturbed, AfterTheMorning after, Optional<Run> run) {
        var check = new DocumentsHold(after, run);
        check.require(
                after.documents().stream()
                        .map(DisclosureDocument::id)
                        .collect(Collectors.toSet())
                        .equals(undisturbed.documents().stream()
                                .map(DisclosureDocument::id)
                                .collect(Collectors.toSet())),
                "a disclosure document is missing, or one too many");
        after.documents().forEach(check::document);
        return check.violations;
    }

    private void document(DisclosureDocument document) {
        String name = "document " + document.draft();
        long sent = after.emails().stream()
                .filter(email -> document.id().equals(email.tags().get("document")))
                .count();
        switch (document.email()) {
            case HubEmail.Due _ -> violations.add(name + " was never sent");
            case HubEmail.Accepted _ -> violations.add(name + " was taken, and no more is known");
            case HubEmail.Delivered _ ->
                require(
                        sent == 1 && after.answers().containsKey("document-" + document.id()),
                        name + " arrived and upstream was not told");
            case HubEmail.Failed _ ->
                require(has(document, TaskKind.FIND_DOCUMENT), name + " bounced and nobody knows");
            case HubEmail.NotWanted _ -> {
                require(sent == 0, name + " was stopped, and left all the same");
                require(has(document, TaskKind.MEND_DOCUMENT), name + " was stopped, and nobody is to mend it");
            }
            case HubEmail.Sending _ -> {
                require(
                        run.filter(Run::mayLoseDocument).isPresent() && after.logged(NothingLost.ALARM),
                        name + " may not have gone, and no alarm rings");
                require(has(document, TaskKind.FIND_DOCUMENT), name + " may not have gone, and nobody asks");
            }
        }
    }

    private boolean has(DisclosureDocument document, TaskKind kind) {
        return after.tasks().values().stream()
                .filter(task -> task.kind() == kind && task.state() instanceof Task.Open)
                .anyMatch(task ->
                        task.reference().filter(document.caseNumber()::equals).isPresent());
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            violations.add(otherwise);
        }
    }
}
