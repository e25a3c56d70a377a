package daybreak.sendhubemail;

import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.Task.Detail;
import daybreak.domain.task.TaskKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tasks about fictional children. */
final class Tasks {
    static final Instant RAISED = Instant.parse("2026-11-22T06:00:12Z");
    static final Instant DUE = Instant.parse("2026-11-22T08:00:00Z");

    private Tasks() {}

    static Task tellSchool() {
        return task(
                TaskKind.TELL_SCHOOL,
                Optional.of("26/311987"),
                "Tell the right school, or decide not to",
                "the school's contact may be an adult on the notice",
                List.of(
                        new Detail("Scheme", "Operation Encompass"),
                        new Detail("Child", "Tamsin Oakfield"),
                        new Detail("Born", "4 March 2016"),
                        new Detail("School", "Wealdham Fictional Primary (URN 900001)"),
                        new Detail("In the register", "Wealdham Fictional Primary, URN 900001"),
                        new Detail("School's telephone", "01632 960155"),
                        new Detail("Incident", "Saturday 21 November 2026 at 22:40"),
                        new Detail("Circumstances", "Verbal argument between partners")));
    }

    static Task ringSchool() {
        return task(
                TaskKind.RING_SCHOOL,
                Optional.of("26/312004"),
                "Ring whom it was released to and make sure that they know",
                "it was sent, and by the close of the morning nothing confirmed that it arrived",
                List.of(
                        new Detail("Scheme", "Operation Endeavour"),
                        new Detail("Child", "Corin Ashby"),
                        new Detail("School on the PPN", "URN 900002"),
                        new Detail("Ask for", "Petra Lindqvist, to whom it was released"),
                        new Detail("Their telephone", "01632 960156"),
                        new Detail("Address tried", "dsl@second-school.example")));
    }

    static Task readRejected() {
        return task(
                TaskKind.READ_REJECTED,
                Optional.empty(),
                "Read the rejected message and act on it by hand if it concerns a child",
                "a found-child message could not be taken: name is missing (and 2 more)",
                List.of(
                        new Detail("Sent as", "bad-found"),
                        new Detail("From", "urn:example:sample-night"),
                        new Detail("Came", "Sunday 22 November 2026 at 00:22"),
                        new Detail("Rejection", "r4c1d9")));
    }

    static Task task(TaskKind kind, Optional<String> reference, String what, String why, List<Detail> details) {
        return new Task(
                "t8e2b7",
                kind,
                Optional.empty(),
                reference,
                what,
                why,
                details,
                RAISED,
                DUE,
                Optional.empty(),
                new Task.Open(),
                new HubEmail.Due(),
                Revision.NEW);
    }
}
