package daybreak.domain.report;

import static daybreak.domain.report.ReportStages.LATER;
import static daybreak.domain.report.ReportStages.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.report.Report.Warning;
import daybreak.domain.report.ReportState.Arrival;
import daybreak.domain.report.ReportState.InReview;
import daybreak.domain.report.ReportState.Released;
import daybreak.domain.task.ReportTasks;
import daybreak.testing.fixtures.DigestIds;
import daybreak.testing.fixtures.Policies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person's answer makes of a report that is not known to have arrived. */
class SettlingTest {
    private static final Instant NOW = LATER.plus(Duration.ofHours(5));
    private static final ReportTasks TASKS = new ReportTasks(new DigestIds(), Policies.standard(), NOW);

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"DONE", "TOLD_BY_PHONE", "TOLD_OTHERWISE"})
    void one_that_may_have_gone_is_released_when_the_recipient_has_it(Outcome outcome) {
        Report sending = ReportStages.sending();
        assertThat(decide(sending, outcome)).isInstanceOfSatisfying(Settling.Decision.Shared.class, shared -> {
            assertThat(shared.next().state())
                    .isEqualTo(new Released(ReportStages.approvalOf(sending), LATER, Arrival.DELIVERED));
            assertThat(shared.next().settled()).isTrue();
            assertThat(shared.next().checkAt()).isEmpty();
            assertThat(shared.approval()).isEqualTo(ReportStages.approvalOf(sending));
        });
    }

    @Test
    void one_that_never_left_is_released_when_somebody_brought_it_and_its_email_does_not_go_any_more() {
        ReportFile approved = ReportStages.approved();
        assertThat(decide(approved.report(), Outcome.TOLD_OTHERWISE))
                .isInstanceOfSatisfying(Settling.Decision.Shared.class, shared -> {
                    assertThat(shared.next().state())
                            .isEqualTo(
                                    new Released(ReportStages.approvalOf(approved.report()), NOW, Arrival.DELIVERED));
                    assertThat(Releasing.decide(new ReportFile(shared.next(), approved.pages()), 2))
                            .isEqualTo(new Releasing.Decision.Nothing());
                });
    }

    @Test
    void what_is_known_to_have_left_is_there_when_the_recipient_has_it_and_is_not_recorded_again() {
        Report released = ReportStages.released();
        assertThat(decide(released, Outcome.DONE))
                .isInstanceOfSatisfying(
                        Settling.Decision.Arrived.class,
                        arrived -> assertThat(arrived.next().settled()).isTrue());
        assertThat(decide(in(released, Arrival.FAILED), Outcome.DONE)).isEqualTo(new Settling.Decision.Nothing());
        assertThat(decide(in(released, Arrival.DELIVERED), Outcome.DONE)).isEqualTo(new Settling.Decision.Nothing());
    }

    @Test
    void sent_again_it_is_another_edition_of_the_same_content_that_needs_another_approval() {
        Report late = ReportStages.sending().warned(Warning.ARRIVAL, POLICY);
        assertThat(decide(late, Outcome.SEND_AGAIN))
                .isInstanceOfSatisfying(Settling.Decision.SendAgain.class, again -> {
                    Report next = again.next();
                    Approval before = ReportStages.approvalOf(late);
                    assertThat(again.mayHaveLeft()).contains(before);
                    assertThat(next.state()).isInstanceOf(InReview.class);
                    assertThat(next.editionNumber()).isEqualTo(3);
                    assertThat(next.edition().orElseThrow().digest()).isEqualTo(before.digest());
                    assertThat(next.warned()).doesNotContain(Warning.ARRIVAL);
                    assertThat(Approving.approve(next, before, POLICY, LATER))
                            .isInstanceOf(Approving.Decision.Refuse.class);
                    assertThat(Approving.approve(next, ReportStages.approvalOf(next), POLICY, LATER))
                            .isInstanceOf(Approving.Decision.Approve.class);
                });
    }

    @Test
    void that_it_is_needed_soon_is_told_again_of_one_that_is_sent_again() {
        Report told = ReportStages.drafted().report().warned(Warning.NEEDED_BY, POLICY);
        Report sending = Releasing.claimed(told, ReportStages.approvalOf(told), POLICY, LATER);
        Instant soon = told.request().neededBy().minus(POLICY.warnBefore());
        assertThat(Watching.due(told, POLICY, soon)).isEmpty();
        assertThat(decide(sending, Outcome.SEND_AGAIN))
                .isInstanceOfSatisfying(Settling.Decision.SendAgain.class, again -> {
                    assertThat(Watching.due(again.next(), POLICY, soon)).contains(Warning.NEEDED_BY);
                    assertThat(TASKS.late(again.next(), Warning.NEEDED_BY).id())
                            .isNotEqualTo(TASKS.late(told, Warning.NEEDED_BY).id());
                    Report toldAgain = again.next().warned(Warning.NEEDED_BY, POLICY);
                    assertThat(Watching.due(toldAgain, POLICY, soon)).isEmpty();
                });
    }

    @Test
    void what_bounced_or_never_left_is_sent_again_and_leaves_nothing_to_record() {
        for (Report report : List.of(
                ReportStages.approved().report(),
                ReportStages.released(),
                in(ReportStages.released(), Arrival.FAILED))) {
            assertThat(decide(report, Outcome.SEND_AGAIN))
                    .isInstanceOfSatisfying(Settling.Decision.SendAgain.class, again -> {
                        assertThat(again.mayHaveLeft()).isEmpty();
                        assertThat(again.next().editionNumber()).isEqualTo(3);
                    });
        }
    }

    @Test
    void an_answer_that_leaves_it_open_whether_they_have_it_is_refused() {
        for (Report open : List.of(ReportStages.approved().report(), ReportStages.sending(), ReportStages.released())) {
            assertThat(decide(open, Outcome.NOT_TO_BE_TOLD)).isInstanceOf(Settling.Decision.Refuse.class);
        }
        assertThat(decide(in(ReportStages.released(), Arrival.DELIVERED), Outcome.SEND_AGAIN))
                .isInstanceOf(Settling.Decision.Refuse.class);
        assertThat(decide(in(ReportStages.released(), Arrival.FAILED), Outcome.NOT_TO_BE_TOLD))
                .isEqualTo(new Settling.Decision.Nothing());
    }

    @ParameterizedTest
    @CsvSource({"DONE", "SEND_AGAIN", "NOT_TO_BE_TOLD"})
    void a_report_that_is_not_on_its_way_is_left_alone(Outcome outcome) {
        for (Report other :
                List.of(ReportStages.opened(), ReportStages.drafted().report(), ReportStages.refused())) {
            assertThat(decide(other, outcome)).isEqualTo(new Settling.Decision.Nothing());
        }
    }

    private static Report in(Report released, Arrival arrival) {
        return Releasing.arrived(released, arrival, POLICY, LATER);
    }

    private static Settling.Decision decide(Report report, Outcome outcome) {
        return Settling.decide(report, outcome, POLICY, NOW);
    }
}
