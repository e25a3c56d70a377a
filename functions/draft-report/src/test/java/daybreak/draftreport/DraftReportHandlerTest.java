package daybreak.draftreport;

import static daybreak.testing.fixtures.Histories.MARLO;
import static daybreak.testing.fixtures.Histories.as;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.people.PersonName;
import daybreak.domain.report.Edition;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.HistoryPerson;
import daybreak.domain.report.OffenceRole;
import daybreak.domain.report.Opening;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportState;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.ReportMessages;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.ReportPolicies;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftReportHandlerTest {
    private static final HistoryPage FIRST = page(1, "E-1");
    private static final HistoryPage SECOND = page(2, "E-2");
    private static final HistoryPage THIRD = page(3, "E-3");

    private InProcessStack cloud;
    private DraftReportHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(Histories.ASKED);
        cloud.store(Opening.open("r1", Histories.csc(), ReportPolicies.standard(), Histories.ASKED));
        handler = new DraftReportHandler(Wiring.of(cloud.of("draft-report")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void pages_in_any_order_make_one_draft_when_the_last_has_come() {
        assertThat(handle(THIRD, FIRST)).isEmpty();
        assertThat(report().edition()).isEmpty();
        assertThat(cloud.messages().bodies()).isEmpty();
        assertThat(handle(SECOND)).isEmpty();
        assertThat(report().state()).isInstanceOf(ReportState.InReview.class);
        assertThat(report().edition().map(Edition::entries)).contains(3);
        assertThat(cloud.messages().on("Answers")).singleElement().asString().contains("report.drafted.v1");
        assertThat(cloud.messages().on("ReportEmailsDue"))
                .singleElement()
                .asString()
                .contains("\"kind\":\"draft\"", "\"edition\":1");
    }

    @Test
    void the_draft_that_is_told_of_is_the_one_that_is_made_again_later() {
        handle(FIRST, SECOND, THIRD);
        var file = cloud.of("test").reports().readFile("r1").orElseThrow();
        assertThat(file.content().orElseThrow().digest())
                .isEqualTo(report().edition().orElseThrow().digest());
        assertThat(file.draft().orElseThrow().entries()).hasSize(3);
    }

    @Test
    void a_page_delivered_twice_is_kept_once_and_answered_alike() {
        handle(FIRST, SECOND, THIRD);
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        handle(THIRD, THIRD, FIRST);
        assertThat(cloud.messages().bodies().stream().distinct()).containsExactlyElementsOf(first);
        assertThat(cloud.tables().rows("ReportTable")).hasSize(4);
        assertThat(cloud.tables().rows("AuditTable")).hasSize(3);
        assertThat(report().editionNumber()).isEqualTo(1);
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        assertThat(cloud.handle(
                        handler,
                        "HistorySuppliedQueue",
                        supplied(FIRST),
                        ReportMessages.supplied("r9", SECOND),
                        supplied(SECOND)))
                .isEmpty();
        assertThat(report().history().received()).containsExactlyInAnyOrder(1, 2);
        assertThat(cloud.messages().on("Answers"))
                .filteredOn(body -> body.contains("message.rejected.v1"))
                .singleElement()
                .asString()
                .contains("unknown-report");
    }

    @Test
    void a_malformed_message_is_answered_and_nothing_is_kept() {
        cloud.handle(handler, "HistorySuppliedQueue", supplied(FIRST).replace("\"page\":1", "\"page\":4"));
        assertThat(cloud.messages().on("Answers").getFirst()).contains("page-of-pages", "/data/page");
        assertThat(cloud.tables().rows("ReportTable")).hasSize(1);
    }

    @Test
    void a_history_that_is_more_than_one_report_can_be_is_answered_and_a_person_reads_why() {
        assertThat(handle(Histories.page(1, 1, Histories.oftenMerged(79)))).isEmpty();
        assertThat(cloud.messages().on("Answers"))
                .filteredOn(body -> body.contains("message.rejected.v1"))
                .singleElement()
                .asString()
                .contains("too-many-nominals", "have 81 nominal ids");
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
        assertThat(report().state()).isInstanceOf(ReportState.AwaitingHistory.class);
    }

    @Test
    void people_of_one_name_and_birth_are_listed_for_a_person_to_judge_and_not_merged() {
        var twin = new HistoryPerson(
                Histories.NEIGHBOUR,
                List.of(),
                new PersonName("MARLO ASHDOWN"),
                Histories.marlo().dateOfBirth(),
                List.of(),
                List.of(),
                List.of());
        handle(Histories.page(1, 1, List.of(Histories.marlo(), twin)));
        assertThat(report().likely()).singleElement().satisfies(pair -> {
            assertThat(pair.one()).isEqualTo(MARLO);
            assertThat(pair.other()).isEqualTo(Histories.NEIGHBOUR);
        });
        assertThat(cloud.messages().on("Answers").getFirst()).contains("\"likelySame\":1", "\"entries\":0");
    }

    private static HistoryPage page(int number, String entry) {
        return Histories.page(
                number,
                3,
                List.of(Histories.marlo()),
                Histories.violence(entry, "2024-05-01", as(OffenceRole.SUSPECT, MARLO)));
    }

    private Report report() {
        return cloud.of("test").reports().read("r1").orElseThrow();
    }

    private static String supplied(HistoryPage page) {
        return ReportMessages.supplied("r1", page);
    }

    private List<String> handle(HistoryPage... pages) {
        return cloud.handle(
                handler,
                "HistorySuppliedQueue",
                List.of(pages).stream().map(DraftReportHandlerTest::supplied).toArray(String[]::new));
    }
}
