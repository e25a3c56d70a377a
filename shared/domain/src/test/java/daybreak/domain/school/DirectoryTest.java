package daybreak.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.school.SchoolCalendar.Closure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private static final LocalDate TRAINING_DAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final School SCHOOL = new School(
            "900001",
            "Larkfield Primary School",
            School.Status.OPEN,
            1,
            School.Phase.SCHOOL_OR_COLLEGE,
            "901",
            true,
            Optional.empty(),
            List.of());

    @Test
    void a_schools_own_calendar_wins_over_its_local_authoritys() {
        SchoolCalendar calendar = new Fixed(List.of(day(TRAINING_DAY)), Map.of())
                .calendar(entry(Optional.of(SCHOOL), Optional.of(List.of())), Set.of());
        assertThat(calendar.isSchoolDay(TRAINING_DAY)).isTrue();
    }

    @Test
    void a_school_without_a_calendar_follows_its_local_authority() {
        SchoolCalendar calendar = new Fixed(List.of(day(TRAINING_DAY)), Map.of())
                .calendar(entry(Optional.of(SCHOOL), Optional.empty()), Set.of());
        assertThat(calendar.isSchoolDay(TRAINING_DAY)).isFalse();
    }

    @Test
    void where_nothing_is_known_it_is_monday_to_friday_less_bank_holidays_packaged_and_proclaimed() {
        LocalDate proclaimed = LocalDate.of(2026, 11, 24);
        SchoolCalendar calendar =
                new Fixed(List.of(), Map.of()).calendar(entry(Optional.empty(), Optional.empty()), Set.of(proclaimed));
        assertThat(calendar.isSchoolDay(TRAINING_DAY)).isTrue();
        assertThat(calendar.isSchoolDay(CHRISTMAS)).isFalse();
        assertThat(calendar.isSchoolDay(proclaimed)).isFalse();
        assertThat(calendar.isSchoolDay(LocalDate.of(2026, 11, 22))).isFalse();
    }

    @Test
    void what_is_meant_for_a_school_that_closed_is_received_by_its_one_successor_also_by_a_chain() {
        School second = closed("900002", "900003");
        School first = closed("900001", "900002");
        School split = closed("900004", "900003", "900005");
        School orphan = closed("900006", "900099");
        Directory register = register(first, second, open("900003"), split, orphan);
        assertThat(register.receivers(Set.of("900001", "900002", "900003", "900004", "900006", "900050")))
                .isEqualTo(Map.of(
                        "900001", open("900003"),
                        "900002", open("900003"),
                        "900003", open("900003"),
                        "900004", split,
                        "900006", orphan));
        assertThat(register.receivers(Set.of())).isEmpty();
    }

    @Test
    void successors_in_a_circle_and_chains_too_long_end_as_where_one_school_is_asked_for() {
        Directory circle = register(closed("900001", "900002"), closed("900002", "900001"));
        assertThat(circle.receivers(Set.of("900001")))
                .containsEntry(
                        "900001",
                        circle.receiving(circle.entry("900001")).school().orElseThrow());
        Directory chain = register(IntStream.rangeClosed(1, 8)
                .mapToObj(nth -> closed("90000" + nth, "90000" + (nth + 1)))
                .toArray(School[]::new));
        assertThat(chain.receivers(Set.of("900001")))
                .containsEntry(
                        "900001",
                        chain.receiving(chain.entry("900001")).school().orElseThrow())
                .containsEntry("900001", closed("900006", "900007"));
    }

    private static Directory register(School... schools) {
        return new Fixed(List.of(), Stream.of(schools).collect(Collectors.toMap(School::urn, Function.identity())));
    }

    private static School open(String urn) {
        return school(urn, School.Status.OPEN, List.of());
    }

    private static School closed(String urn, String... successors) {
        return school(urn, School.Status.CLOSED, List.of(successors));
    }

    private static School school(String urn, School.Status status, List<String> successors) {
        return new School(
                urn,
                "School " + urn,
                status,
                1,
                School.Phase.SCHOOL_OR_COLLEGE,
                "901",
                true,
                Optional.empty(),
                successors);
    }

    private static Closure day(LocalDate day) {
        return new Closure(day, day);
    }

    private static Directory.Entry entry(Optional<School> school, Optional<List<Closure>> ownClosures) {
        return new Directory.Entry("900001", school, Optional.empty(), ownClosures);
    }

    private record Fixed(List<Closure> ofTheLocalAuthority, Map<String, School> register) implements Directory {
        @Override
        public Map<String, School> schools(Set<String> urns) {
            return register.entrySet().stream()
                    .filter(school -> urns.contains(school.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public Entry entry(String urn) {
            return new Entry(urn, Optional.ofNullable(register.get(urn)), Optional.empty(), Optional.empty());
        }

        @Override
        public List<String> urnsNamed(String normalisedName) {
            return List.of();
        }

        @Override
        public Optional<ForceContact> homeEducationOfficer(String localAuthority) {
            return Optional.empty();
        }

        @Override
        public Optional<ForceContact> hubMailbox() {
            return Optional.empty();
        }

        @Override
        public List<Closure> closures(String localAuthority) {
            return ofTheLocalAuthority;
        }
    }
}
