package daybreak.reviewreport;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.Opening;
import daybreak.domain.report.Receiving;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.Review;
import daybreak.domain.report.StoredPage;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.ReportMessages;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.ReportPolicies;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewReportHandlerTest {
    private static final HistoryPage PAGE = Histories.onePage();
    private static final Review BRUISED = Histories.redacting(1, new Review.OfWords("E-1", "bruised", "named"));

    private InProcessStack cloud;
    private ReviewReportHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(Histories.ASKED);
        cloud.store(drafted("r1"), new StoredPage("r1", PAGE, Histories.ASKED.plus(Duration.ofDays(14))));
        handler = new ReviewReportHandler(Wiring.of(cloud.of("review-report")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_review_makes_an_edition_that_upstream_is_told_of_and_the_hub_gets_by_email() {
        assertThat(handle(review("a", BRUISED))).isEmpty();
        assertThat(report("r1").editionNumber()).isEqualTo(2);
        assertThat(cloud.messages().on("Answers"))
                .singleElement()
                .asString()
                .contains(
                        "report.drafted.v1",
                        "\"edition\":2",
                        report("r1").edition().orElseThrow().digest());
        assertThat(cloud.messages().on("ReportEmailsDue"))
                .singleElement()
                .asString()
                .contains("\"edition\":2");
        assertThat(cloud.of("test")
                        .reports()
                        .readFile("r1")
                        .flatMap(file -> file.content())
                        .orElseThrow()
                        .chronology()
                        .getFirst()
                        .fact())
                .contains("[redacted]")
                .doesNotContain("bruised");
    }

    @Test
    void a_review_delivered_twice_makes_one_edition_and_is_answered_alike() {
        handle(review("a", BRUISED));
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        handle(review("a", BRUISED));
        assertThat(cloud.messages().bodies()).isEqualTo(first);
        assertThat(report("r1").editionNumber()).isEqualTo(2);
        assertThat(cloud.tables().rows("AuditTable")).hasSize(1);
    }

    @Test
    void two_reviews_of_one_edition_are_one_too_many() {
        handle(review("a", BRUISED), review("b", Histories.read(1, Histories.APPROVER)));
        assertThat(rejections()).singleElement().asString().contains("not-the-edition");
        assertThat(report("r1").reviews()).containsExactly(BRUISED);
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        cloud.store(drafted("r2"), new StoredPage("r2", PAGE, Histories.ASKED.plus(Duration.ofDays(14))));
        assertThat(handle(
                        review("a", Histories.redacting(1, new Review.OfWords("E-1", "not there", "r"))),
                        ReportMessages.reviewed("b", "r2", BRUISED),
                        ReportMessages.reviewed("c", "r9", BRUISED)))
                .isEmpty();
        assertThat(report("r1").editionNumber()).isEqualTo(1);
        assertThat(report("r2").editionNumber()).isEqualTo(2);
        assertThat(rejections()).hasSize(2);
        assertThat(rejections().getFirst()).contains("words-not-there", "/data/redactions/0/words");
        assertThat(rejections().getLast()).contains("unknown-report");
    }

    @Test
    void a_malformed_message_is_answered_and_changes_nothing() {
        handle(review("a", BRUISED).replace("\"kind\":\"words\"", "\"kind\":\"all\""));
        assertThat(rejections()).singleElement().asString().contains("/data/redactions/0/kind");
        assertThat(report("r1").editionNumber()).isEqualTo(1);
    }

    @Test
    void a_review_on_history_that_expired_is_kept_and_history_is_asked_for_again() {
        cloud.store(drafted("r3"));
        handle(ReportMessages.reviewed("a", "r3", BRUISED));
        assertThat(report("r3").state()).isEqualTo(new ReportState.AwaitingHistory());
        assertThat(report("r3").reviews()).containsExactly(BRUISED);
        assertThat(cloud.messages().bodies()).singleElement().asString().contains("history.requested.v1", "\"ask\":2");
    }

    private static Report drafted(String ref) {
        Report opened = Opening.open(ref, Histories.csc("CSC-" + ref), ReportPolicies.standard(), Histories.ASKED);
        Report kept = ((Receiving.Decision.Keep) Receiving.decide(opened, PAGE)).next();
        return Receiving.drafted(kept, List.of(PAGE), Histories.basis(), List.of(), ReportPolicies.standard());
    }

    private Report report(String ref) {
        return cloud.of("test").reports().read(ref).orElseThrow();
    }

    private List<String> rejections() {
        return cloud.messages().on("Answers").stream()
                .filter(body -> body.contains("message.rejected.v1"))
                .toList();
    }

    private static String review(String id, Review review) {
        return ReportMessages.reviewed(id, "r1", review);
    }

    private List<String> handle(String... bodies) {
        return cloud.handle(handler, "ReportReviewsQueue", bodies);
    }
}
