package daybreak.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {
    private static final int FIRST = 2012;
    private static final int LAST = 2040;
    private static final int LAST_PUBLISHED = 2028;

    private static final HolidayManager ENGLAND =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    /** Where this fails, its message holds the lines that belong in the packaged file. */
    @Test
    void the_packaged_list_is_what_the_maintained_library_computes() {
        assertThat(lines(BankHolidays.englandAndWales())).isEqualTo(lines(computed()));
    }

    @Test
    void the_packaged_list_has_every_published_date_and_no_other_up_to_the_last_published_year() throws IOException {
        Set<LocalDate> untilLastPublished = BankHolidays.englandAndWales().stream()
                .filter(day -> day.getYear() <= LAST_PUBLISHED)
                .collect(Collectors.toSet());
        assertThat(lines(untilLastPublished)).isEqualTo(lines(published()));
    }

    @Test
    void no_bank_holiday_is_on_a_weekend() {
        assertThat(BankHolidays.englandAndWales())
                .extracting(LocalDate::getDayOfWeek)
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void every_year_has_at_least_the_eight_usual_ones() {
        assertThat(IntStream.rangeClosed(FIRST, LAST))
                .allSatisfy(year -> assertThat(BankHolidays.englandAndWales())
                        .filteredOn(day -> day.getYear() == year)
                        .hasSizeGreaterThanOrEqualTo(8));
    }

    @Test
    void a_bank_holiday_proclaimed_later_is_added_by_policy() {
        LocalDate proclaimed = LocalDate.of(2031, 7, 16);
        assertThat(BankHolidays.englandAndWales(Set.of(proclaimed)))
                .contains(proclaimed)
                .containsAll(BankHolidays.englandAndWales());
    }

    @Test
    void a_policy_may_name_one_that_is_packaged_already() {
        Set<LocalDate> christmas = Set.of(LocalDate.of(2026, 12, 25));
        assertThat(BankHolidays.englandAndWales(christmas)).isEqualTo(BankHolidays.englandAndWales());
    }

    private static Set<LocalDate> computed() {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(Year::of)
                .flatMap(year -> ENGLAND.getHolidays(year, "eng").stream())
                .map(Holiday::getDate)
                .filter(day -> day.getYear() <= LAST)
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> published() throws IOException {
        try (var file = Objects.requireNonNull(
                BankHolidaysTest.class.getResourceAsStream("bank-holidays-published-2012-to-2028.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet());
        }
    }

    /** A line a year, as the file has them. */
    private static String lines(Set<LocalDate> days) {
        return new TreeSet<>(days)
                .stream()
                        .collect(Collectors.groupingBy(
                                LocalDate::getYear, Collectors.mapping(LocalDate::toString, Collectors.joining(" "))))
                        .values()
                        .stream()
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }
}
