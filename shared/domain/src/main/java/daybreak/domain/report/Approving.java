package daybreak.domain.report;

import daybreak.domain.message.Problem;
import java.time.Instant;

/** Whether a person may let a report go, or decide that it does not. */
public final class Approving {
    private Approving() {}

    /** What becomes of the approval. */
    public sealed interface Decision {
        record Approve(Report next) implements Decision {}

        /** The history is older than policy allows, and is asked for again. */
        record AskAgain(Report next) implements Decision {}

        record Refuse(Problem problem) implements Decision {}
    }

    /** Somebody approves the content with the digest that they name. */
    public static Decision approve(Report report, Approval approval, ReportPolicy policy, Instant now) {
        return switch (report.state()) {
            case ReportState.InReview review -> approveEdition(report, approval, policy, now);
            case ReportState.AwaitingHistory waiting ->
                refuse("", "awaiting-history", "the report waits for history, and has nothing to approve");
            case ReportState.Approved approved -> refuse("", "already-approved", "the report is approved already");
            case ReportState.Sending sending -> refuse("", "already-released", "the report has left or is leaving");
            case ReportState.Released released -> refuse("", "already-released", "the report has left or is leaving");
            case ReportState.Refused refused ->
                refuse("", "already-refused", "somebody decided not to share the report");
        };
    }

    private static Decision approveEdition(Report report, Approval approval, ReportPolicy policy, Instant now) {
        Edition edition = report.edition().orElseThrow();
        if (approval.edition() != edition.number()) {
            return refuse("/data/edition", "not-the-edition", "the report has another edition by now");
        }
        if (!approval.digest().equals(edition.digest())) {
            return refuse("/data/digest", "not-the-content", "the digest is not that of this edition's content");
        }
        if (approval.by().mayBe(report.request().requester())) {
            return refuse("/data/by", "approver-is-requester", "who asked for a report does not approve it");
        }
        if (report.reviews().stream().anyMatch(review -> approval.by().mayBe(review.by()))) {
            return refuse("/data/by", "approver-reviewed", "who reviewed a report does not approve it");
        }
        if (!edition.reviewed()) {
            return refuse(
                    "", "not-reviewed", "nobody has reviewed the report since its history came, or since it came back");
        }
        if (!fresh(report, policy, now)) {
            return new Decision.AskAgain(report.askedAgain(now, policy));
        }
        return new Decision.Approve(report.in(new ReportState.Approved(approval), policy));
    }

    /** Whether the oldest page is young enough to be approved on. */
    public static boolean fresh(Report report, ReportPolicy policy, Instant now) {
        return report.history()
                .oldest()
                .filter(oldest -> !oldest.plus(policy.freshFor()).isBefore(now))
                .isPresent();
    }

    /** What becomes of a decision not to share. */
    public sealed interface NotShared {
        record Close(Report next) implements NotShared {}

        record Refuse(Problem problem) implements NotShared {}
    }

    /** Somebody decides that nothing is shared. That needs no second person: it lets nothing out. */
    public static NotShared refuse(Report report, ReportState.Refused refused, ReportPolicy policy) {
        return switch (report.state()) {
            case ReportState.AwaitingHistory waiting -> close(report, refused, policy);
            case ReportState.InReview review -> close(report, refused, policy);
            case ReportState.Approved approved -> close(report, refused, policy);
            case ReportState.Sending sending -> tooLate();
            case ReportState.Released released -> tooLate();
            case ReportState.Refused already ->
                new NotShared.Refuse(new Problem("", "already-refused", "somebody decided not to share the report"));
        };
    }

    private static NotShared close(Report report, ReportState.Refused refused, ReportPolicy policy) {
        return new NotShared.Close(report.in(refused, policy));
    }

    private static NotShared tooLate() {
        return new NotShared.Refuse(new Problem("", "already-released", "the report has left or is leaving"));
    }

    private static Decision refuse(String pointer, String rule, String says) {
        return new Decision.Refuse(new Problem(pointer, rule, says));
    }
}
