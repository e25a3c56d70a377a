package daybreak.domain.task;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.Revision;
import daybreak.domain.report.Report;
import daybreak.domain.report.Report.Warning;
import daybreak.domain.report.ReportKind;
import daybreak.domain.report.ReportState;
import daybreak.domain.task.Task.Detail;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts into words what a person must do about a report. A task names the request; the people are in the report. */
public final class ReportTasks {
    private final OpaqueIds ids;
    private final Policy policy;
    private final Instant now;

    public ReportTasks(OpaqueIds ids, Policy policy, Instant now) {
        this.ids = ids;
        this.policy = policy;
        this.now = now;
    }

    /** Something about it is late. */
    public Task late(Report report, Warning warning) {
        return switch (warning) {
            case HISTORY ->
                task(
                        id(report, warning, report.history().number()),
                        TaskKind.CHASE_HISTORY,
                        report,
                        "Find out why the records system does not answer, and have it send the history",
                        "the history was asked for on "
                                + LondonTime.dayAt(report.history().at()) + ", and pages are missing");
            case NEEDED_BY ->
                task(
                        // One that is sent again is told of again, in another edition.
                        id(report, warning, report.editionNumber()),
                        TaskKind.FINISH_REPORT,
                        report,
                        "Review and approve the report, or refuse it, before it is needed",
                        "it is needed on " + LondonTime.dayAt(report.request().neededBy())
                                + " and its recipient does not have it");
            case ARRIVAL ->
                report.state() instanceof ReportState.Approved
                        ? task(
                                id(report, warning, report.editionNumber()),
                                TaskKind.RING_RECIPIENT,
                                report,
                                "Bring the report to its recipient another way, and call the people who run Daybreak",
                                "it was approved and has not left")
                        : task(
                                id(report, warning, report.editionNumber()),
                                TaskKind.RING_RECIPIENT,
                                report,
                                "Ring the recipient and make sure that the report is there",
                                "it was sent and is not known to have arrived");
        };
    }

    /**
     * The finished file did not pass, or could not be made.
     *
     * @param why names the place and repeats nothing of what stands there
     */
    public Task returned(Report report, String why) {
        return task(
                ids.of("task", "report-returned", report.ref(), Integer.toString(report.editionNumber())),
                TaskKind.REVIEW_REPORT,
                report,
                "Review the report again: it was approved and not sent",
                why);
    }

    /**
     * The draft is larger than an email carries, and nobody has it.
     *
     * @param size in words
     */
    public Task draftTooLarge(Report report, String size) {
        return task(
                ids.of("task", "report-draft-too-large", report.ref(), Integer.toString(report.editionNumber())),
                TaskKind.REVIEW_REPORT,
                report,
                "Refuse the report and have it requested in parts, or take entries out of it",
                "its draft was not sent: " + size);
    }

    /**
     * The recipient's mail server refused it, or the recipient complained.
     *
     * @param as what SES called it
     */
    public Task undelivered(Report report, String as) {
        return task(
                undeliveredId(report),
                TaskKind.RING_RECIPIENT,
                report,
                "Ring the recipient, and bring the report another way",
                "its email did not arrive: " + as);
    }

    /** Whether a task is about the arrival of the report's newest edition. */
    public boolean ofArrival(String taskId, Report report) {
        return taskId.equals(id(report, Warning.ARRIVAL, report.editionNumber()))
                || taskId.equals(undeliveredId(report));
    }

    private String undeliveredId(Report report) {
        return ids.of("task", "report-undelivered", report.ref(), Integer.toString(report.editionNumber()));
    }

    private String id(Report report, Warning warning, int nth) {
        return ids.of("task", "report-late", report.ref(), warning.name(), Integer.toString(nth));
    }

    private Task task(String id, TaskKind kind, Report report, String what, String why) {
        return new Task(
                id,
                kind,
                Optional.empty(),
                Optional.of(report.request().requestId()),
                what,
                why,
                List.of(
                        new Detail(
                                "Report",
                                report.request().kind() == ReportKind.CSC
                                        ? "for children's social care"
                                        : "for a MARAC"),
                        new Detail("For", report.request().recipient().agency()),
                        new Detail("Needed", LondonTime.dayAt(report.request().neededBy())),
                        new Detail("Edition", Integer.toString(report.editionNumber()))),
                now,
                soonest(report.request().neededBy(), now.plus(policy.clocks().red())),
                Optional.empty(),
                new Task.Open(),
                policy.content().taskEmails() ? new HubEmail.Due() : new HubEmail.NotWanted(),
                Revision.NEW);
    }

    private static Instant soonest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
