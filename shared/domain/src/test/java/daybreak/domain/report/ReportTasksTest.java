package daybreak.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.policy.Policy;
import daybreak.domain.report.Report.Warning;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.ReportTasks;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import daybreak.testing.fixtures.DigestIds;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.Policies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTasksTest {
    private static final Policy POLICY = Policies.standard();
    private static final ReportTasks TASKS = new ReportTasks(new DigestIds(), POLICY, Histories.ASKED);

    @Test
    void each_thing_that_can_be_late_is_work_of_its_own_sort() {
        Task history = TASKS.late(ReportStages.opened(), Warning.HISTORY);
        assertThat(history.kind()).isEqualTo(TaskKind.CHASE_HISTORY);
        assertThat(history.why()).contains("Monday 2 March 2026 at 09:15");
        Task needed = TASKS.late(ReportStages.opened(), Warning.NEEDED_BY);
        assertThat(needed.kind()).isEqualTo(TaskKind.FINISH_REPORT);
        assertThat(needed.why()).contains("Friday 6 March 2026 at 12:00");
        assertThat(TASKS.late(ReportStages.released(), Warning.ARRIVAL).kind()).isEqualTo(TaskKind.RING_RECIPIENT);
        Task notLeft = TASKS.late(ReportStages.approved().report(), Warning.ARRIVAL);
        assertThat(notLeft.kind()).isEqualTo(TaskKind.RING_RECIPIENT);
        assertThat(notLeft.why()).isEqualTo("it was approved and has not left");
    }

    @Test
    void a_report_that_came_back_is_reviewed_again_and_one_that_bounced_is_rung_about() {
        Task returned = TASKS.returned(ReportStages.approved().report(), "a redacted term stands on page 2");
        assertThat(returned.kind()).isEqualTo(TaskKind.REVIEW_REPORT);
        assertThat(returned.why()).isEqualTo("a redacted term stands on page 2");
        Task undelivered = TASKS.undelivered(ReportStages.released(), "Permanent");
        assertThat(undelivered.kind()).isEqualTo(TaskKind.RING_RECIPIENT);
        assertThat(undelivered.why()).contains("Permanent");
    }

    @Test
    void a_task_names_the_request_and_nobody_it_is_about() {
        Task task = TASKS.late(ReportStages.drafted().report(), Warning.NEEDED_BY);
        assertThat(task.reference()).contains("CSC-2026-0412");
        assertThat(task.details())
                .extracting(Task.Detail::text)
                .containsExactly(
                        "for children's social care",
                        "Northshire children's social care",
                        "Friday 6 March 2026 at 12:00",
                        "1");
        assertThat(task.toString()).doesNotContain("Ashdown");
        assertThat(task.email()).isEqualTo(new HubEmail.Due());
        assertThat(TASKS.late(
                                Opening.open("r2", Histories.marac(), ReportStages.POLICY, Histories.ASKED),
                                Warning.HISTORY)
                        .details()
                        .getFirst()
                        .text())
                .isEqualTo("for a MARAC");
    }

    @Test
    void a_task_is_due_when_red_would_be_or_when_the_report_is_needed_whichever_is_sooner() {
        assertThat(TASKS.late(ReportStages.opened(), Warning.HISTORY).dueBy())
                .isEqualTo(Histories.ASKED.plus(Duration.ofHours(4)));
        Instant late = Histories.csc().neededBy().minus(Duration.ofHours(1));
        assertThat(new ReportTasks(new DigestIds(), POLICY, late)
                        .late(ReportStages.opened(), Warning.NEEDED_BY)
                        .dueBy())
                .isEqualTo(Histories.csc().neededBy());
    }

    @Test
    void a_force_that_wants_no_task_emails_gets_none() {
        Policy quiet = Policies.with(
                new Policy.Content(Policy.Profile.FULL, false, POLICY.content().call(), false, false));
        assertThat(new ReportTasks(new DigestIds(), quiet, Histories.ASKED)
                        .late(ReportStages.opened(), Warning.HISTORY)
                        .email())
                .isEqualTo(new HubEmail.NotWanted());
    }

    @Test
    void a_task_is_about_the_arrival_of_one_edition() {
        Report released = ReportStages.released();
        for (Task task : List.of(TASKS.late(released, Warning.ARRIVAL), TASKS.undelivered(released, "x"))) {
            assertThat(TASKS.ofArrival(task.id(), released)).isTrue();
            assertThat(TASKS.ofArrival(task.id(), ReportStages.drafted().report()))
                    .isFalse();
        }
        assertThat(TASKS.ofArrival(TASKS.late(released, Warning.NEEDED_BY).id(), released))
                .isFalse();
    }

    @Test
    void the_same_lateness_is_one_task_and_each_other_another() {
        Report opened = ReportStages.opened();
        Report again = opened.askedAgain(ReportStages.LATER, ReportStages.POLICY);
        Report released = ReportStages.released();
        List<String> ids = Stream.of(
                        TASKS.late(opened, Warning.HISTORY),
                        TASKS.late(again, Warning.HISTORY),
                        TASKS.late(opened, Warning.NEEDED_BY),
                        TASKS.late(released, Warning.ARRIVAL),
                        TASKS.returned(released, "x"),
                        TASKS.undelivered(released, "x"))
                .map(Task::id)
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(TASKS.late(opened, Warning.HISTORY).id()).isEqualTo(ids.getFirst());
    }

    @Test
    void the_rules_of_a_draft_are_those_that_hold_now_and_an_unlisted_legal_basis_stands_by_its_code() {
        DraftBasis basis = DraftBasis.of(Histories.csc(), POLICY, LocalDate.of(2026, 3, 3));
        assertThat(basis.policyVersion()).isEqualTo("test-1");
        assertThat(basis.on()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(basis.legalBasis()).isEqualTo("Children Act 1989, section 47");
        assertThat(basis.scope()).isEqualTo(POLICY.reports().scope());
        ReportRequest marac = Histories.marac();
        ReportRequest unlisted = new ReportRequest(
                marac.requestId(),
                marac.kind(),
                marac.people(),
                "gone",
                marac.purpose(),
                marac.necessity(),
                marac.requester(),
                marac.recipient(),
                marac.requestedAt(),
                marac.neededBy(),
                marac.meetingOn());
        assertThat(DraftBasis.of(unlisted, POLICY, Histories.DAY).legalBasis()).isEqualTo("gone");
    }
}
