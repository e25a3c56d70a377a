package daybreak.domain.notice;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.Persons.suspect;
import static daybreak.testing.fixtures.Persons.victim;
import static daybreak.testing.fixtures.Persons.witness;
import static daybreak.testing.fixtures.Schools.HOLLOWAY;
import static daybreak.testing.fixtures.Schools.LARKFIELD;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.ppn.Child.Residence;
import daybreak.testing.fixtures.Children;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Ppns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which notices the PPNs of an occurrence call for, and what stands against each. */
class NoticePlanningTest {
    private static List<PlannedNotice> plan(Ppns... ppns) {
        return Incident.of(ppns).planned();
    }

    private static Children rowan() {
        return child("Rowan Ashdown").onRollAt(LARKFIELD);
    }

    private static Children missingRowan() {
        return rowan().missingSince("2026-03-05T18:00");
    }

    private static String words(PlannedNotice planned) {
        return planned.kind() + " " + planned.content().child().given() + " to "
                + planned.destination().word() + " " + planned.concerns();
    }

    @Test
    void each_child_of_a_domestic_abuse_notice_is_told_of_to_its_own_school() {
        assertThat(plan(Ppns.domesticAbuse("P1")
                        .with(rowan())
                        .with(child("Wren Ashdown").onRollAt(LARKFIELD))
                        .with(child("Kit Ashdown").onRollAt(HOLLOWAY))))
                .extracting(NoticePlanningTest::words)
                .containsExactly(
                        "ENCOMPASS Rowan Ashdown to urn 960001 []",
                        "ENCOMPASS Wren Ashdown to urn 960001 []",
                        "ENCOMPASS Kit Ashdown to urn 960002 []");
    }

    @Test
    void a_child_on_roll_at_two_schools_gets_two_notices() {
        assertThat(plan(Ppns.domesticAbuse("P1").with(rowan().onRollAt(HOLLOWAY))))
                .extracting(NoticePlanningTest::words)
                .containsExactly(
                        "ENCOMPASS Rowan Ashdown to urn 960001 []", "ENCOMPASS Rowan Ashdown to urn 960002 []");
    }

    @Test
    void several_ppns_for_one_incident_give_one_notice() {
        assertThat(plan(
                        Ppns.domesticAbuse("P1").with(rowan()),
                        Ppns.domesticAbuse("P2").with(rowan()).submitted("2026-03-05T22:00")))
                .singleElement()
                .extracting(PlannedNotice::submittedAt)
                .isEqualTo(London.time("2026-03-05T21:00"));
    }

    @Test
    void a_notice_of_neither_kind_calls_for_nothing() {
        assertThat(plan(Ppns.other("P1").with(rowan()))).isEmpty();
    }

    @Test
    void domestic_abuse_and_a_missing_child_in_one_notice_are_two_notices() {
        assertThat(plan(Ppns.missingChild("P1").withDomesticAbuse().with(missingRowan())))
                .extracting(NoticePlanningTest::words)
                .containsExactly(
                        "ENCOMPASS Rowan Ashdown to urn 960001 []", "ENDEAVOUR Rowan Ashdown to urn 960001 []");
    }

    @Test
    void only_the_child_that_is_marked_missing_is_told_of_as_missing() {
        assertThat(plan(Ppns.missingChild("P1")
                        .with(missingRowan())
                        .with(child("Wren Ashdown").onRollAt(LARKFIELD))))
                .extracting(NoticePlanningTest::words)
                .containsExactly("ENDEAVOUR Rowan Ashdown to urn 960001 []");
    }

    @Test
    void a_child_marked_missing_makes_it_a_missing_child_notice_whatever_its_type() {
        assertThat(plan(Ppns.other("P1")
                        .with(missingRowan())
                        .with(child("Wren Ashdown").onRollAt(LARKFIELD))))
                .extracting(NoticePlanningTest::words)
                .containsExactly("ENDEAVOUR Rowan Ashdown to urn 960001 []");
    }

