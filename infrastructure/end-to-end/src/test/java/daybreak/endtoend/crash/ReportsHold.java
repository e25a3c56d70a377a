package daybreak.endtoend.crash;

import daybreak.domain.report.Approval;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportState;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import daybreak.local.email.SentEmail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every report ends where it would have ended, or a person rings about it; what left is told and recorded, and nothing left
 * that is not.
 */
final class ReportsHold {
    private final AfterTheMorning after;
    private final Optional<Run> run;
    private final List<String> violations = new ArrayList<>();

    private ReportsHold(AfterTheMorning after, Optional<Run> run) {
        this.after = after;
        this.run = run;
    }

    static List<String> violations(AfterTheMorning undisturbed, AfterTheMorning after, Optional<Run> run) {
        var check = new ReportsHold(after, run);
        check.require(
                undisturbed.reports().keySet().equals(after.reports().keySet()),
                "a report is missing, or one too many");
        after.reports().values().forEach(report -> {
            Optional.ofNullable(undisturbed.reports().get(report.ref())).ifPresent(was -> check.end(report, was));
            check.state(report);
            check.draft(report);
            check.emails(report);
        });
        return check.violations;
    }

    private void end(Report report, Report was) {
        boolean alike =
                report.state().getClass() == was.state().getClass() && report.editionNumber() == was.editionNumber();
        require(
                alike || (report.state() instanceof ReportState.Sending && lost()),
                name(report) + " ended otherwise than " + name(was));
    }

    private void state(Report report) {
        switch (report.state()) {
            case ReportState.AwaitingHistory() ->
                require(rung(report, TaskKind.CHASE_HISTORY), name(report) + " and nobody chases");
            case ReportState.InReview(Optional<String> returned) ->
                require(
                        returned.isEmpty() || rung(report, TaskKind.REVIEW_REPORT),
                        name(report) + " came back, and nobody is to review it again");
            case ReportState.Approved(Approval approval) -> violations.add(name(report) + " has not left");
            case ReportState.Sending sending ->
                require(rung(report, TaskKind.RING_RECIPIENT), name(report) + " and nobody is to ring");
            case ReportState.Released(Approval approval, var at, var arrival) -> {
                require(report.settled(), name(report) + " is not known to have arrived, and nobody looks again");
                told("report-released-" + report.ref() + "-" + approval.edition());
                recorded(report, approval.digest());
            }
            case ReportState.Refused refused -> {
                told("report-withheld-" + report.ref());
                recorded(report, "");
            }
        }
    }

    /** The newest edition was shown to the hub, or an alarm rings. */
    private void draft(Report report) {
        boolean open = report.state() instanceof ReportState.InReview;
        switch (report.draftEmail()) {
            case HubEmail.Due due -> require(!open, "the draft of " + name(report) + " was never sent");
            case HubEmail.Sending sending ->
                require(
                        lost() && after.logged(NothingLost.ALARM),
                        "the draft of " + name(report) + " may be lost unseen");
            case HubEmail.Accepted a ->
                violations.add("the draft of " + name(report) + " was taken, and no more is known");
            case HubEmail.Failed f -> violations.add("the draft of " + name(report) + " failed");
            case HubEmail.Delivered d -> {}
            case HubEmail.NotWanted n -> {}
        }
    }

    /** What left is on record, and what is on record left: at most one email an edition. */
    private void emails(Report report) {
        List<SentEmail> left = after.emails().stream()
                .filter(email -> report.ref().equals(email.tags().get("report"))
                        && "release".equals(email.tags().get("email")))
                .toList();
        boolean mayLeave = report.state() instanceof ReportState.Released
                || report.state() instanceof ReportState.Sending
                || (report.state() instanceof ReportState.InReview && lost());
        require(left.isEmpty() || mayLeave, name(report) + " left all the same");
        require(
                left.size() + (lost() ? 1 : 0) >= told(report),
                name(report) + " was told as released more often than it left");
        require(
                left.stream().map(SentEmail::tags).distinct().count() == left.size(),
                name(report) + " left twice in one edition");
    }

    private long told(Report report) {
        return after.answers().keySet().stream()
                .filter(id -> id.startsWith("report-released-" + report.ref()))
                .count();
    }

    private void told(String answer) {
        require(after.answers().containsKey(answer), "never told: " + answer);
    }

    /** One row a person. */
    private void recorded(Report report, String digest) {
        long rows = after.sharing().stream()
                .filter(row -> Stored.text(row, "report").equals(report.ref()))
                .filter(row -> Stored.text(row, "digest").equals(digest))
                .map(row -> Stored.text(row, "pk"))
                .distinct()
                .count();
        require(rows == report.subjects().size(), name(report) + " is on record with " + rows + " people");
    }

    private boolean rung(Report report, TaskKind kind) {
        return after.tasks().values().stream()
                .filter(task -> task.kind() == kind && task.state() instanceof Task.Open)
                .anyMatch(task -> task.reference()
                        .filter(report.request().requestId()::equals)
                        .isPresent());
    }

    private boolean lost() {
        return run.filter(Run::mayLoseReportEmail).isPresent();
    }

    private static String name(Report report) {
        return report.request().requestId() + " " + report.state().getClass().getSimpleName() + " in edition "
                + report.editionNumber();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            violations.add(otherwise);
        }
    }
}
