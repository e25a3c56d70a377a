package daybreak.domain.report;

import static daybreak.domain.report.ReportStages.LATER;
import static daybreak.domain.report.ReportStages.NOW;
import static daybreak.domain.report.ReportStages.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Outbound;
import daybreak.domain.message.Problem;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.report.ReportState.Approved;
import daybreak.domain.report.ReportState.Arrival;
import daybreak.domain.report.ReportState.AwaitingHistory;
import daybreak.domain.report.ReportState.InReview;
import daybreak.domain.report.ReportState.Released;
import daybreak.domain.report.ReportState.Sending;
import daybreak.testing.fixtures.DigestIds;
import daybreak.testing.fixtures.Histories;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who lets a report go, and what happens to it on its way out. */
class ReportReleaseTest {
    private static final Review.OfWords BRUISED = new Review.OfWords("E-1", "bruised", "r");

    @Test
    void somebody_who_neither_asked_nor_reviewed_approves_one_digest() {
        Report report = ReportStages.reviewed().report();
        Approval approval = ReportStages.approvalOf(report);
        assertThat(Approving.approve(report, approval, POLICY, LATER))
                .isEqualTo(new Approving.Decision.Approve(report.in(new Approved(approval), POLICY)));
    }

    @ParameterizedTest
    @CsvSource({
        "SW-118, Somebody Else, approver-is-requester",
        "sw-118, Somebody Else, approver-is-requester",
        "X-1, ODETTE  Larkspur, approver-is-requester",
        "HC-3, Somebody Else, approver-reviewed",
        "X-1, thea brindle, approver-reviewed",
        "PS-9, Sgt. Hale Corrigan, taken"
    })
    void who_asked_or_reviewed_does_not_approve_under_any_spelling(String id, String name, String rule) {
        Report report = ReportStages.reviewed().report();
        Approval approval = ReportStages.approvalOf(report);
        assertThat(rule(report, new Approval(new Staff(id, name), approval.edition(), approval.digest(), LATER)))
                .isEqualTo(rule);
    }

    @Test
    void an_approval_names_the_edition_and_the_content_that_there_are() {
        Report report = ReportStages.reviewed().report();
        Approval right = ReportStages.approvalOf(report);
        assertThat(rule(report, new Approval(right.by(), 1, right.digest(), LATER)))
                .isEqualTo("not-the-edition");
        assertThat(rule(report, new Approval(right.by(), 2, "0".repeat(64), LATER)))
                .isEqualTo("not-the-content");
    }

    @Test
    void nothing_is_approved_that_nobody_reviewed() {
        Report report = ReportStages.drafted().report();
        assertThat(rule(report, ReportStages.approvalOf(report))).isEqualTo("not-reviewed");
    }

    @Test
    void history_that_is_too_old_is_asked_for_again_and_reviewed_again() {
        Report report = ReportStages.reviewed(BRUISED).report();
        Instant oldest = Histories.ASKED.plusSeconds(30);
        Instant last = oldest.plus(Duration.ofDays(3));
        assertThat(Approving.fresh(report, POLICY, last)).isTrue();
        assertThat(Approving.fresh(report, POLICY, last.plusSeconds(1))).isFalse();
        assertThat(Approving.fresh(ReportStages.opened(), POLICY, NOW)).isFalse();
        Approving.Decision decision =
                Approving.approve(report, ReportStages.approvalOf(report), POLICY, last.plusSeconds(1));
        assertThat(decision).isInstanceOf(Approving.Decision.AskAgain.class);
        Report again = ((Approving.Decision.AskAgain) decision).next();
        assertThat(again.state()).isEqualTo(new AwaitingHistory());
        assertThat(again.history().number()).isEqualTo(2);
        assertThat(again.reviews()).hasSize(1);
    }

    @Test
    void an_approval_comes_to_nothing_where_there_is_nothing_to_approve() {
        Approval approval = ReportStages.approvalOf(ReportStages.reviewed().report());
        assertThat(rule(ReportStages.opened(), approval)).isEqualTo("awaiting-history");
        assertThat(rule(ReportStages.approved().report(), approval)).isEqualTo("already-approved");
        assertThat(rule(ReportStages.sending(), approval)).isEqualTo("already-released");
        assertThat(rule(ReportStages.released(), approval)).isEqualTo("already-released");
        assertThat(rule(ReportStages.refused(), approval)).isEqualTo("already-refused");
    }

