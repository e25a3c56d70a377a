package daybreak.approvereport;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.report.Approval;
import daybreak.domain.report.Edition;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.Opening;
import daybreak.domain.report.Receiving;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportFile;
import daybreak.domain.report.ReportPolicy;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.Reviewing;
import daybreak.domain.report.SharingRecord;
import daybreak.domain.report.Staff;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.ReportMessages;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.ReportPolicies;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApproveReportHandlerTest {
    private static final ReportState.Refused REFUSED =
            new ReportState.Refused(Histories.APPROVER, "not necessary any more", Histories.ASKED);

    private InProcessStack cloud;
    private ApproveReportHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(Histories.ASKED);
        cloud.store(reviewed("r1"), reviewed("r2"));
        handler = new ApproveReportHandler(Wiring.of(cloud.of("approve-report")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void an_approval_has_the_report_sent() {
        assertThat(handle(approval("a", "r1", Histories.APPROVER))).isEmpty();
        assertThat(report("r1").state()).isInstanceOf(ReportState.Approved.class);
        assertThat(cloud.messages().bodies())
                .singleElement()
                .asString()
                .contains("report-email.due.v1", "\"kind\":\"release\"", "\"edition\":2");
    }

    @Test
    void an_approval_by_the_wrong_person_is_answered_and_nothing_leaves() {
        handle(approval("a", "r1", Histories.REQUESTER), approval("b", "r2", Histories.REVIEWER));
        assertThat(rejections()).hasSize(2);
        assertThat(rejections().getFirst()).contains("approver-is-requester", "/data/by");
        assertThat(rejections().getLast()).contains("approver-reviewed");
        assertThat(report("r1").state()).isInstanceOf(ReportState.InReview.class);
        assertThat(cloud.messages().on("ReportEmailsDue")).isEmpty();
    }

    @Test
    void an_approval_on_history_that_is_too_old_asks_for_it_again() {
        cloud.clock().move(Duration.ofDays(4));
        handle(approval("a", "r1", Histories.APPROVER));
        assertThat(report("r1").state()).isEqualTo(new ReportState.AwaitingHistory());
        assertThat(cloud.messages().bodies()).singleElement().asString().contains("history.requested.v1", "\"ask\":2");
    }

    @Test
    void a_refusal_closes_the_report_and_leaves_a_record_with_each_person() {
        assertThat(handle(ReportMessages.refused("a", "r1", REFUSED))).isEmpty();
        assertThat(report("r1").settled()).isTrue();
        assertThat(cloud.messages().bodies())
                .singleElement()
                .asString()
                .contains("report.withheld.v1", "not necessary any more");
        assertThat(cloud.of("test").sharing().about(Histories.MARLO))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.digest()).isEmpty();
                    assertThat(record.legalBasis()).isEqualTo(ReportPolicies.SECTION_47);
                    assertThat(record.why()).contains("not necessary any more");
                });
        assertThat(cloud.of("test").sharing().about(Histories.WREN))
                .extracting(SharingRecord::reportRef)
                .containsExactly("r1");
    }

    @Test
    void a_decision_delivered_twice_takes_effect_once_and_is_answered_alike() {
        String approved = approval("a", "r1", Histories.APPROVER);
        String refused = ReportMessages.refused("b", "r2", REFUSED);
        handle(approved, refused);
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        handle(approved, refused);
        assertThat(cloud.messages().bodies()).containsExactlyInAnyOrderElementsOf(first);
        assertThat(cloud.tables().rows("SharingTable")).hasSize(2);
        assertThat(cloud.tables().rows("AuditTable")).hasSize(2);
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        assertThat(handle(
                        approval("a", "r1", Histories.APPROVER),
                        approval("b", "r1", Histories.APPROVER).replace("\"r1\"", "\"r9\""),
                        ReportMessages.refused("c", "r2", REFUSED)))
                .isEmpty();
        assertThat(report("r1").state()).isInstanceOf(ReportState.Approved.class);
        assertThat(report("r2").state()).isInstanceOf(ReportState.Refused.class);
        assertThat(rejections()).singleElement().asString().contains("unknown-report");
    }

    @Test
    void a_malformed_message_is_answered_and_decides_nothing() {
        handle(approval("a", "r1", Histories.APPROVER).replace("\"digest\":\"", "\"digest\":\"x"));
        assertThat(rejections()).singleElement().asString().contains("/data/digest");
        assertThat(report("r1").state()).isInstanceOf(ReportState.InReview.class);
    }

    private static Report reviewed(String ref) {
        ReportPolicy policy = ReportPolicies.standard();
        HistoryPage page = Histories.onePage();
        Report opened = Opening.open(ref, Histories.csc("CSC-" + ref), policy, Histories.ASKED);
        Report kept = ((Receiving.Decision.Keep) Receiving.decide(opened, page)).next();
        Report drafted = Receiving.drafted(kept, List.of(page), Histories.basis(), List.of(), policy);
        return ((Reviewing.Decision.Edited) Reviewing.decide(
                        new ReportFile(drafted, List.of(page)),
                        Histories.read(1, Histories.REVIEWER),
                        policy,
                        Histories.ASKED))
                .next();
    }

    private String approval(String id, String ref, Staff by) {
        Edition edition = report(ref).edition().orElseThrow();
        return ReportMessages.approved(id, ref, new Approval(by, edition.number(), edition.digest(), Histories.ASKED));
    }

    private Report report(String ref) {
        return cloud.of("test").reports().read(ref).orElseThrow();
    }

    private List<String> rejections() {
        return cloud.messages().on("Answers").stream()
                .filter(body -> body.contains("message.rejected.v1"))
                .toList();
    }

    private List<String> handle(String... bodies) {
        return cloud.handle(handler, "ReportDecisionsQueue", bodies);
    }
}
