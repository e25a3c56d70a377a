package daybreak.domain.notice;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.Schools.LARKFIELD;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.notice.NoticeContent.MissingEpisode;
import daybreak.domain.occurrence.OccurrenceHead.FoundReport;
import daybreak.testing.fixtures.Children;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Ppns;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The chain of notices about a missing child: missing once, still missing each school morning, found. */
class MissingChildTest {
    private static final NoticeStep FIRST = new NoticeStep.First();
    private static final NoticeStep FOUND = new NoticeStep.Found();
    private static final NoticeStep CORRECTION = new NoticeStep.Correction(1);
    private static final String MISSING = "2026-03-05T18:00";
    private static final String LATER = "2026-03-06T10:00";

    private static NoticeStep still(int nth) {
        return new NoticeStep.StillMissing(nth);
    }

    private static Children rowan() {
        return child("Rowan Ashdown").onRollAt(LARKFIELD);
    }

    private static Ppns ppn(int version) {
        return Ppns.missingChild("P1").version(version);
    }

    private static FoundReport found(String at, String reportedAt) {
        return new FoundReport(
                "rowan ashdown",
                Optional.of(London.day("2016-02-10")),
                Optional.empty(),
                London.time(at),
                London.time(reportedAt));
    }

    private static FoundReport found(String at) {
        return found(at, at);
    }

    private static Incident planned() {
        Incident incident = Incident.of(ppn(1).with(rowan().missingSince(MISSING)));
        incident.reconciled("2026-03-05T21:01");
        return incident;
    }

    private static Incident told() {
        return planned().delivered(FIRST, "2026-03-06T06:00:05");
    }

    private static String steps(List<Notice> notices) {
        return notices.stream()
                .map(notice ->
                        notice.step().word() + " " + notice.state().getClass().getSimpleName())
                .toList()
                .toString();
    }

    private static void assertSettled(Incident incident) {
        assertThat(incident.reconciled(LATER))
                .as("a second look changes nothing")
                .isEmpty();
    }

    @Test
    void a_child_found_before_the_run_is_told_of_as_missing_and_found_in_one_notice() {
        Incident incident = planned().found(found("2026-03-05T23:00"));
        assertThat(incident.reconciled("2026-03-05T23:05")).singleElement().satisfies(notice -> {
            assertThat(notice.step()).isEqualTo(FIRST);
            assertThat(notice.content().missing())
                    .contains(new MissingEpisode(London.time(MISSING), Optional.of(London.time("2026-03-05T23:00"))));
        });
        assertSettled(incident.delivered(FIRST, "2026-03-06T06:00:05"));
    }

    @Test
    void a_child_found_after_its_school_was_told_missing_is_told_found_at_once() {
        Incident incident = told().found(found("2026-03-06T15:30"));
        assertThat(incident.reconciled("2026-03-06T15:35")).singleElement().satisfies(notice -> {
            assertThat(notice.step()).isEqualTo(FOUND);
            assertThat(notice.state()).isEqualTo(new NoticeState.Due(London.day("2026-03-06")));
            assertThat(notice.submittedAt()).isEqualTo(London.time("2026-03-06T15:35"));
            assertThat(notice.concerns()).isEmpty();
        });
        assertSettled(incident);
        assertSettled(incident.delivered(FOUND, "2026-03-06T15:36"));
    }

    @Test
    void a_finding_carries_what_stands_against_sending_it() {
        Incident incident =
                told().found(found("2026-03-06T09:00")).then(Ppns.other("P2").sensitive());
        incident.reconciled(LATER);
        assertThat(incident.notice(FOUND).concerns()).containsExactly(Concern.SENSITIVE);
        assertSettled(incident);
    }

    @Test
    void a_finding_of_an_earlier_episode_takes_nothing_from_one_of_this() {
        Incident incident = planned()
                .found(found("2026-03-05T23:00", "2026-03-05T23:05"), found("2026-03-05T17:00", "2026-03-05T23:30"));
        assertThat(incident.reconciled("2026-03-05T23:35"))
                .singleElement()
                .extracting(notice -> notice.content().missing().orElseThrow().foundAt())
                .isEqualTo(Optional.of(London.time("2026-03-05T23:00")));
    }

