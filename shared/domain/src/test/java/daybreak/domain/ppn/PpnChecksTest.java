package daybreak.domain.ppn;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.Persons.victim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.domain.message.Problem;
import daybreak.domain.message.RejectedException;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import daybreak.testing.fixtures.Ppns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PpnChecksTest {
    private static final Instant RECEIVED = London.time("2026-03-05T21:01");

    private static List<String> problems(Ppns ppn) {
        return PpnChecks.problems(ppn.filed(), Policies.standard(), Ppns.FORCE, RECEIVED).stream()
                .map(problem -> problem.pointer() + " " + problem.rule())
                .toList();
    }

    @Test
    void a_sound_ppn_has_no_problem() {
        assertThat(problems(Ppns.missingChild("P1")
                        .with(victim("Tamsin Ashdown").born("1990-05-01"))
                        .with(child("Rowan Ashdown").missingUntil("2026-03-05T18:00", "2026-03-05T20:00"))))
                .isEmpty();
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(Ppns.other("P1").force("elsewhere"), "/data/force force"),
                Arguments.of(Ppns.other("P1").formVersion("1999.1"), "/data/formVersion form-version"),
                Arguments.of(Ppns.other("P1").circumstance("XX"), "/data/circumstance circumstance"),
                Arguments.of(Ppns.other("P1").submitted("2026-03-05T21:17"), "/data/submittedAt impossible-date"),
                Arguments.of(Ppns.other("P1").incidentAt("2026-03-05T21:17"), "/data/incidentAt impossible-date"),
                Arguments.of(
                        Ppns.other("P1").with(child("Rowan Ashdown").born("2026-03-06")),
                        "/data/children/0/dateOfBirth impossible-date"),
                Arguments.of(
                        Ppns.other("P1")
                                .with(victim("Tamsin Ashdown"))
                                .with(victim("Kit Marlow").born("2026-03-06")),
                        "/data/persons/1/dateOfBirth impossible-date"),
                Arguments.of(
                        Ppns.missingChild("P1").with(child("Rowan Ashdown").missingSince("2026-03-05T21:17")),
                        "/data/children/0/missing/reportedAt impossible-date"),
                Arguments.of(
                        Ppns.missingChild("P1")
                                .with(child("Wren Ashdown"))
                                .with(child("Rowan Ashdown").missingUntil("2026-03-05T18:00", "2026-03-05T21:17")),
                        "/data/children/1/missing/foundAt impossible-date"),
                Arguments.of(
                        Ppns.missingChild("P1")
                                .with(child("Rowan Ashdown").missingUntil("2026-03-05T18:00", "2026-03-05T17:59")),
                        "/data/children/0/missing/foundAt impossible-date"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("impossible")
    void an_unknown_form_version_or_force_or_an_impossible_date_is_a_problem_with_its_place(Ppns ppn, String problem) {
        assertThat(problems(ppn)).containsExactly(problem);
    }

    @Test
    void every_problem_is_named_at_once() {
        assertThat(problems(Ppns.other("P1")
                        .force("elsewhere")
                        .formVersion("1999.1")
                        .with(child("Rowan Ashdown").born("2030-01-01"))))
                .containsExactly(
                        "/data/force force",
                        "/data/formVersion form-version",
                        "/data/children/0/dateOfBirth impossible-date");
    }

    @Test
    void the_clocks_of_two_systems_may_differ_by_a_quarter_of_an_hour() {
        assertThat(problems(Ppns.missingChild("P1")
                        .submitted("2026-03-05T21:16")
                        .incidentAt("2026-03-05T21:16")
                        .with(child("Rowan Ashdown").missingUntil("2026-03-05T21:16", "2026-03-05T21:16"))))
                .isEmpty();
    }

    @Test
    void a_child_born_today_is_listed_on_the_london_day_though_utc_is_still_at_yesterday() {
        Ppn ppn = Ppns.other("P1")
                .submitted("2026-07-02T00:30")
                .incidentAt("2026-07-02T00:10")
                .with(child("Rowan Ashdown").born("2026-07-02"))
                .filed();
        assertThat(PpnChecks.problems(ppn, Policies.standard(), Ppns.FORCE, London.time("2026-07-02T00:31")))
                .isEmpty();
    }

    @Test
    void a_problem_says_what_is_wrong_and_repeats_no_personal_data() {
        Ppn ppn =
                Ppns.other("P1").with(child("Rowan Ashdown").born("2026-03-06")).filed();
        assertThat(PpnChecks.problems(ppn, Policies.standard(), Ppns.FORCE, RECEIVED))
                .containsExactly(new Problem("/data/children/0/dateOfBirth", "impossible-date", "lies in the future"));
    }

    @Test
    void regrading_needs_a_reason() {
        Ppn amber = Ppns.other("P1").graded(Grade.AMBER).filed();
        Ppns green = Ppns.other("P1").version(2).graded(Grade.GREEN);
        assertThatNoException().isThrownBy(() -> PpnChecks.requireReasonToRegrade(amber, amber));
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> PpnChecks.requireReasonToRegrade(amber, green.filed()))
                .extracting(RejectedException::problems)
                .isEqualTo(List.of(
                        new Problem("/data/regradeReason", "regrade-reason", "the grade changed without a reason")));
        Ppn blank = green.regradedBecause(" ").filed();
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> PpnChecks.requireReasonToRegrade(amber, blank));
        Ppn reasoned = green.regradedBecause("seen, safe").filed();
        assertThatNoException().isThrownBy(() -> PpnChecks.requireReasonToRegrade(amber, reasoned));
    }

    @Test
    void a_version_that_overtakes_another_need_not_repeat_the_reason_that_the_other_gave() {
        Ppn red = Ppns.other("P1").graded(Grade.RED).filed();
        Ppn third = Ppns.other("P1").version(3).graded(Grade.AMBER).filed();
        assertThatNoException().isThrownBy(() -> PpnChecks.requireReasonToRegrade(red, third));
        assertThat(PpnChecks.regradedWithoutReason(red, third)).isTrue();
        assertThat(PpnChecks.regradedWithoutReason(red, red)).isFalse();
    }

    @Test
    void an_occurrence_that_outgrows_one_transaction_is_worked_by_a_person() {
        assertThatNoException().isThrownBy(() -> PpnChecks.requireRoom(98));
        assertThatExceptionOfType(RejectedException.class).isThrownBy(() -> PpnChecks.requireRoom(99));
    }

    @Test
    void ids_that_are_blank_and_versions_below_one_are_refused() {
        assertThatThrownBy(() -> new PpnId(" ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> new OccurrenceNumber("")).hasMessageContaining("blank");
        assertThatThrownBy(() -> Ppns.other("P1").version(0).filed()).hasMessageContaining("count from 1");
        assertThatThrownBy(() -> new Child.NamedSchool(Optional.empty(), Optional.empty(), true))
                .hasMessageContaining("by URN");
    }
}
