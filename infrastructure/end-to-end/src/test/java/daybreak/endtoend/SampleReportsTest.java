package daybreak.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.HmacIds;
import daybreak.aws.reports.DynamoSharing;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.people.NominalId;
import daybreak.domain.report.Draft;
import daybreak.domain.report.ReleaseTerms.Term;
import daybreak.domain.report.Relevance.Reason;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportContent;
import daybreak.domain.report.ReportFile;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.ReportState.Arrival;
import daybreak.domain.report.SharingRecord;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import daybreak.local.LocalCloud;
import daybreak.local.Progress;
import daybreak.local.StoredHubRecords;
import daybreak.local.sample.ReportCases;
import daybreak.local.sample.ReportDesk;
import daybreak.local.sample.SampleReports;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A day of reports on a local cloud, from the requests to the decisions. */
class SampleReportsTest {
    private static LocalCloud cloud;
    private static ReportDesk desk;
    private static List<String> answers;

    @BeforeAll
    static void play() {
        var reports = new SampleReports();
        cloud = Targets.cloud(reports);
        reports.play(cloud, new Progress(System.out, cloud.clock()));
        System.out.println(SampleReports.account(cloud));
        desk = new ReportDesk(cloud);
        answers = cloud.receiveAll("AnswersQueue");
    }

    @AfterAll
    static void end() {
        cloud.close();
    }

    @Test
    void history_is_asked_for_once_for_each_report() {
        assertThat(answers("history.requested.v1")).hasSize(8);
    }

    @Test
    void the_chronology_of_six_years_has_what_counts_and_nothing_that_was_taken_out() {
        ReportFile file = desk.file(ReportCases.SIX_YEARS);
        Draft draft = file.draft().orElseThrow();
        assertThat(draft.entries())
                .extracting(each -> each.entry().id())
                .containsExactly("E-2", "E-3", "E-5", "E-6", "E-7");
        assertThat(draft.leftOut())
                .containsExactly(new Draft.LeftOut(Reason.OTHER_CLASS, 1), new Draft.LeftOut(Reason.TOO_LONG_AGO, 1));
        ReportContent content = file.content().orElseThrow();
        assertThat(content.chronology())
                .extracting(ReportContent.Entry::id)
                .containsExactly("E-2", "E-5", "E-6", "E-7");
        assertThat(content.withheld()).isEqualTo(1);
        assertThat(content.toString())
                .doesNotContainIgnoringCase("the woman next door")
                .doesNotContain("Ismay");
        assertThat(content.additions()).hasSize(1);
        assertThat(file.mustNotLeave().orElseThrow())
                .extracting(Term::text)
                .contains("the woman next door", "Ismay Quill", "6 Tanner's Row, Millbeck", "01632 960377");
    }

    @Test
    void two_nominals_that_were_merged_are_one_person() {
        assertThat(desk.file(ReportCases.SIX_YEARS).draft().orElseThrow().people())
                .extracting(person -> person.nominalId().value())
                .containsExactly("N-301", "N-302", "N-377");
    }

    @Test
    void a_marac_says_what_was_decided_before_and_that_it_is_a_repeat() {
        Draft draft = desk.file(ReportCases.MARAC).draft().orElseThrow();
        assertThat(draft.meetings()).hasSize(2);
        assertThat(draft.safeguarding()).hasSize(1);
        assertThat(draft.repeat()).isPresent();
    }

    @Test
    void a_nil_return_says_so() {
        assertThat(desk.file(ReportCases.NOTHING_HELD).content().orElseThrow().nil())
                .isTrue();
    }

    @Test
    void whoever_asked_or_reviewed_was_not_let_to_approve() {
        assertThat(answers("message.rejected.v1"))
                .anyMatch(body -> body.contains("approver-is-requester"))
                .anyMatch(body -> body.contains("approver-reviewed"));
    }

    @Test
    void what_was_approved_is_approved_in_the_content_that_there_is() {
        for (String requestId : List.of(ReportCases.MARAC, ReportCases.NOTHING_HELD)) {
            ReportFile file = desk.file(requestId);
            assertThat(approvedDigest(file.report()))
                    .isEqualTo(file.content().orElseThrow().digest());
        }
    }

    @Test
    void what_was_approved_leaves_once_as_a_file() {
        assertThat(cloud.emails())
                .filteredOn(email -> email.recipients().contains("success.marac@council.northshire.example"))
                .hasSize(1);
        assertThat(desk.report(ReportCases.MARAC).state()).isInstanceOf(ReportState.Released.class);
        assertThat(answers("report.released.v1")).anyMatch(body -> body.contains(ReportCases.MARAC));
    }

    @Test
    void a_release_in_which_a_redacted_term_stands_comes_back_and_is_a_task() {
        assertThat(desk.report(ReportCases.SAID_TWICE).state())
                .isInstanceOfSatisfying(
                        ReportState.InReview.class,
                        review -> assertThat(review.returned()).isPresent());
        assertThat(new StoredHubRecords(cloud).tasks())
                .filteredOn(task -> task.kind() == TaskKind.REVIEW_REPORT)
                .singleElement()
                .satisfies(task -> assertThat(task.toString()).doesNotContain("Larch"));
    }

    private static String approvedDigest(Report report) {
        return switch (report.state()) {
            case ReportState.Approved approved -> approved.approval().digest();
            case ReportState.Sending sending -> sending.approval().digest();
            case ReportState.Released released -> released.approval().digest();
            case ReportState.AwaitingHistory waiting -> "";
            case ReportState.InReview review -> "";
            case ReportState.Refused refused -> "";
        };
    }

