package daybreak.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.school.School.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoundByNameTest {
    private static final String NAME = "Larkfield Primary School";
    private static final String NORMALISED = "larkfield primary school";
    private static final School ACADEMY = school("900002", NAME, Status.OPEN, true);
    private static final School RENAMED = school("900003", "Larkfield Academy", Status.OPEN, true);
    private static final School ELSEWHERE = school("900004", NAME, Status.OPEN, false);

    @ParameterizedTest
    @EnumSource(names = {"OPEN", "PROPOSED_TO_CLOSE"})
    void an_open_school_in_the_force_area_answers_to_its_name(Status status) {
        assertThat(foundBy(school("900001", NAME, status, true))).contains(NORMALISED);
    }

    @Test
    void a_school_outside_the_force_area_does_not() {
        assertThat(foundBy(ELSEWHERE)).isEmpty();
    }

    @Test
    void a_school_that_has_no_pupils_yet_does_not() {
        assertThat(foundBy(school("900001", NAME, Status.PROPOSED_TO_OPEN, true)))
                .isEmpty();
    }

    @Test
    void a_closed_school_that_nobody_took_over_does_not() {
        assertThat(foundBy(school("900001", NAME, Status.CLOSED, true))).isEmpty();
    }

    @Test
    void a_closed_school_leads_to_a_successor_of_another_name() {
        assertThat(foundBy(school("900001", NAME, Status.CLOSED, true, "900003")))
                .contains(NORMALISED);
    }

    @Test
    void a_closed_school_gives_its_name_up_to_a_successor_of_the_same_name() {
        assertThat(foundBy(school("900001", NAME, Status.CLOSED, true, "900002")))
                .isEmpty();
        assertThat(foundBy(school("900001", NAME, Status.CLOSED, true, "900003", "900002")))
                .isEmpty();
    }

    @Test
    void a_successor_that_the_name_cannot_find_takes_no_name_over() {
        assertThat(foundBy(school("900001", NAME, Status.CLOSED, true, "900004")))
                .contains(NORMALISED);
        assertThat(foundBy(school("900001", NAME, Status.CLOSED, true, "999999")))
                .contains(NORMALISED);
    }

    @Test
    void a_name_without_a_letter_or_digit_finds_nothing() {
        assertThat(foundBy(school("900001", "--", Status.OPEN, true))).isEmpty();
    }

    private static Optional<String> foundBy(School school) {
        Map<String, School> register = Stream.of(school, ACADEMY, RENAMED, ELSEWHERE)
                .collect(Collectors.toMap(School::urn, Function.identity(), (first, _) -> first));
        return FoundByName.of(school, register);
    }

    private static School school(String urn, String name, Status status, boolean inForceArea, String... successors) {
        return new School(
                urn,
                name,
                status,
                1,
                School.Phase.SCHOOL_OR_COLLEGE,
                "901",
                inForceArea,
                Optional.empty(),
                List.of(successors));
    }
}
