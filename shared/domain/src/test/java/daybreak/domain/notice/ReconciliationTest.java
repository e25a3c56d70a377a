package daybreak.domain.notice;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.Persons.suspect;
import static daybreak.testing.fixtures.Schools.HOLLOWAY;
import static daybreak.testing.fixtures.Schools.LARKFIELD;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.notice.NoticeContent.MissingEpisode;
import daybreak.domain.record.Revision;
import daybreak.testing.fixtures.Children;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Ppns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of domestic abuse notices when PPNs arrive, change and are taken back. */
class ReconciliationTest {
    private static final NoticeStep FIRST = new NoticeStep.First();
    private static final String NIGHT = "2026-03-05T21:01";
    private static final String MORNING = "2026-03-06T06:00:05";
    private static final String LATER = "2026-03-06T10:00";

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
    void a_new_notice_is_due_in_the_run_of_its_day_and_belongs_to_that_ledger() {
        Notice notice = planned().notice(FIRST);
        assertThat(notice.state()).isEqualTo(new NoticeState.Due(London.day("2026-03-06")));
        assertThat(notice)
                .returns(FIRST, Notice::step)
                .returns(London.day("2026-03-06"), Notice::ledgerDay)
                .returns(0, Notice::attempts)
                .returns(Optional.empty(), Notice::released)
                .returns(London.time("2026-03-05T21:00"), Notice::submittedAt)
                .returns(Revision.NEW, Notice::revision);
    }

    @Test
    void the_same_ppn_again_changes_nothing() {
        assertSettled(planned());
        assertSettled(told());
    }

    @Test
    void an_update_before_sending_rewrites_what_will_be_told() {
        Incident incident = planned();
        incident.then(ppn(2).sensitive()
                .with(child("Rowan Ashdown")
                        .nominal("N1")
                        .onRollAt(LARKFIELD, "Larkfield School")
                        .absent())
                .with(suspect("Kit Marlow")));
        assertThat(incident.reconciled("2026-03-05T22:00")).singleElement().satisfies(notice -> {
            assertThat(notice.content().present()).isFalse();
            assertThat(notice.concerns()).containsExactly(Concern.SENSITIVE);
            assertThat(notice.adults()).extracting(Adult::name).containsExactly("kit marlow");
            assertThat(notice.destination())
                    .isEqualTo(new Destination.School(LARKFIELD, Optional.of("Larkfield School")));
            assertThat(notice.state()).isEqualTo(new NoticeState.Due(London.day("2026-03-06")));
        });
        assertSettled(incident);
    }

    @Test
    void a_held_notice_is_rewritten_and_stays_held() {
        Incident incident =
                planned().change(FIRST, notice -> notice.in(new NoticeState.Held(London.day("2026-03-09"))));
        incident.then(ppn(2).with(rowan().absent())).reconciled(LATER);
        assertThat(incident.notice(FIRST).content().present()).isFalse();
        assertThat(incident.notice(FIRST).state()).isEqualTo(new NoticeState.Held(London.day("2026-03-09")));
    }

    @Test
    void an_update_before_sending_that_removes_the_child_or_the_flag_sends_nothing_and_says_why() {
        for (Ppns without : List.of(ppn(2), ppn(2).withoutDomesticAbuse().with(rowan()))) {
            Incident incident = planned().then(without);
            assertThat(incident.reconciled(LATER))
                    .singleElement()
                    .extracting(Notice::state)
                    .isEqualTo(new NoticeState.Withdrawn(
                            "a later version of the notice no longer calls for it", London.time(LATER)));
            assertSettled(incident);
        }
    }

    @Test
    void a_withdrawn_notice_that_is_called_for_again_is_due_again() {
        Incident incident = planned().then(ppn(2));
        incident.reconciled(NIGHT);
        incident.then(ppn(3).with(rowan().absent()).submitted("2026-03-06T09:59"));
        assertThat(incident.reconciled(LATER)).singleElement().satisfies(notice -> {
            assertThat(notice.state()).isEqualTo(new NoticeState.Due(London.day("2026-03-06")));
            assertThat(notice.ledgerDay()).isEqualTo(London.day("2026-03-07"));
            assertThat(notice.content().present()).isFalse();
        });
        assertSettled(incident);
    }