    @Test
    void found_twice_before_it_is_told_the_later_report_is_told() {
        Incident incident = told().found(found("2026-03-06T09:00"));
        incident.reconciled("2026-03-06T09:05");
        incident.found(found("2026-03-06T08:30", "2026-03-06T09:10"));
        assertThat(incident.reconciled("2026-03-06T09:11"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.step()).isEqualTo(FOUND))
                .extracting(notice -> notice.content().missing().orElseThrow().foundAt())
                .isEqualTo(Optional.of(London.time("2026-03-06T08:30")));
    }

    @Test
    void found_twice_with_the_first_told_is_a_correction_and_an_earlier_report_changes_nothing() {
        Incident incident = told().found(found("2026-03-06T09:00"));
        incident.reconciled("2026-03-06T09:05");
        incident.delivered(FOUND, "2026-03-06T09:06").found(found("2026-03-06T08:00", "2026-03-06T08:30"));
        assertSettled(incident);
        incident.found(found("2026-03-06T08:30", "2026-03-06T09:10"));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[correction-1 Due]");
        assertSettled(incident);
    }

    @Test
    void found_for_a_school_that_was_never_told_is_recorded_without_an_email() {
        Incident incident = planned()
                .change(
                        FIRST,
                        notice ->
                                notice.in(new NoticeState.Closed("task1", Outcome.NOT_TO_BE_TOLD, London.time(LATER))))
                .found(found("2026-03-06T09:00"));
        assertThat(incident.reconciled(LATER)).isEmpty();
    }

    @Test
    void found_after_an_email_that_bounced_changes_what_the_person_will_say() {
        Incident incident = planned()
                .change(
                        FIRST,
                        notice -> notice.claimed("dsl@larkfield.example", London.time(LATER), notice.ledgerDay())
                                .in(new NoticeState.WithPerson("task1", Concern.BOUNCED, London.time(LATER))))
                .found(found("2026-03-06T09:00"));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[first WithPerson]");
        assertThat(incident.notice(FIRST).content().missing().orElseThrow().foundAt())
                .isPresent();
    }

    @Test
    void a_finding_that_a_person_decided_not_to_tell_is_not_planned_again() {
        Incident incident = told().found(found("2026-03-06T09:00"));
        incident.reconciled(LATER);
        incident.change(
                FOUND,
                notice -> notice.in(new NoticeState.Closed("task1", Outcome.NOT_TO_BE_TOLD, London.time(LATER))));
        assertSettled(incident);
    }

    @Test
    void a_finding_taken_back_before_it_is_told_is_withdrawn_and_found_again_is_told_again() {
        Incident incident = told().then(ppn(2).with(rowan().missingUntil(MISSING, "2026-03-06T09:00")));
        incident.reconciled(LATER);
        incident.then(ppn(3).with(rowan().missingSince(MISSING)));
        assertThat(incident.reconciled(LATER))
                .singleElement()
                .extracting(Notice::state)
                .isEqualTo(new NoticeState.Withdrawn("the child is missing after all", London.time(LATER)));
        assertSettled(incident);
        incident.then(ppn(4).with(rowan().missingUntil(MISSING, "2026-03-06T09:30")));
        assertThat(incident.reconciled("2026-03-06T20:00")).singleElement().satisfies(notice -> {
            assertThat(notice.step()).isEqualTo(FOUND);
            assertThat(notice.state()).isEqualTo(new NoticeState.Due(London.day("2026-03-06")));
            assertThat(notice.ledgerDay()).isEqualTo(London.day("2026-03-07"));
        });
    }

    @Test
    void a_finding_taken_back_after_it_was_told_is_a_correction() {
        Incident incident = told().then(ppn(2).with(rowan().missingUntil(MISSING, "2026-03-06T09:00")));
        incident.reconciled(LATER);
        incident.delivered(FOUND, "2026-03-06T10:01").then(ppn(3).with(rowan().missingSince(MISSING)));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[correction-1 Due]");
        assertThat(incident.notice(CORRECTION).content().missing().orElseThrow().foundAt())
                .isEmpty();
        assertSettled(incident);
    }

