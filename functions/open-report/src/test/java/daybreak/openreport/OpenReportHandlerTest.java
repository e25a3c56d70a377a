package daybreak.openreport;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.report.Report;
import daybreak.domain.report.ReportState;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.ReportMessages;
import daybreak.testing.fixtures.Histories;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenReportHandlerTest {
    private static final String COUNCIL = "council.northshire.example";

    private InProcessStack cloud;
    private OpenReportHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(Histories.ASKED);
        handler = new OpenReportHandler(Wiring.of(cloud.of("open-report")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_request_opens_a_report_and_asks_for_history_about_the_people_named() {
        assertThat(handle(asked("CSC-1"))).isEmpty();
        assertThat(report("CSC-1"))
                .hasValueSatisfying(report -> assertThat(report.state()).isEqualTo(new ReportState.AwaitingHistory()));
        assertThat(cloud.messages().bodies())
                .singleElement()
                .asString()
                .contains("history.requested.v1", "\"people\":[\"N-301\",\"N-302\"]", "\"ask\":1")
                .doesNotContain("Ashdown");
    }

    @Test
    void a_request_delivered_twice_opens_one_report_and_is_answered_alike() {
        handle(asked("CSC-1"), asked("CSC-1"));
        assertThat(cloud.messages().bodies().stream().distinct()).hasSize(1);
        assertThat(cloud.tables().rows("ReportTable")).hasSize(1);
        assertThat(cloud.tables().rows("AuditTable")).hasSize(1);
    }

    @Test
    void another_request_with_the_same_id_is_a_conflict() {
        handle(
                asked("CSC-1"),
                asked("CSC-1").replace("What the police hold", "Something else").replace("Wren", "Ren"));
        assertThat(rejections()).singleElement().asString().contains("request-conflict");
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        assertThat(handle(asked("CSC-1"), asked("CSC-2").replace(COUNCIL, "elsewhere.example"), asked("CSC-3")))
                .isEmpty();
        assertThat(report("CSC-1")).isPresent();
        assertThat(report("CSC-2")).isEmpty();
        assertThat(report("CSC-3")).isPresent();
        assertThat(rejections())
                .singleElement()
                .asString()
                .contains("recipient-domain", "/data/recipient/email")
                .doesNotContain("elsewhere.example");
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
    }

    @Test
    void a_malformed_message_is_answered_with_each_place() {
        assertThat(handle(asked("CSC-1").replace("\"neededBy\"", "\"wantedBy\"").replace("child", "cat")))
                .isEmpty();
        assertThat(rejections()).singleElement().asString().contains("/data/neededBy", "/data/people/0/part");
        assertThat(cloud.tables().rows("ReportTable")).isEmpty();
    }

    private Optional<Report> report(String requestId) {
        var stack = cloud.of("test");
        return stack.reports().read(stack.ids().of("report", requestId));
    }

    private List<String> rejections() {
        return cloud.messages().on("Answers").stream()
                .filter(body -> body.contains("message.rejected.v1"))
                .toList();
    }

    private List<String> handle(String... bodies) {
        return cloud.handle(handler, "ReportRequestsQueue", bodies);
    }

    /** The domain of the fixtures' recipient is not on the packaged list. */
    private static String asked(String requestId) {
        return ReportMessages.requested(Histories.csc(requestId)).replace("council.example", COUNCIL);
    }
}
