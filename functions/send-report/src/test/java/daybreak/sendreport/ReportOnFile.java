package daybreak.sendreport;

import daybreak.domain.report.Approval;
import daybreak.domain.report.Approving;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.Opening;
import daybreak.domain.report.Receiving;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportFile;
import daybreak.domain.report.ReportRequest;
import daybreak.domain.report.ReportRequest.Recipient;
import daybreak.domain.report.Review;
import daybreak.domain.report.Reviewing;
import daybreak.domain.report.StoredPage;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.ReportPolicies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A report about the Ashdowns as it lies in the tables at some point of its way. */
final class ReportOnFile {
    static final String REF = "r7k2c9";
    /** Its mail domain is on the list of the packaged policy. */
    static final String RECIPIENT = "assessment@council.northshire.example";

    static final Instant NOW = Histories.ASKED.plus(Duration.ofHours(3));

    private ReportOnFile() {}

    /** Drafted from these pages, not reviewed. */
    static ReportFile drafted(HistoryPage... pages) {
        return draftedFor(RECIPIENT, pages);
    }

    /** The same for another recipient. */
    static ReportFile draftedFor(String recipient, HistoryPage... pages) {
        Report report = Opening.open(REF, request(recipient), ReportPolicies.standard(), Histories.ASKED);
        for (HistoryPage page : pages) {
            report = switch (Receiving.decide(report, page)) {
                case Receiving.Decision.Keep(Report next) -> next;
                case Receiving.Decision.NotNeeded notNeeded -> throw new IllegalStateException("not needed");
                case Receiving.Decision.Refuse(var problem) -> throw new IllegalStateException(problem.says());
            };
        }
        return new ReportFile(
                Receiving.drafted(report, List.of(pages), Histories.basis(), List.of(), ReportPolicies.standard()),
                List.of(pages));
    }

    private static ReportRequest request(String recipient) {
        ReportRequest asked = Histories.csc();
        return new ReportRequest(
                asked.requestId(),
                asked.kind(),
                asked.people(),
                asked.legalBasis(),
                asked.purpose(),
                asked.necessity(),
                asked.requester(),
                new Recipient(asked.recipient().name(), asked.recipient().agency(), recipient),
                asked.requestedAt(),
                asked.neededBy(),
                asked.meetingOn());
    }

    /** Reviewed once more. */
    static ReportFile reviewed(ReportFile file, Review review) {
        return switch (Reviewing.decide(file, review, ReportPolicies.standard(), NOW)) {
            case Reviewing.Decision.Edited(Report next) -> new ReportFile(next, file.pages());
            case Reviewing.Decision.AskAgain again -> throw new IllegalStateException("asked again");
            case Reviewing.Decision.Refuse(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    /** Approved as it stands. */
    static ReportFile approved(ReportFile file) {
        var edition = file.report().edition().orElseThrow();
        return switch (Approving.approve(
                file.report(),
                new Approval(Histories.APPROVER, edition.number(), edition.digest(), NOW),
                ReportPolicies.standard(),
                NOW)) {
            case Approving.Decision.Approve(Report next) -> new ReportFile(next, file.pages());
            case Approving.Decision.AskAgain again -> throw new IllegalStateException("asked again");
            case Approving.Decision.Refuse(var problem) -> throw new IllegalStateException(problem.says());
        };
    }

    static void store(InProcessStack cloud, ReportFile file) {
        cloud.store(file.report());
        file.pages().forEach(page -> cloud.store(new StoredPage(REF, page, NOW.plus(Duration.ofDays(14)))));
    }
}