    @Test
    void a_finding_and_another_change_at_once_are_told_in_one_notice() {
        Incident incident = told().found(found("2026-03-06T09:00"))
                .then(ppn(2).call("01632 960299").with(rowan().missingSince(MISSING)));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[found Due]");
        assertThat(incident.notice(FOUND).content().call()).contains("01632 960299");
        assertSettled(incident.delivered(FOUND, "2026-03-06T10:01"));
    }

    @Test
    void another_change_while_still_missing_is_a_correction() {
        Incident incident = told().then(ppn(2).call("01632 960299").with(rowan().missingSince(MISSING)));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[correction-1 Due]");
    }

    @Test
    void a_school_is_told_still_missing_each_morning_and_each_time_has_its_own_key() {
        Incident incident = told().stillMissingAfter(FIRST, "2026-03-09");
        assertThat(incident.notice(still(1))).satisfies(notice -> {
            assertThat(notice.state()).isEqualTo(new NoticeState.Due(London.day("2026-03-09")));
            assertThat(notice.ledgerDay()).isEqualTo(London.day("2026-03-09"));
            assertThat(notice.submittedAt()).isEqualTo(London.time("2026-03-09T00:00"));
            assertThat(notice.content()).isEqualTo(incident.notice(FIRST).content());
        });
        incident.delivered(still(1), "2026-03-09T06:00:05").stillMissingAfter(still(1), "2026-03-10");
        assertThat(incident.notices())
                .extracting(notice -> notice.step().word())
                .containsExactly("first", "still-missing-1", "still-missing-2");
        assertThat(incident.notices()).extracting(Notice::key).doesNotHaveDuplicates();
        assertSettled(incident);
    }

    @Test
    void a_correction_in_between_does_not_change_the_count() {
        Incident incident = told().then(ppn(2).call("01632 960299").with(rowan().missingSince(MISSING)));
        incident.reconciled(LATER);
        incident.stillMissingAfter(CORRECTION, "2026-03-09");
        assertThat(incident.find(still(1))).isPresent();
    }

    @Test
    void still_missing_says_what_the_notice_says_now_and_stops_when_the_child_is_found() {
        Incident incident = told().stillMissingAfter(FIRST, "2026-03-09");
        incident.then(ppn(2).call("01632 960299").with(rowan().missingSince(MISSING)));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[correction-1 Due, still-missing-1 Due]");
        assertThat(incident.notice(still(1)).content().call()).contains("01632 960299");
        incident.found(found("2026-03-06T11:00"));
        assertThat(steps(incident.reconciled("2026-03-06T11:05"))).isEqualTo("[found Due, still-missing-1 Withdrawn]");
        assertThat(incident.notice(still(1)).state())
                .isEqualTo(new NoticeState.Withdrawn("the child was found", London.time("2026-03-06T11:05")));
        assertSettled(incident);
    }

    @Test
    void still_missing_that_was_told_stays_told_when_the_child_is_found() {
        Incident incident = told().stillMissingAfter(FIRST, "2026-03-09").delivered(still(1), "2026-03-09T06:00:05");
        incident.found(found("2026-03-09T08:00"));
        assertThat(steps(incident.reconciled("2026-03-09T08:05"))).isEqualTo("[found Due]");
    }

    @Test
    void still_missing_goes_on_with_the_next_run_when_the_child_is_missing_after_all() {
        Incident incident = told().stillMissingAfter(FIRST, "2026-03-09");
        incident.then(ppn(2).with(rowan().missingUntil(MISSING, "2026-03-06T09:00")));
        incident.reconciled(LATER);
        incident.then(ppn(3).with(rowan().missingSince(MISSING)));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[found Withdrawn, still-missing-1 Due]");
        assertThat(incident.notice(still(1)).state()).isEqualTo(new NoticeState.Due(London.day("2026-03-07")));
        assertSettled(incident);
    }

