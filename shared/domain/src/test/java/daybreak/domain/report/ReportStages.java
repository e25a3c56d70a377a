package daybreak.domain.report;

import daybreak.domain.report.Receiving.Decision.Keep;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.ReportPolicies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One report at each stage of its way. */
final class ReportStages {
    static final Instant NOW = Histories.ASKED;
    static final ReportPolicy POLICY = ReportPolicies.standard();
    static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private ReportStages() {}

    static Report opened() {
        return Opening.open("r1", Histories.csc(), POLICY, NOW);
    }

    static ReportFile drafted() {
        return drafted(opened(), Histories.onePage());
    }

    static ReportFile drafted(Report report, HistoryPage page) {
        if (!(Receiving.decide(report, page) instanceof Keep(Report next))) {
            throw new IllegalStateException("the page was not kept");
        }
        return new ReportFile(
                Receiving.drafted(next, List.of(page), Histories.basis(), List.of(), POLICY), List.of(page));
    }

    static ReportFile reviewed(Review.Redaction... redactions) {
        return reviewed(drafted(), Histories.redacting(1, redactions));
    }

    static ReportFile reviewed(ReportFile file, Review review) {
        if (!(Reviewing.decide(file, review, POLICY, LATER) instanceof Reviewing.Decision.Edited(Report next))) {
            throw new IllegalStateException("the review was not taken");
        }
        return new ReportFile(next, file.pages());
    }

    static Approval approvalOf(Report report) {
        Edition edition = report.edition().orElseThrow();
        return new Approval(Histories.APPROVER, edition.number(), edition.digest(), LATER);
    }

    static ReportFile approved(Review.Redaction... redactions) {
        ReportFile file = reviewed(redactions);
        if (!(Approving.approve(file.report(), approvalOf(file.report()), POLICY, LATER)
                instanceof Approving.Decision.Approve(Report next))) {
            throw new IllegalStateException("the approval was not taken");
        }
        return new ReportFile(next, file.pages());
    }

    static Report sending() {
        Report report = approved().report();
        return Releasing.claimed(report, approvalOf(report), POLICY, LATER);
    }

    static Report released() {
        Report report = sending();
        return Releasing.accepted(report, approvalOf(report), POLICY, LATER);
    }

    static ReportState.Refused refusal() {
        return new ReportState.Refused(Histories.APPROVER, "not necessary", LATER);
    }

    static Report refused() {
        return opened().in(refusal(), POLICY);
    }
}