    @Test
    void a_notice_with_a_person_who_told_nobody_yet_is_rewritten_and_stays_with_the_person() {
        Incident incident = withPerson(FIRST, Concern.NO_CONTACT, 0, planned());
        incident.then(ppn(2).with(rowan().absent()));
        assertThat(incident.reconciled(LATER)).singleElement().satisfies(notice -> {
            assertThat(notice.content().present()).isFalse();
            assertThat(notice.state()).isInstanceOf(NoticeState.WithPerson.class);
        });
    }

    @ParameterizedTest(name = "{0} after {1} attempts: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            NO_CONTACT             | 0 | rewritten
            BOUNCED                | 1 | rewritten
            CONTACT_QUARANTINED    | 1 | rewritten
            NOT_CONFIRMED          | 1 | corrected
            BOUNCED_AFTER_DELIVERY | 1 | corrected
            COMPLAINT              | 1 | corrected
            """)
    void what_a_school_may_have_read_is_corrected_and_what_it_surely_did_not_is_rewritten(
            Concern concern, int attempts, String what) {
        Incident incident = withPerson(FIRST, concern, attempts, planned());
        incident.then(ppn(2).with(rowan().absent()));
        assertThat(steps(incident.reconciled(LATER)))
                .isEqualTo(what.equals("rewritten") ? "[first WithPerson]" : "[correction-1 Due [CORRECTION]]");
        assertSettled(incident);
    }

    private static NoticeState sent(String state) {
        Instant at = London.time(MORNING);
        return switch (state) {
            case "Sending" -> new NoticeState.Sending(at);
            case "Accepted" -> new NoticeState.Accepted(at);
            case "Delayed" -> new NoticeState.Delayed(at);
            case "Delivered" -> new NoticeState.Delivered(at);
            default -> new NoticeState.Closed("task1", Outcome.valueOf(state), at);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "Sending, true", "Accepted, true", "Delayed, true", "Delivered, true",
        "TOLD_BY_PHONE, true", "TOLD_OTHERWISE, true", "NOT_TO_BE_TOLD, false", "DONE, false"
    })
    void an_update_after_sending_that_changes_what_was_told_is_a_correction_for_a_person_to_release(
            String state, boolean corrected) {
        Incident incident = planned().change(FIRST, notice -> notice.in(sent(state)));
        incident.then(ppn(2).with(rowan().absent()));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo(corrected ? "[correction-1 Due [CORRECTION]]" : "[]");
        assertSettled(incident);
    }

    @Test
    void a_child_removed_before_anybody_was_told_needs_no_taking_back() {
        Incident incident = withPerson(FIRST, Concern.NO_CONTACT, 0, planned()).then(ppn(2));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[first Withdrawn]");
        assertSettled(incident);
    }

    @Test
    void a_school_that_changes_after_telling_is_taken_back_at_the_one_and_told_at_the_other() {
        Incident incident =
                told().then(ppn(2).with(child("Rowan Ashdown").nominal("N1").onRollAt(HOLLOWAY)));
        assertThat(incident.reconciled(LATER))
                .extracting(notice ->
                        notice.destination().word() + " " + notice.step().word())
                .containsExactly("urn 960002 first", "urn 960001 correction-1");
        assertSettled(incident);
    }

    @Test
    void a_name_or_birthday_put_right_before_telling_is_told_and_after_telling_goes_to_a_person() {
        Ppns misspelt = ppn(1).with(child("Rowen Ashdown").onRollAt(LARKFIELD));
        Ppns right = ppn(2).with(child("Rowan Ashdown").onRollAt(LARKFIELD));
        Incident before = Incident.of(misspelt);
        before.reconciled(NIGHT);
        before.then(right);
        assertThat(steps(before.reconciled(NIGHT))).isEqualTo("[first Due, first Withdrawn]");
        assertSettled(before);

        Incident after = Incident.of(misspelt);
        after.reconciled(NIGHT);
        after.delivered(FIRST, MORNING).then(right);
        assertThat(steps(after.reconciled(LATER))).isEqualTo("[first Due [NEAR_MATCH], correction-1 Due [TAKEN_BACK]]");
        assertSettled(after);
    }

    @Test
    void a_near_match_is_named_once_and_in_its_place_among_the_concerns() {
        Incident incident = Incident.of(ppn(1).with(child("Rowen Ashdown").onRollAt(LARKFIELD)));
        incident.reconciled(NIGHT);
        incident.delivered(FIRST, MORNING)
                .then(ppn(2).with(child("Rowan Ashdown")))
                .then(Ppns.domesticAbuse("P2").with(child("Rowann Ashdown").onRollAt(HOLLOWAY)));
        assertThat(incident.reconciled(LATER))
                .extracting(Notice::concerns)
                .containsExactly(
                        List.of(Concern.NEAR_MATCH, Concern.NO_SCHOOL_RECORDED),
                        List.of(Concern.NEAR_MATCH),
                        List.of(Concern.TAKEN_BACK));
    }

    @Test
    void another_child_of_the_occurrence_who_was_told_of_is_no_reason_for_a_person_to_look() {
        Incident incident =
                told().then(ppn(2).with(rowan()).with(child("Kit Marlow").onRollAt(HOLLOWAY)));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[first Due]");
        incident.then(ppn(3).with(child("Wren Oakes").onRollAt(HOLLOWAY)));
        assertThat(steps(incident.reconciled(LATER)))
                .isEqualTo("[first Due, correction-1 Due [TAKEN_BACK], first Withdrawn]");
    }

    @Test
    void what_was_told_under_the_other_scheme_is_another_chain() {
        Incident incident = told().then(Ppns.missingChild("P2")
                .incidentAt("2026-03-05T19:40")
                .with(rowan().missingSince("2026-03-06T09:00")));
        assertThat(incident.reconciled(LATER)).extracting(Notice::kind).containsExactly(NoticeKind.ENDEAVOUR);
        assertThat(incident.notices().getLast().content().missing())
                .contains(new MissingEpisode(London.time("2026-03-06T09:00"), Optional.empty()));
    }

    @Test
    void one_child_school_kind_and_step_is_one_key_for_ever_and_each_of_them_tells_two_apart() {
        Incident incident = Incident.of(Ppns.missingChild("P1")
                .withDomesticAbuse()
                .with(rowan().onRollAt(HOLLOWAY).missingSince("2026-03-05T18:00"))
                .with(child("Wren Ashdown").onRollAt(LARKFIELD)));
        incident.reconciled(NIGHT);
        assertThat(incident.notices()).hasSize(5).extracting(Notice::key).doesNotHaveDuplicates();
        Incident again = Incident.of(ppn(1).with(rowan()));
        again.reconciled(LATER);
        assertThat(incident.notices())
                .extracting(Notice::key)
                .contains(again.notice(FIRST).key());
    }

    @Test
    void two_nominal_ids_with_similar_names_stay_two_children_after_one_was_told() {
        Incident incident = told().then(ppn(2).with(rowan())
                .with(child("Rowen Ashdown").nominal("N2").onRollAt(HOLLOWAY)));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[first Due]");
    }

    @Test
    void a_child_told_of_under_one_scheme_is_no_near_match_under_the_other() {
        Incident incident = Incident.of(ppn(1).with(child("Rowen Ashdown").onRollAt(LARKFIELD)));
        incident.reconciled(NIGHT);
        incident.delivered(FIRST, MORNING)
                .then(ppn(2).withoutDomesticAbuse()
                        .with(child("Rowan Ashdown").onRollAt(LARKFIELD).missingSince("2026-03-06T09:00")));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[first Due, correction-1 Due [TAKEN_BACK]]");
    }
}