    private static String rule(Report report, Approval approval) {
        return Approving.approve(report, approval, POLICY, LATER) instanceof Approving.Decision.Refuse(Problem problem)
                ? problem.rule()
                : "taken";
    }

    @Test
    void one_person_may_refuse_until_it_leaves() {
        for (Report open : List.of(
                ReportStages.opened(),
                ReportStages.drafted().report(),
                ReportStages.approved().report())) {
            assertThat(Approving.refuse(open, ReportStages.refusal(), POLICY))
                    .isInstanceOfSatisfying(Approving.NotShared.Close.class, close -> {
                        assertThat(close.next().state()).isEqualTo(ReportStages.refusal());
                        assertThat(close.next().settled()).isTrue();
                        assertThat(open.settled()).isFalse();
                    });
        }
        assertThat(refusalRule(ReportStages.sending())).isEqualTo("already-released");
        assertThat(refusalRule(ReportStages.released())).isEqualTo("already-released");
        assertThat(refusalRule(ReportStages.refused())).isEqualTo("already-refused");
    }

    private static String refusalRule(Report report) {
        return Approving.refuse(report, ReportStages.refusal(), POLICY)
                        instanceof Approving.NotShared.Refuse(Problem problem)
                ? problem.rule()
                : "taken";
    }

    @Test
    void what_is_released_is_the_content_that_was_approved() {
        ReportFile file = ReportStages.approved(BRUISED);
        assertThat(Releasing.decide(file, 2))
                .isEqualTo(new Releasing.Decision.Release(
                        ReportStages.approvalOf(file.report()), file.content().orElseThrow()));
        assertThat(Releasing.decide(file, 1)).isEqualTo(new Releasing.Decision.Nothing());
        assertThat(Releasing.decide(ReportStages.reviewed(), 2)).isEqualTo(new Releasing.Decision.Nothing());
    }

    @Test
    void what_is_not_what_was_approved_does_not_leave() {
        ReportFile file = ReportStages.approved();
        HistoryPage other = Histories.page(
                1,
                1,
                List.of(),
                Histories.entry(
                        "E-1", "2024-07-19", "8N", "Other words.", Histories.as(OffenceRole.SUSPECT, Histories.MARLO)));
        assertThat(Releasing.decide(new ReportFile(file.report(), List.of(other)), 2))
                .isInstanceOf(Releasing.Decision.Return.class);
        assertThat(Releasing.decide(new ReportFile(file.report(), List.of()), 2))
                .isEqualTo(new Releasing.Decision.Return("its history has expired"));
    }

    @Test
    void a_claim_that_sent_nothing_is_taken_back_and_one_that_did_is_released() {
        Report report = ReportStages.approved().report();
        Approval approval = ReportStages.approvalOf(report);
        Report sending = Releasing.claimed(report, approval, POLICY, LATER);
        assertThat(sending.state()).isEqualTo(new Sending(approval, LATER));
        assertThat(Releasing.unclaimed(sending, approval, POLICY)).isEqualTo(report);
        assertThat(Releasing.accepted(sending, approval, POLICY, LATER).state())
                .isEqualTo(new Released(approval, LATER, Arrival.ACCEPTED));
    }

    @Test
    void what_came_back_is_not_approved_again_before_somebody_reviewed_it_again() {
        Report report = ReportStages.approved().report();
        Report back = Releasing.returned(report, "on page 2", POLICY);
        assertThat(back.state()).isEqualTo(new InReview(Optional.of("on page 2")));
        assertThat(rule(back, ReportStages.approvalOf(back))).isEqualTo("not-reviewed");
        ReportFile file = ReportStages.reviewed(
                new ReportFile(back, List.of(Histories.onePage())), Histories.redacting(back.editionNumber()));
        assertThat(rule(file.report(), ReportStages.approvalOf(file.report()))).isEqualTo("taken");
    }

