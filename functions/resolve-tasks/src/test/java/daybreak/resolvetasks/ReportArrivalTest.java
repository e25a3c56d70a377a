package daybreak.resolvetasks;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.report.Approval;
import daybreak.domain.report.Opening;
import daybreak.domain.report.Receiving;
import daybreak.domain.report.Releasing;
import daybreak.domain.report.Report;
import daybreak.domain.report.Report.Warning;
import daybreak.domain.report.ReportPolicy;
import daybreak.domain.report.ReportState.Arrival;
import daybreak.domain.report.ReportState.InReview;
import daybreak.domain.report.ReportState.Released;
import daybreak.domain.report.ReportState.Sending;
import daybreak.domain.task.ReportTasks;
import daybreak.domain.task.Task;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.SqsEvents;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.ReportPolicies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person's answer makes of a report that nobody knows to have arrived. */
class ReportArrivalTest {
    private static final Instant AT = Histories.ASKED.plus(Duration.ofHours(1));
    private static final Instant NOW = AT.plus(Duration.ofHours(5));
    private static final ReportPolicy POLICY = ReportPolicies.standard();

    private InProcessStack cloud;
    private ResolveTasksHandler handler;
    private Report report;
    private Task task;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(NOW);
        handler = new ResolveTasksHandler(Wiring.of(cloud.of("resolve-tasks"), SqsEvents.arn("NoticeReleasesQueue")));
        report = sending();
        task = tasks().late(report, Warning.ARRIVAL);
        cloud.store(report, task);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_recipient_who_has_it_makes_it_released_told_and_recorded_once() {
        String answer = resolved("1", task, "told-otherwise");
        assertThat(handle(answer)).isEmpty();
        assertThat(handle(answer)).isEmpty();
        assertThat(stored().state())
                .isInstanceOfSatisfying(
                        Released.class,
                        released -> assertThat(released.arrival()).isEqualTo(Arrival.DELIVERED));
        assertThat(answers("report.released.v1").stream().distinct()).hasSize(1);
        assertThat(cloud.tables().rows("SharingTable"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.toString()).doesNotContain("may have left"));
        assertThat(cloud.messages().on("ReportEmailsDue")).isEmpty();
        assertThat(cloud.tables().rows("AuditTable")).hasSize(2);
    }

    @Test
    void one_that_is_to_be_sent_again_is_a_new_edition_that_nobody_has_approved() {
        assertThat(handle(resolved("1", task, "send-again"))).isEmpty();
        assertThat(stored().state()).isInstanceOf(InReview.class);
        assertThat(stored().editionNumber()).isEqualTo(report.editionNumber() + 1);
        assertThat(answers("report.drafted.v1")).hasSize(1);
        assertThat(answers("report.released.v1")).isEmpty();
        assertThat(cloud.messages().on("ReportEmailsDue"))
                .singleElement()
                .asString()
                .contains("\"draft\"");
        // It may be with them after all: that is on record.
        assertThat(cloud.tables().rows("SharingTable"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.toString()).contains("may have left"));
    }

    @Test
    void an_answer_that_says_neither_is_refused_and_the_task_stays_open() {
        handle(resolved("1", task, "not-to-be-told"));
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("/data/outcome");
        assertThat(cloud.of("test").tasks().read(task.id()).orElseThrow().state())
                .isInstanceOf(Task.Open.class);
        assertThat(stored().state()).isInstanceOf(Sending.class);
    }

    @Test
    void a_refused_answer_about_a_report_is_a_task_and_no_line_of_the_school_ledger() {
        handle(resolved("1", task, "not-to-be-told"));
        handle(resolved("2", task, "shrugged"));
        assertThat(toReadInALedger()).containsExactly(false, false);
    }

    @Test
    void one_of_which_nobody_can_say_what_it_is_about_is_a_line_of_the_school_ledger() {
        String answer = resolved("1", task, "done");
        handle(answer.substring(0, answer.length() - 2));
        handle(answer.replace(task.id(), "nosuchtask"));
        handle(answer.replace(task.id(), "not a task's id"));
        assertThat(toReadInALedger()).containsExactly(true, true, true);
    }

    /** Of each task to read a message that was rejected, whether it is a line of a ledger. */
    private List<Boolean> toReadInALedger() {
        return cloud.tables().rows("TaskTable").stream()
                .filter(row -> row.toString().contains("READ_REJECTED"))
                .map(row -> row.containsKey("ledgerDay"))
                .toList();
    }

    @Test
    void what_ses_said_while_the_person_rang_stands_and_the_answer_only_closes_the_task() {
        Report released = Releasing.arrived(stored(), Arrival.FAILED, POLICY, NOW);
        cloud.store(released);
        assertThat(handle(resolved("1", task, "done"))).isEmpty();
        assertThat(stored().state()).isEqualTo(released.state());
        assertThat(cloud.tables().rows("SharingTable")).isEmpty();
        assertThat(cloud.of("test").tasks().read(task.id()).orElseThrow().state())
                .isInstanceOf(Task.Closed.class);
    }

    @Test
    void an_answer_about_an_earlier_edition_does_not_touch_the_next() {
        Task bounced = tasks().undelivered(report, "Permanent");
        cloud.store(bounced);
        handle(resolved("1", task, "send-again"));
        handle(resolved("2", bounced, "send-again"));
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("/data/outcome");
        assertThat(handle(resolved("3", bounced, "done"))).isEmpty();
        assertThat(stored().editionNumber()).isEqualTo(report.editionNumber() + 1);
    }

    @Test
    void nothing_but_a_report_on_its_way_is_sent_again() {
        Task needed = tasks().late(report, Warning.NEEDED_BY);
        cloud.store(needed);
        handle(resolved("1", needed, "send-again"));
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("/data/outcome");
        assertThat(stored().state()).isInstanceOf(Sending.class);
    }

    private Report sending() {
        Report opened = Opening.open(
                Report.refOf(cloud.of("test").ids(), Histories.csc().requestId()),
                Histories.csc(),
                POLICY,
                Histories.ASKED);
        if (!(Receiving.decide(opened, Histories.onePage()) instanceof Receiving.Decision.Keep(Report kept))) {
            throw new IllegalStateException("the page was not kept");
        }
        Report drafted = Receiving.drafted(kept, List.of(Histories.onePage()), Histories.basis(), List.of(), POLICY);
        var edition = drafted.edition().orElseThrow();
        return Releasing.claimed(
                drafted, new Approval(Histories.APPROVER, edition.number(), edition.digest(), AT), POLICY, AT);
    }

    private ReportTasks tasks() {
        return new ReportTasks(
                cloud.of("test").ids(), cloud.of("test").policies().current(NOW), NOW);
    }

    private Report stored() {
        return cloud.of("test").reports().read(report.ref()).orElseThrow();
    }

    private List<String> answers(String type) {
        return cloud.messages().on("Answers").stream()
                .filter(body -> body.contains('"' + type + '"'))
                .toList();
    }

    private List<String> handle(String body) {
        return cloud.handle(handler, "TaskAnswersQueue", body);
    }

    private static String resolved(String id, Task about, String outcome) {
        return CloudEvents.event(
                "resolved:" + id, "task.resolved.v1", """
                {"taskId": "%s", "outcome": "%s", "by": "R. Castellane", "resolvedAt": "%s",
                 "why": "Rang the recipient."}""".formatted(about.id(), outcome, NOW.minusSeconds(60)));
    }
}
