package daybreak.domain.task;

import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.CaseSummary;
import daybreak.domain.disclosure.Contacting;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.Revision;
import daybreak.domain.task.Task.Detail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
     * @param contacting what whoever takes it up must know before they contact anybody
     */
    public Task toChase(String caseRef, String caseNumber, String what, Contacting contacting) {
        return task(
                ids.of("task", "unheard", caseRef, what),
                TaskKind.CHASE_CASE,
                caseNumber,
                "Tell somebody in the disclosure unit about this case",
                "a reminder is due and everybody it could go to is away or cannot be reached by email",
                details(contacting));
    }

    /** Under labels that no mail program makes a number to tap of: the hour comes before the number. */
    private static List<Detail> details(Contacting contacting) {
        return switch (contacting) {
            case Contacting.NotNeeded() -> List.of();
            case Contacting.Safely safely ->
                List.of(
                        new Detail("Whom this reaches, as the application gave it", safely.reaches()),
                        new Detail("When to contact", safely.how().when()),
                        new Detail("How to contact", safely.how().how()),
                        new Detail("How NOT to contact", safely.how().howNot()));
            case Contacting.Unknown() ->
                List.of(new Detail("Contact", "no safe contact recorded: ask before you contact"));
        };
    }

    /** A brief that did not reach its supervisor, or of which nobody knows. */
    public Task toBrief(Reminder brief, StaffMember supervisor) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail("Supervisor", supervisor.name().given()));
        brief.figures()
                .ifPresent(figures -> details.add(new Detail(
                        "Figures", LondonTime.date(figures.from()) + " to " + LondonTime.date(figures.to()))));
        return task(
                ids.of("task", "brief", brief.id()),
                TaskKind.CHASE_BRIEF,
                Optional.empty(),
                "See that the supervisor has the brief of " + LondonTime.day(brief.day()),
                "the email with it is not known to have arrived, and is not sent again by itself",
                details,
                now.plus(policy.clocks().amber()));
    }

    /** A case that was closed, or never opened, so long ago that somebody must look whether it is still kept. */
    public Task toReview(CaseHead head, LocalDate reviewOn, LocalDate again) {
        List<Detail> details = new ArrayList<>();
        head.summary()
                .flatMap(CaseSummary::closedOn)
                .ifPresent(day -> details.add(new Detail("Closed", LondonTime.date(day))));
        details.add(new Detail("Next review, if it is kept", LondonTime.date(again)));
        return task(
                ids.of("task", "review-case", head.ref(), reviewOn.toString()),
                TaskKind.REVIEW_CASE,
                Optional.of(head.number()),
                "Review whether this disclosure case is still kept, or erased",
                "it has been kept for as long as the force's policy keeps a case without looking at it again",
                details,
                now.plus(policy.clocks().green()));
    }

    private Task task(String id, TaskKind kind, String caseNumber, String what, String why, List<Detail> details) {
        return task(
                id,
                kind,
                Optional.of(caseNumber),
                what,
                why,
                details,
                now.plus(policy.clocks().red()));
    }

    private Task task(
            String id,
            TaskKind kind,
            Optional<String> caseNumber,
            String what,
            String why,
            List<Detail> details,
            Instant dueBy) {
        HubEmail email = policy.content().taskEmails() ? new HubEmail.Due() : new HubEmail.NotWanted();
        return new Task(
                id,
                kind,
                Optional.empty(),
                caseNumber,
                what,
                why,
                details,
                now,
                dueBy,
                Optional.empty(),
                new Task.Open(),
                email,
                Revision.NEW);
    }
}