    @Test
    void history_that_never_came_is_one_task_and_the_report_waits_on() {
        assertThat(desk.report(ReportCases.NEVER_SUPPLIED).state()).isEqualTo(new ReportState.AwaitingHistory());
        assertThat(new StoredHubRecords(cloud).tasks())
                .filteredOn(task -> task.kind() == TaskKind.CHASE_HISTORY)
                .singleElement()
                .extracting(Task::reference)
                .isEqualTo(Optional.of(ReportCases.NEVER_SUPPLIED));
    }

    @Test
    void a_refusal_closes_the_report_and_leaves_a_record_with_each_person() {
        assertThat(desk.report(ReportCases.REFUSED).settled()).isTrue();
        assertThat(answers("report.withheld.v1")).hasSize(1);
        assertThat(sharedAbout("N-302")).anySatisfy(record -> {
            assertThat(record.requestId()).isEqualTo(ReportCases.REFUSED);
            assertThat(record.why()).contains("The enquiry was closed.");
        });
    }

    @Test
    void a_release_of_which_nothing_was_heard_is_settled_by_whoever_rang() {
        assertThat(arrival(ReportCases.UNHEARD_OF)).isEqualTo(Arrival.DELIVERED);
        assertThat(desk.report(ReportCases.UNHEARD_OF).editionNumber()).isEqualTo(2);
        assertThat(rung(ReportCases.UNHEARD_OF)).containsExactly(Outcome.TOLD_BY_PHONE);
        assertThat(released(ReportCases.UNHEARD_OF)).hasSize(1);
    }

    @Test
    void one_that_was_not_there_was_approved_again_and_left_once_more() {
        assertThat(arrival(ReportCases.NOT_THERE)).isEqualTo(Arrival.DELIVERED);
        assertThat(desk.report(ReportCases.NOT_THERE).editionNumber()).isEqualTo(3);
        assertThat(rung(ReportCases.NOT_THERE)).containsExactlyInAnyOrder(Outcome.SEND_AGAIN, Outcome.TOLD_BY_PHONE);
        assertThat(released(ReportCases.NOT_THERE)).singleElement().asString().contains("\"edition\":3");
        assertThat(cloud.emails())
                .filteredOn(email -> email.recipients().getFirst().startsWith("no-trace."))
                .hasSize(2);
        assertThat(sharedAbout("N-301"))
                .filteredOn(record -> record.requestId().equals(ReportCases.NOT_THERE))
                .extracting(record -> record.why().isPresent())
                .as("that the first may have left")
                .containsExactly(true, false);
    }

    /** As docs/sample-reports.md counts them. */
    @Test
    void everything_that_left_or_was_refused_is_on_record_with_each_person() {
        for (String person : List.of("N-301", "N-302", "N-299")) {
            assertThat(sharedAbout(person))
                    .extracting(SharingRecord::requestId)
                    .containsExactlyInAnyOrderElementsOf(
                            person.equals("N-299")
                                    ? List.of(ReportCases.SIX_YEARS)
                                    : List.of(
                                            ReportCases.SIX_YEARS,
                                            ReportCases.NOTHING_HELD,
                                            ReportCases.REFUSED,
                                            ReportCases.UNHEARD_OF,
                                            ReportCases.NOT_THERE,
                                            ReportCases.NOT_THERE));
        }
    }

    /** As docs/sample-reports.md counts them. */
    @Test
    void the_day_comes_to_what_was_worked_out_by_hand() {
        assertThat(cloud.emails())
                .filteredOn(email -> email.recipients().getFirst().endsWith("@council.northshire.example"))
                .hasSize(6);
        assertThat(answers("report.released.v1").stream().distinct()).hasSize(5);
        List<Task> tasks = new StoredHubRecords(cloud).tasks();
        assertThat(tasks)
                .filteredOn(task -> task.kind() == TaskKind.RING_RECIPIENT)
                .hasSize(3);
        assertThat(tasks)
                .filteredOn(task -> task.kind() != TaskKind.RING_RECIPIENT && !isOfCrossedApproval(task))
                .hasSize(4);
    }

    /** One approval and a change are sent at once on two queues: if the change is taken first, the approval is refused. */
    private static boolean isOfCrossedApproval(Task task) {
        return task.kind() == TaskKind.READ_REJECTED && task.why().endsWith("the report has another edition by now");
    }

    private static List<SharingRecord> sharedAbout(String person) {
        String key = Objects.requireNonNull(
                cloud.template().function("ApproveReportFunction").environment().get("ID_KEY"));
        return new DynamoSharing(cloud.clients().dynamoDb(), "SharingTable", new HmacIds(key))
                .about(new NominalId(person));
    }

    private static Arrival arrival(String requestId) {
        return ((ReportState.Released) desk.report(requestId).state()).arrival();
    }

    private static List<Outcome> rung(String requestId) {
        return new StoredHubRecords(cloud)
                .tasks().stream()
                        .filter(task -> task.kind() == TaskKind.RING_RECIPIENT)
                        .filter(task -> task.reference().equals(Optional.of(requestId)))
                        .map(task -> ((Task.Closed) task.state()).outcome())
                        .toList();
    }

    private static List<String> released(String requestId) {
        return answers("report.released.v1").stream()
                .filter(body -> body.contains(requestId))
                .distinct()
                .toList();
    }

    @Test
    void no_log_line_and_no_metric_says_anything_about_anybody() {
        PersonalWords.areNotLogged(cloud, ReportCases.personal());
    }

    @Test
    void every_answer_fits_its_schema() {
        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(
                        answer -> assertThat(PublishedSchemas.faults(answer)).isEmpty());
    }

    private static List<String> answers(String type) {
        return answers.stream()
                .filter(body -> body.contains("\"" + type + "\""))
                .toList();
    }
}
