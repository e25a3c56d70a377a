package daybreak.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.school.SchoolCalendar.Closure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        SchoolCalendar calendar = new WithClosures(List.of(day(TRAINING_DAY)))
                .calendar(entry(Optional.of(SCHOOL), Optional.of(List.of())), Set.of());
        assertThat(calendar.isSchoolDay(TRAINING_DAY)).isTrue();
    }

    @Test
    void a_school_without_a_calendar_follows_its_local_authority() {
        SchoolCalendar calendar = new WithClosures(List.of(day(TRAINING_DAY)))
                .calendar(entry(Optional.of(SCHOOL), Optional.empty()), Set.of());
        assertThat(calendar.isSchoolDay(TRAINING_DAY)).isFalse();
    }

    @Test
    void where_nothing_is_known_it_is_monday_to_friday_less_bank_holidays_packaged_and_proclaimed() {
        LocalDate proclaimed = LocalDate.of(2026, 11, 24);
        SchoolCalendar calendar =
                new WithClosures(List.of()).calendar(entry(Optional.empty(), Optional.empty()), Set.of(proclaimed));
        assertThat(calendar.isSchoolDay(TRAINING_DAY)).isTrue();
        assertThat(calendar.isSchoolDay(CHRISTMAS)).isFalse();
        assertThat(calendar.isSchoolDay(proclaimed)).isFalse();
        assertThat(calendar.isSchoolDay(LocalDate.of(2026, 11, 22))).isFalse();
    }

    private static Closure day(LocalDate day) {
        return new Closure(day, day);
    }

    private static Directory.Entry entry(Optional<School> school, Optional<List<Closure>> ownClosures) {
        return new Directory.Entry("900001", school, Optional.empty(), ownClosures);
    }

    private record WithClosures(List<Closure> ofTheLocalAuthority) implements Directory {
        @Override
        public Map<String, School> schools(Set<String> urns) {
            return Map.of();
        }

        @Override
        public Entry entry(String urn) {
            throw new UnsupportedOperationException(urn);
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
