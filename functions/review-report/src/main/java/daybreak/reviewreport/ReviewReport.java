package daybreak.reviewreport;

import daybreak.domain.message.Outbound;
import daybreak.domain.message.Problem;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.message.ReportInbound.ReportReviewed;
import daybreak.domain.policy.Policies;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportAnswers;
import daybreak.domain.report.ReportFile;
import daybreak.domain.report.Reports;
import daybreak.domain.report.Review;
import daybreak.domain.report.Reviewing;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Makes a new edition of each review. */
final class ReviewReport {
    private final Reports reports;
    private final Policies policies;
    private final Records records;
    private final Clock clock;

    ReviewReport(Reports reports, Policies policies, Records records, Clock clock) {
        this.reports = reports;
        this.policies = policies;
        this.records = records;
        this.clock = clock;
    }

    /** @throws RejectedException if the review is of another edition, or of what is not there, or too late */
    List<Outbound> review(Received<ReportReviewed> received) {
        String ref = received.data().report();
        Review review = received.data().review();
        ReportFile file = reports.readFile(ref)
                .orElseThrow(() -> new RejectedException("/data/report", "unknown-report", "no such report"));
        String cause = "review-" + received.eventId();
        Instant now = clock.instant();
        return switch (Reviewing.decide(file, review, policies.current(now).reports(), now)) {
            case Reviewing.Decision.Edited(Report next) ->
                save(next, review, cause, now, ReportAnswers.edited(next, now));
            case Reviewing.Decision.AskAgain(Report next) ->
                save(next, review, cause, now, ReportAnswers.asking(next, now));
            case Reviewing.Decision.Refuse(List<Problem> problems) -> told(ref, cause, problems);
        };
    }

    private List<Outbound> save(Report next, Review review, String cause, Instant now, List<Outbound> tells) {
        records.commit(new Change.Save(
                next,
                AuditEvent.of(
                        Operation.ALTERATION,
                        cause,
                        now,
                        review.by().name(),
                        "edition " + review.edition() + " reviewed: "
                                + review.redactions().size() + " redactions, "
                                + review.additions().size() + " additions, "
                                + review.clearances().size() + " clearances"),
                tells));
        return tells;
    }

    /** A review that made its edition already is no mistake: it was delivered again. */
    private List<Outbound> told(String ref, String cause, List<Problem> problems) {
        List<Outbound> tells = records.toldBy(ref, cause);
        if (tells.isEmpty()) {
            throw new RejectedException(problems);
        }
        return tells;
    }
}
