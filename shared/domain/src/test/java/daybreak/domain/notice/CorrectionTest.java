package daybreak.domain.notice;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.Schools.LARKFIELD;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.testing.fixtures.Children;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Ppns;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a school was told is corrected or taken back, by a person. */
class CorrectionTest {
    private static final NoticeStep FIRST = new NoticeStep.First();
    private static final String NIGHT = "2026-03-05T21:01";
    private static final String MORNING = "2026-03-06T06:00:05";
    private static final String LATER = "2026-03-06T10:00";

    private static NoticeStep correction(int nth) {
        return new NoticeStep.Correction(nth);
    }

    private static Children rowan() {
        return child("Rowan Ashdown").nominal("N1").onRollAt(LARKFIELD);
    }

    private static Ppns ppn(int version) {
        return Ppns.domesticAbuse("P1").version(version);
    }

    private static Incident planned() {
        Incident incident = Incident.of(ppn(1).with(rowan()));
        incident.reconciled(NIGHT);
        return incident;
    }

    private static Incident told() {
        return planned().delivered(FIRST, MORNING);
    }

    private static Incident withPerson(NoticeStep step, Concern concern, int attempts, Incident incident) {
        return incident.change(step, notice -> {
            Notice with = notice.in(new NoticeState.WithPerson("task1", concern, London.time(LATER)));
            return attempts == 0
                    ? with
                    : notice.claimed("dsl@larkfield.example", London.time(MORNING), notice.ledgerDay())
                            .in(with.state());
        });
    }

    private static String steps(List<Notice> notices) {
        return notices.stream()
                .map(notice -> notice.step().word() + " "
                        + notice.state().getClass().getSimpleName()
                        + (notice.concerns().isEmpty() ? "" : " " + notice.concerns()))
                .toList()
                .toString();
    }

    private static void assertSettled(Incident incident) {
        assertThat(incident.reconciled(LATER))
                .as("a second look changes nothing")
                .isEmpty();
    }

    @Test
    void a_correction_is_due_at_once_with_what_the_notice_says_now() {
        Incident incident = told().then(ppn(2).with(rowan().absent()));
        incident.reconciled("2026-03-06T16:00");
        assertThat(incident.notice(correction(1))).satisfies(notice -> {
            assertThat(notice.content().present()).isFalse();
            assertThat(notice.state()).isEqualTo(new NoticeState.Due(London.day("2026-03-06")));
            assertThat(notice.ledgerDay()).isEqualTo(London.day("2026-03-07"));
            assertThat(notice.submittedAt()).isEqualTo(London.time("2026-03-06T16:00"));
        });
    }

    @Test
    void a_correction_that_waits_is_rewritten_and_one_that_was_told_is_followed_by_another() {
        Incident incident = told().then(ppn(2).with(rowan().absent()));
        incident.reconciled(LATER);
        incident.then(ppn(3).with(rowan().absent().withoutWelfareCheck()));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[correction-1 Due [CORRECTION]]");
        incident.delivered(correction(1), "2026-03-06T11:00").then(ppn(4).with(rowan()));
        assertThat(steps(incident.reconciled("2026-03-06T12:00"))).isEqualTo("[correction-2 Due [CORRECTION]]");
        assertSettled(incident);
    }

    @Test
    void a_correction_is_pointless_once_what_was_told_is_right_again() {
        Incident incident = told().then(ppn(2).with(rowan().absent()));
        incident.reconciled(LATER);
        incident.then(ppn(3).with(rowan()));
        assertThat(incident.reconciled(LATER))
                .singleElement()
                .extracting(Notice::state)
                .isEqualTo(new NoticeState.Withdrawn("what the school was told is right again", London.time(LATER)));
        assertSettled(incident);
        incident.then(ppn(4).with(rowan().absent()));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[correction-2 Due [CORRECTION]]");
    }

    @Test
    void a_correction_with_a_person_never_says_what_no_longer_holds() {
        Incident incident = told().then(ppn(2).with(rowan().absent()));
        incident.reconciled(LATER);
        withPerson(correction(1), Concern.CORRECTION, 0, incident).then(ppn(3).with(rowan()));
        assertThat(incident.reconciled(LATER))
                .singleElement()
                .extracting(notice -> notice.content().present())
                .isEqualTo(true);
        assertSettled(incident);
    }

    @Test
    void a_child_removed_after_its_school_was_told_is_taken_back_by_a_person_once() {
        Incident incident = told().then(ppn(2));
        assertThat(incident.reconciled(LATER)).singleElement().satisfies(notice -> {
            assertThat(notice.step()).isEqualTo(correction(1));
            assertThat(notice.concerns()).containsExactly(Concern.TAKEN_BACK);
            assertThat(notice.content()).isEqualTo(incident.notice(FIRST).content());
            assertThat(notice.destination()).isEqualTo(incident.notice(FIRST).destination());
        });
        assertSettled(incident);
        incident.change(
                correction(1),
                notice -> notice.in(new NoticeState.Closed("task1", Outcome.NOT_TO_BE_TOLD, London.time(LATER))));
        assertSettled(incident);
    }

    @Test
    void a_child_removed_after_a_correction_was_told_is_taken_back_too() {
        Incident incident = told().then(ppn(2).with(rowan().absent()));
        incident.reconciled(LATER);
        incident.delivered(correction(1), "2026-03-06T11:00").then(ppn(3));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[correction-2 Due [TAKEN_BACK]]");
        assertThat(incident.notice(correction(2)).content().present()).isFalse();
        assertSettled(incident);
    }

    @Test
    void a_correction_that_waits_makes_way_for_taking_back() {
        Incident due = told().then(ppn(2).with(rowan().absent()));
        due.reconciled(LATER);
        due.then(ppn(3));
        assertThat(steps(due.reconciled(LATER)))
                .isEqualTo("[correction-1 Withdrawn [CORRECTION], correction-2 Due [TAKEN_BACK]]");
        assertSettled(due);

        Incident with = told().then(ppn(2).with(rowan().absent()));
        with.reconciled(LATER);
        withPerson(correction(1), Concern.CORRECTION, 0, with).then(ppn(3));
        assertThat(steps(with.reconciled(LATER))).isEqualTo("[correction-1 WithPerson [TAKEN_BACK]]");
        assertSettled(with);
    }

    @Test
    void a_child_that_comes_back_is_no_longer_taken_back_and_after_that_was_told_is_corrected() {
        Incident unsent = told().then(ppn(2));
        unsent.reconciled(LATER);
        unsent.then(ppn(3).with(rowan()));
        assertThat(steps(unsent.reconciled(LATER))).isEqualTo("[correction-1 Withdrawn [TAKEN_BACK]]");
        assertSettled(unsent);
        unsent.then(ppn(4));
        assertThat(steps(unsent.reconciled(LATER))).isEqualTo("[correction-2 Due [TAKEN_BACK]]");

        Incident sent = told().then(ppn(2));
        sent.reconciled(LATER);
        sent.delivered(correction(1), "2026-03-06T11:00").then(ppn(3).with(rowan()));
        assertThat(steps(sent.reconciled(LATER))).isEqualTo("[correction-2 Due [CORRECTION]]");
        assertSettled(sent);
    }
}