    static Stream<Arguments> concerns() {
        return Stream.of(
                Arguments.of("one ppn of the occurrence is sensitive: all are", Concern.SENSITIVE, new Ppns[] {
                    Ppns.domesticAbuse("P1").with(rowan()), Ppns.other("P2").sensitive()
                }),
                Arguments.of("the child is listed as a suspect", Concern.CHILD_IS_SUSPECT, new Ppns[] {
                    Ppns.domesticAbuse("P1").with(rowan().asSuspect())
                }),
                Arguments.of("the child is a suspect among the persons", Concern.CHILD_IS_SUSPECT, new Ppns[] {
                    Ppns.domesticAbuse("P1")
                            .with(rowan())
                            .with(suspect("Rowan Ashdown").born("2016-02-10"))
                }),
                Arguments.of("the child is a suspect by nominal id", Concern.CHILD_IS_SUSPECT, new Ppns[] {
                    Ppns.domesticAbuse("P1").with(rowan().nominal("N1")),
                    Ppns.other("P2").with(suspect("Ro A").nominal("N1"))
                }),
                Arguments.of(
                        "a suspect of the child's name without date of birth",
                        Concern.CHILD_IS_SUSPECT,
                        new Ppns[] {Ppns.domesticAbuse("P1").with(rowan()).with(suspect("ASHDOWN, Rowan"))}),
                Arguments.of("a missing ppn with none marked", Concern.NO_CHILD_MARKED_MISSING, new Ppns[] {
                    Ppns.missingChild("P1").with(rowan())
                }),
                Arguments.of("no date of birth", Concern.NO_DATE_OF_BIRTH, new Ppns[] {
                    Ppns.domesticAbuse("P1").with(rowan().withoutDateOfBirth())
                }),
                Arguments.of("resident elsewhere", Concern.LIVES_ELSEWHERE, new Ppns[] {
                    Ppns.domesticAbuse("P1").with(rowan().living(Residence.ELSEWHERE))
                }),
                Arguments.of("residence unknown", Concern.RESIDENCE_UNKNOWN, new Ppns[] {
                    Ppns.domesticAbuse("P1").with(rowan().living(Residence.UNKNOWN))
                }),
                Arguments.of("what stands against the school", Concern.NOT_ON_ROLL, new Ppns[] {
                    Ppns.domesticAbuse("P1").with(child("Rowan Ashdown").notOnRollAt(LARKFIELD))
                }),
                Arguments.of("a ppn of another kind names another school", Concern.SCHOOLS_DISAGREE, new Ppns[] {
                    Ppns.domesticAbuse("P1").with(rowan()),
                    Ppns.other("P2").with(child("Rowan Ashdown").onRollAt(HOLLOWAY))
                }));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("concerns")
    void what_a_person_must_look_at_is_a_concern(String why, Concern concern, Ppns... ppns) {
        assertThat(plan(ppns))
                .as(why)
                .singleElement()
                .extracting(PlannedNotice::concerns)
                .isEqualTo(List.of(concern));
    }

    @Test
    void a_suspect_who_is_somebody_else_and_a_victim_who_is_the_child_are_no_concern() {
        assertThat(plan(Ppns.domesticAbuse("P1")
                        .with(rowan().nominal("N1"))
                        .with(suspect("Kit Marlow"))
                        .with(suspect("Rowan Ashdown").nominal("N2"))
                        .with(victim("Rowan Ashdown").born("2016-02-10"))))
                .singleElement()
                .extracting(PlannedNotice::concerns)
                .isEqualTo(List.of());
    }

    @Test
    void all_concerns_are_kept_in_order() {
        assertThat(plan(Ppns.domesticAbuse("P1")
                        .sensitive()
                        .with(child("Rowan Ashdown").withoutDateOfBirth().living(Residence.UNKNOWN))))
                .singleElement()
                .extracting(PlannedNotice::concerns)
                .isEqualTo(List.of(
                        Concern.SENSITIVE,
                        Concern.NO_DATE_OF_BIRTH,
                        Concern.RESIDENCE_UNKNOWN,
                        Concern.NO_SCHOOL_RECORDED));
    }

    @Test
    void a_near_match_of_two_children_under_one_occurrence_goes_to_a_person() {
        assertThat(plan(
                        Ppns.domesticAbuse("P1")
                                .with(rowan())
                                .with(child("Kit Marlow").onRollAt(HOLLOWAY)),
                        Ppns.domesticAbuse("P2").with(child("Rowen Ashdown").onRollAt(LARKFIELD))))
                .extracting(NoticePlanningTest::words)
                .containsExactly(
                        "ENCOMPASS Rowan Ashdown to urn 960001 [NEAR_MATCH]",
                        "ENCOMPASS Kit Marlow to urn 960002 []",
                        "ENCOMPASS Rowen Ashdown to urn 960001 [NEAR_MATCH]");
    }

    @Test
    void a_spelling_or_date_of_birth_that_a_later_version_put_right_matches_nobody() {
        Incident incident = Incident.of(Ppns.domesticAbuse("P1").with(rowan().withoutDateOfBirth()));
        assertThat(incident.then(Ppns.domesticAbuse("P1").version(2).with(rowan()))
                        .planned())
                .extracting(NoticePlanningTest::words)
                .containsExactly("ENCOMPASS Rowan Ashdown to urn 960001 []");
    }

    @Test
    void a_later_version_that_shows_two_known_children_to_be_one_leaves_one_notice() {
        Incident incident = Incident.of(
                Ppns.domesticAbuse("P1").with(rowan()),
                Ppns.domesticAbuse("P2").with(child("Rory Ash").nominal("N1").onRollAt(LARKFIELD)));
        assertThat(incident.planned()).hasSize(2);
        assertThat(incident.then(Ppns.domesticAbuse("P2").version(2).with(rowan().nominal("N1")))
                        .planned())
                .extracting(NoticePlanningTest::words)
                .containsExactly("ENCOMPASS Rowan Ashdown to urn 960001 []");
    }

    @Test
    void the_guard_knows_every_adult_on_any_ppn_of_the_occurrence() {
        assertThat(plan(
                        Ppns.domesticAbuse("P1")
                                .with(rowan())
                                .with(victim("Tamsin Ashdown")
                                        .emailing("t@home.example")
                                        .phoning("07700 900123")),
                        Ppns.other("P2").with(witness("Owen Pritchard")).with(witness("OWEN PRITCHARD"))))
                .singleElement()
                .extracting(PlannedNotice::adults)
                .isEqualTo(List.of(
                        new Adult("tamsin ashdown", Optional.of("t@home.example"), Optional.of("07700 900123")),
                        new Adult("owen pritchard", Optional.empty(), Optional.empty())));
    }
}
