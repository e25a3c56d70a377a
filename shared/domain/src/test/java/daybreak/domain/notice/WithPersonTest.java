package daybreak.domain.notice;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.Schools.HOLLOWAY;
import static daybreak.testing.fixtures.Schools.LARKFIELD;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.testing.fixtures.Children;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Ppns;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a notice that a person has when a later PPN names another school, or the first one. */
class WithPersonTest {
    private static final NoticeStep FIRST = new NoticeStep.First();
    private static final String NIGHT = "2026-03-05T21:01";
    private static final String LATER = "2026-03-06T10:00";

    private static Children rowan() {
        return child("Rowan Ashdown").nominal("N1");
    }

    private static Ppns ppn(int version, Children child) {
        return Ppns.domesticAbuse("P1").version(version).with(child);
    }

    private static Incident withPerson(Children child, Concern concern) {
        Incident incident = Incident.of(ppn(1, child));
        incident.reconciled(NIGHT);
        return incident.change(
                FIRST, notice -> notice.in(new NoticeState.WithPerson("task1", concern, London.time(LATER))));
    }

    /** The first version named no school. */
    private static Incident forWantOfASchool() {
        return withPerson(rowan(), Concern.NO_SCHOOL_RECORDED);
    }

    private static Incident answered(Incident incident, Outcome outcome) {
        return incident.change(
                FIRST, notice -> notice.in(new NoticeState.Closed("task1", outcome, London.time(LATER))));
    }

    private static Destination school(String urn) {
        return new Destination.School(urn, Optional.empty());
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
    void a_school_that_is_named_while_a_person_has_the_notice_is_theirs_to_tell_and_no_second_notice_is_made() {
        Incident incident = forWantOfASchool();
        Notice had = incident.notice(FIRST);
        incident.then(ppn(2, rowan().onRollAt(LARKFIELD)));
        assertThat(incident.reconciled(LATER))
                .singleElement()
                .returns(had.key(), Notice::key)
                .returns(had.state(), Notice::state)
                .returns(school(LARKFIELD), Notice::destination);
        assertSettled(incident);
        incident.then(ppn(3, rowan().onRollAt(HOLLOWAY)));
        assertThat(incident.reconciled(LATER))
                .singleElement()
                .returns(had.key(), Notice::key)
                .returns(school(HOLLOWAY), Notice::destination);
        incident.then(ppn(4, rowan()));
        assertThat(incident.reconciled(LATER)).singleElement().returns(had.key(), Notice::key);
        assertSettled(incident);
    }

    @Test
    void a_person_who_has_a_notice_to_one_school_keeps_it_when_another_is_named_instead() {
        Incident incident = withPerson(rowan().onRollAt(LARKFIELD), Concern.NO_CONTACT);
        incident.then(ppn(2, rowan().onRollAt(HOLLOWAY)));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[first WithPerson]");
        assertThat(incident.notice(FIRST).destination()).isEqualTo(school(HOLLOWAY));
        assertSettled(incident);
    }

    @Test
    void a_school_that_is_named_before_a_person_gets_the_notice_is_told_by_email() {
        Incident incident = Incident.of(ppn(1, rowan()));
        incident.reconciled(NIGHT);
        incident.then(ppn(2, rowan().onRollAt(LARKFIELD)));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[first Due, first Withdrawn]");
        assertSettled(incident);
    }

    @ParameterizedTest
    @CsvSource({"TOLD_BY_PHONE, []", "TOLD_OTHERWISE, []", "NOT_TO_BE_TOLD, [first Due]"})
    void a_school_that_a_person_found_and_told_is_not_told_again_when_it_is_named(Outcome outcome, String changes) {
        Incident incident = answered(forWantOfASchool(), outcome).then(ppn(2, rowan().onRollAt(LARKFIELD)));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo(changes);
        assertSettled(incident);
    }

    @Test
    void what_changes_after_a_person_told_the_school_that_they_found_is_one_correction() {
        Incident incident = answered(forWantOfASchool(), Outcome.TOLD_BY_PHONE)
                .then(ppn(2, rowan().onRollAt(LARKFIELD).absent()));
        assertThat(steps(incident.reconciled(LATER))).isEqualTo("[correction-1 Due]");
        assertSettled(incident);
    }

    @ParameterizedTest
    @CsvSource({"TOLD_BY_PHONE", "NOT_TO_BE_TOLD"})
    void a_notice_that_was_closed_under_a_school_named_later_is_not_made_again_when_none_is_named(Outcome outcome) {
        Incident incident = forWantOfASchool().then(ppn(2, rowan().onRollAt(LARKFIELD)));
        incident.reconciled(LATER);
        assertSettled(answered(incident, outcome).then(ppn(3, rowan())));
    }
}