    @Test
    void only_the_last_of_the_mornings_is_taken_up_again() {
        Incident incident = told().stillMissingAfter(FIRST, "2026-03-09")
                .delivered(still(1), "2026-03-09T06:00:05")
                .stillMissingAfter(still(1), "2026-03-10");
        incident.then(ppn(2));
        assertThat(steps(incident.reconciled("2026-03-09T10:00")))
                .isEqualTo("[still-missing-2 Withdrawn, correction-1 Due]");
        incident.then(ppn(3).with(rowan().missingSince(MISSING)));
        assertThat(steps(incident.reconciled("2026-03-09T10:05")))
                .isEqualTo("[correction-1 Withdrawn, still-missing-2 Due]");
    }

    @Test
    void a_child_found_while_the_notice_is_on_its_way_is_not_told_of_as_still_missing() {
        Incident incident = planned().claimed(FIRST, "2026-03-06T06:00:05").found(found("2026-03-06T05:50"));
        assertThat(steps(incident.reconciled("2026-03-06T06:00:06")))
                .isEqualTo("[found Due, still-missing-1 Withdrawn]");
        assertSettled(incident);
        incident.accepted(FIRST, "2026-03-06T06:00:07");
        assertThat(incident.notice(still(1)).state())
                .isEqualTo(new NoticeState.Withdrawn("the child was found", London.time("2026-03-06T06:00:06")));
        assertSettled(incident);
    }

    @Test
    void a_child_found_once_the_notice_was_taken_is_not_told_of_as_still_missing_either() {
        Incident incident = planned()
                .claimed(FIRST, "2026-03-06T06:00:05")
                .accepted(FIRST, "2026-03-06T06:00:07")
                .found(found("2026-03-06T05:50"));
        assertThat(incident.notice(still(1)).state()).isEqualTo(new NoticeState.Due(London.day("2026-03-07")));
        assertThat(steps(incident.reconciled("2026-03-06T06:00:08")))
                .isEqualTo("[found Due, still-missing-1 Withdrawn]");
    }

    @Test
    void a_child_found_while_the_second_morning_is_on_its_way_is_not_told_of_on_a_third() {
        Incident incident = told().stillMissingAfter(FIRST, "2026-03-09")
                .claimed(still(1), "2026-03-09T06:00:05")
                .found(found("2026-03-09T05:50"));
        assertThat(steps(incident.reconciled("2026-03-09T06:00:06")))
                .isEqualTo("[found Due, still-missing-2 Withdrawn]");
        incident.accepted(still(1), "2026-03-09T06:00:07");
        assertThat(incident.notice(still(2)).state()).isInstanceOf(NoticeState.Withdrawn.class);
    }

    @Test
    void a_child_who_is_missing_after_all_is_told_of_again_though_the_finding_came_while_the_notice_was_on_its_way() {
        Incident incident = planned().claimed(FIRST, "2026-03-06T06:00:05");
        incident.then(ppn(2).with(rowan().missingUntil(MISSING, "2026-03-06T05:50")));
        incident.reconciled("2026-03-06T06:00:06");
        incident.accepted(FIRST, "2026-03-06T06:00:07").then(ppn(3).with(rowan().missingSince(MISSING)));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[found Withdrawn, still-missing-1 Due]");
    }

    @Test
    void what_changed_while_the_notice_was_on_its_way_is_what_the_next_morning_says() {
        Incident incident = planned().claimed(FIRST, "2026-03-06T06:00:05");
        incident.then(ppn(2).sensitive().with(rowan().missingSince(MISSING)));
        incident.reconciled("2026-03-06T06:00:06");
        incident.accepted(FIRST, "2026-03-06T06:00:07");
        assertThat(incident.notice(still(1)))
                .returns(List.of(Concern.SENSITIVE), Notice::concerns)
                .returns(new NoticeState.Due(London.day("2026-03-07")), Notice::state);
    }

    @Test
    void a_notice_taken_back_while_it_was_on_its_way_is_not_repeated() {
        Incident incident = planned().claimed(FIRST, "2026-03-06T06:00:05").then(ppn(2));
        incident.reconciled("2026-03-06T06:00:06");
        incident.accepted(FIRST, "2026-03-06T06:00:07");
        assertThat(incident.notice(still(1)).state()).isInstanceOf(NoticeState.Withdrawn.class);
        assertSettled(incident);
    }
}
