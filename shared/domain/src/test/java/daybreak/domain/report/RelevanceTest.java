package daybreak.domain.report;

import static daybreak.domain.report.OffenceRole.SUSPECT;
import static daybreak.domain.report.OffenceRole.VICTIM;
import static daybreak.domain.report.OffenceRole.WITNESS;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.report.Relevance.Decision;
import daybreak.domain.report.Relevance.Reason;
import daybreak.domain.report.ReportPolicy.Category;
import daybreak.domain.report.ReportPolicy.Scope;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.ReportPolicies;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {
    @ParameterizedTest
    @CsvSource({
        // Five years back from 2 March 2026, the first day included.
        "8N, 2026-03-01, in",
        "8N, 2021-03-02, in",
        "8N, 2021-03-01, TOO_LONG_AGO",
        "11A, 1971-01-01, in",
        "34, 2026-03-01, OTHER_CLASS"
    })
    void an_entry_counts_by_its_class_and_its_day(String offenceClass, String on, String verdict) {
        Decision decision = decide(offenceClass, on, Set.of(SUSPECT), Histories.basis());
        assertThat(verdict(decision)).isEqualTo(verdict);
    }

    @Test
    void an_entry_counts_only_by_what_the_people_named_were_in_it() {
        assertThat(verdict(decide("8N", "2026-03-01", Set.of(), Histories.basis())))
                .isEqualTo("OTHER_PEOPLE");
        assertThat(verdict(decide("8N", "2026-03-01", Set.of(WITNESS), Histories.basis())))
                .isEqualTo("OTHER_ROLE");
        assertThat(verdict(decide("8N", "2026-03-01", Set.of(WITNESS, VICTIM), Histories.basis())))
                .isEqualTo("in");
    }

    @Test
    void a_category_of_another_kind_of_report_does_not_take_it() {
        Category forMarac = category("For MARAC", Optional.empty(), Set.of(ReportKind.MARAC));
        assertThat(verdict(decide("8N", "2026-03-01", Set.of(SUSPECT), basis(Map.of("m", forMarac)))))
                .isEqualTo("OTHER_CLASS");
    }

    @Test
    void of_two_categories_the_one_that_goes_further_back_says_its_words() {
        Map<String, Category> two = Map.of(
                "a", category("Short", Optional.of(Period.ofYears(1)), Set.of(ReportKind.CSC)),
                "b", category("Long", Optional.of(Period.ofYears(9)), Set.of(ReportKind.CSC)));
        assertThat(decide("8N", "2020-01-01", Set.of(SUSPECT), basis(two))).isEqualTo(new Decision.Include("Long"));
        assertThat(decide("8N", "2026-02-01", Set.of(SUSPECT), basis(two))).isEqualTo(new Decision.Include("Long"));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 2019-02-28, in", "2024-02-29, 2019-02-27, TOO_LONG_AGO", "2023-02-28, 2018-02-28, in"})
    void five_years_before_a_leap_day_is_the_last_of_february(String on, String happened, String verdict) {
        DraftBasis basis = new DraftBasis("v", LocalDate.parse(on), "basis", ReportPolicies.scope());
        assertThat(verdict(decide("8N", happened, Set.of(SUSPECT), basis))).isEqualTo(verdict);
    }

    private static Category category(String words, Optional<Period> within, Set<ReportKind> kinds) {
        return new Category(words, Set.of("8N"), within, kinds, Set.of(SUSPECT));
    }

    private static DraftBasis basis(Map<String, Category> categories) {
        return new DraftBasis("v", Histories.DAY, "basis", new Scope(categories, Period.ofYears(1)));
    }

    private static Decision decide(String offenceClass, String on, Set<OffenceRole> roles, DraftBasis basis) {
        return Relevance.decide(Histories.entry("E-1", on, offenceClass, "fact"), roles, ReportKind.CSC, basis);
    }

    private static String verdict(Decision decision) {
        return switch (decision) {
            case Decision.Include included -> "in";
            case Decision.LeaveOut(Reason reason) -> reason.name();
        };
    }
}