    @Test
    void what_is_heard_of_a_released_report_counts_forward_only() {
        Report released = ReportStages.released();
        Report delayed = arrived(released, Arrival.DELAYED);
        Report delivered = arrived(delayed, Arrival.DELIVERED);
        assertThat(arrival(delayed)).isEqualTo(Arrival.DELAYED);
        assertThat(arrival(delivered)).isEqualTo(Arrival.DELIVERED);
        assertThat(arrived(delivered, Arrival.DELAYED)).isSameAs(delivered);
        assertThat(arrived(delivered, Arrival.DELIVERED)).isSameAs(delivered);
        assertThat(arrival(arrived(delivered, Arrival.FAILED))).isEqualTo(Arrival.FAILED);
        assertThat(arrival(arrived(ReportStages.sending(), Arrival.DELIVERED))).isEqualTo(Arrival.DELIVERED);
        assertThat(delayed.settled()).isFalse();
        assertThat(delivered.settled()).isTrue();
        assertThat(arrived(delivered, Arrival.FAILED).settled()).isTrue();
        assertThat(ReportStages.sending().settled()).isFalse();
        Report opened = ReportStages.opened();
        assertThat(arrived(opened, Arrival.DELIVERED)).isSameAs(opened);
        Report refused = ReportStages.refused();
        assertThat(arrived(refused, Arrival.DELIVERED)).isSameAs(refused);
        Report approved = ReportStages.approved().report();
        assertThat(arrived(approved, Arrival.DELIVERED)).isSameAs(approved);
        Report inReview = ReportStages.drafted().report();
        assertThat(arrived(inReview, Arrival.DELIVERED)).isSameAs(inReview);
    }

    private static Report arrived(Report report, Arrival arrival) {
        return Releasing.arrived(report, arrival, POLICY, LATER);
    }

    private static Arrival arrival(Report report) {
        return ((Released) report.state()).arrival();
    }

    @Test
    void each_person_has_a_record_of_what_was_decided_and_no_name_in_its_key() {
        OpaqueIds ids = new DigestIds();
        Report report = ReportStages.approved().report();
        List<SharingRecord> shared = SharingRecord.ofRelease(ids, report, ReportStages.approvalOf(report), LATER);
        assertThat(shared).hasSize(2).allSatisfy(record -> {
            assertThat(record.digest()).contains(report.edition().orElseThrow().digest());
            assertThat(record.why()).isEmpty();
            assertThat(record.to()).contains("assessment@council.example", "Northshire");
            assertThat(record.by()).isEqualTo(Histories.APPROVER);
            assertThat(record.recordId()).doesNotContain("N-30");
        });
        assertThat(shared.getFirst().personKey()).isEqualTo(SharingRecord.keyOf(ids, "N-301"));
        assertThat(SharingRecord.ofUncertain(ids, report, ReportStages.approvalOf(report), LATER))
                .hasSize(2)
                .allSatisfy(record -> {
                    assertThat(record.digest()).isPresent();
                    assertThat(record.why())
                            .hasValueSatisfying(why -> assertThat(why).contains("may have left"));
                });
        assertThat(SharingRecord.ofRefusal(ids, report, ReportStages.refusal())).allSatisfy(record -> {
            assertThat(record.digest()).isEmpty();
            assertThat(record.why()).contains("not necessary");
            assertThat(record.at()).isEqualTo(LATER);
        });
    }

    @Test
    void what_is_told_has_ids_made_of_what_happened() {
        Report report = ReportStages.approved().report();
        Approval approval = ReportStages.approvalOf(report);
        assertThat(List.of(
                                ReportAnswers.asking(report, LATER),
                                ReportAnswers.edited(report, LATER),
                                ReportAnswers.approved(report, approval, LATER),
                                ReportAnswers.released(report, approval, LATER),
                                ReportAnswers.withheld(report, ReportStages.refusal(), LATER))
                        .stream()
                        .flatMap(List::stream)
                        .map(Outbound::eventId))
                .containsExactly(
                        "history-requested-r1-1",
                        "report-drafted-r1-2",
                        "report-email-r1-2-draft",
                        "report-email-r1-2-release",
                        "report-released-r1-2",
                        "report-withheld-r1");
    }
}
