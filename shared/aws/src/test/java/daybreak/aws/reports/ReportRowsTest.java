package daybreak.aws.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.aws.Stack;
import daybreak.aws.records.Columns;
import daybreak.domain.message.RejectedException;
import daybreak.domain.people.NominalId;
import daybreak.domain.record.Revision;
import daybreak.domain.report.Approval;
import daybreak.domain.report.Edition;
import daybreak.domain.report.HistoryAsk;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.LikelySamePerson;
import daybreak.domain.report.Report;
import daybreak.domain.report.Report.Warning;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.ReportState.Arrival;
import daybreak.domain.report.Review;
import daybreak.domain.report.SharingRecord;
import daybreak.domain.report.StoredPage;
import daybreak.domain.task.HubEmail;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.fixtures.Histories;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports, pages and decisions to share are read as they were written, by each way there is to find them. */
class ReportRowsTest {
    private static final Instant AT = Histories.ASKED;
    private static final Approval APPROVAL = new Approval(Histories.APPROVER, 3, "3f".repeat(32), AT);

    private InProcessStack cloud;
    private Stack stack;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(AT);
        stack = cloud.of("test");
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    static Stream<ReportState> states() {
        return Stream.of(
                new ReportState.AwaitingHistory(),
                new ReportState.InReview(Optional.empty()),
                new ReportState.InReview(Optional.of("on page 2")),
                new ReportState.Approved(APPROVAL),
                new ReportState.Sending(APPROVAL, AT),
                new ReportState.Released(APPROVAL, AT, Arrival.DELAYED),
                new ReportState.Refused(Histories.APPROVER, "not necessary", AT));
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_report_in_every_state(ReportState state) {
        Report report = report("r1", state, Optional.of(AT.plusSeconds(60)));
        Report stored = report.at(cloud.store(report).of(report));
        assertThat(stack.reports().read("r1")).contains(stored);
    }

    @Test
    void a_report_that_was_only_asked_for() {
        Report report = new Report(
                "r1",
                Histories.marac(),
                new HistoryAsk(1, AT, Optional.empty(), Set.of(), Optional.empty()),
                Optional.empty(),
                List.of(Histories.WREN),
                List.of(),
                List.of(),
                new ReportState.AwaitingHistory(),
                new HubEmail.NotWanted(),
                Set.of(),
                Optional.empty(),
                Revision.NEW);
        Report stored = report.at(cloud.store(report).of(report));
        assertThat(stack.reports().read("r1")).contains(stored);
        assertThat(stack.reports().read("r2")).isEmpty();
    }

    @Test
    void a_report_is_found_when_it_must_be_looked_at_and_not_before() {
        cloud.store(
                report("late", new ReportState.AwaitingHistory(), Optional.of(AT)),
                report("later", new ReportState.AwaitingHistory(), Optional.of(AT.plusSeconds(1))),
                report("never", new ReportState.AwaitingHistory(), Optional.empty()));
        assertThat(stack.reports().toCheck(AT))
                .singleElement()
                .satisfies(late -> assertThat(late.ref()).isEqualTo("late"));
        assertThat(stack.reports().toCheck(AT.plusSeconds(1))).hasSize(2);
    }

    @Test
    void what_is_settled_expires_and_what_is_open_does_not() {
        cloud.store(
                report("open", new ReportState.InReview(Optional.empty()), Optional.empty()),
                report("closed", new ReportState.Refused(Histories.APPROVER, "no", AT), Optional.empty()));
        assertThat(cloud.tables().rows("ReportTable").stream()
                        .filter(row -> row.containsKey("expiresAt"))
                        .map(row -> Columns.text(row, "pk")))
                .containsExactly("closed");
    }

    @Test
    void a_file_has_the_pages_of_its_newest_asking_and_no_others() {
        HistoryPage old = Histories.page(1, 1, 1, AT, List.of());
        HistoryPage first = Histories.page(2, 1, 12, AT, List.of(Histories.marlo()));
        HistoryPage twelfth = Histories.page(2, 12, 12, AT, List.of(Histories.neighbour()));
        cloud.store(
                report("r1", new ReportState.AwaitingHistory(), Optional.empty()),
                page("r1", twelfth),
                page("r1", old),
                page("r1", first),
                page("r2", first));
        assertThat(stack.reports().readFile("r1"))
                .hasValueSatisfying(file -> assertThat(file.pages()).containsExactly(first, twelfth));
    }

    @Test
    void a_page_expires_with_its_history() {
        cloud.store(page("r1", Histories.onePage()));
        assertThat(cloud.tables().rows("ReportTable"))
                .singleElement()
                .satisfies(row -> assertThat(Columns.number(row, "expiresAt"))
                        .isEqualTo(AT.plus(Duration.ofDays(14)).getEpochSecond()));
    }

    @Test
    void a_page_that_is_too_large_even_compressed_is_refused() {
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder();
        random.ints(600_000, 'a', 0x2000).forEach(noise::appendCodePoint);
        HistoryPage large =
                Histories.page(1, 1, List.of(), Histories.entry("E-1", "2024-01-01", "8N", noise.toString()));
        assertThatThrownBy(() -> cloud.store(page("r1", large))).isInstanceOf(RejectedException.class);
    }

    @Test
    void decisions_about_a_person_are_found_by_the_person_oldest_first() {
        Report report = report("r1", new ReportState.AwaitingHistory(), Optional.empty());
        Report other = report("r2", new ReportState.AwaitingHistory(), Optional.empty());
        List<SharingRecord> refused = SharingRecord.ofRefusal(
                stack.ids(), report, new ReportState.Refused(Histories.APPROVER, "not necessary", AT));
        List<SharingRecord> released = SharingRecord.ofRelease(stack.ids(), other, APPROVAL, AT.plusSeconds(60));
        released.forEach(cloud::store);
        refused.forEach(cloud::store);
        assertThat(stack.sharing().about(Histories.MARLO)).containsExactly(refused.get(1), released.get(1));
        assertThat(stack.sharing().about(new NominalId("N-999"))).isEmpty();
    }

    private static StoredPage page(String ref, HistoryPage page) {
        return new StoredPage(ref, page, AT.plus(Duration.ofDays(14)));
    }

    /** With everything that a report can have. */
    private static Report report(String ref, ReportState state, Optional<Instant> checkAt) {
        return new Report(
                ref,
                Histories.csc(),
                new HistoryAsk(2, AT, Optional.of(3), Set.of(1, 3), Optional.of(AT.minusSeconds(9))),
                Optional.of(new Edition(3, Histories.basis(), "3f".repeat(32), 14, true)),
                List.of(Histories.WREN, Histories.MARLO),
                List.of(new LikelySamePerson(Histories.MARLO, Histories.NEIGHBOUR, List.of("names alike"))),
                List.of(new Review(
                        2,
                        Histories.REVIEWER,
                        AT,
                        List.of(new Review.OfItem("E-1", "other family"), new Review.OfWords("E-2", "“Zoë”", "named")),
                        List.of(new Review.Addition("PNC", "Nothing.")),
                        List.of(
                                new Review.OfPerson(Histories.NEIGHBOUR, "known"),
                                new Review.OfTerm("a neighbour", "harmless")))),
                state,
                new HubEmail.Accepted(AT),
                Set.of(Warning.HISTORY, Warning.NEEDED_BY),
                checkAt,
                Revision.NEW);
    }
}
