package daybreak.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import daybreak.domain.message.Problem;
import daybreak.domain.message.RejectedException;
import daybreak.domain.people.NominalId;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.ReportPolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How much one report may be. What is more is refused, and never left out. */
class ReportLimitsTest {
    @Test
    void a_report_is_about_every_id_that_its_people_ever_had() {
        // Wren and Marlo, and 78 that Marlo had before.
        assertThat(drafted(page(78, 0, 100)).subjects())
                .hasSize(80)
                .contains(Histories.WREN, Histories.MARLO, new NominalId("M-0"), new NominalId("M-77"));
        assertThat(refused(page(79, 0, 100))).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("too-many-nominals");
            assertThat(problem.says()).contains("have 81 nominal ids", "takes 80");
        });
    }

    @Test
    void a_report_names_so_many_people_and_no_more() {
        // Marlo and Wren are two of them.
        drafted(page(0, 498, 100));
        assertThat(refused(page(0, 499, 100))).extracting(Problem::rule).containsExactly("too-many-people");
    }

    @Test
    void a_report_says_so_much_and_no_more() {
        int others = drafting(page(0, 0, 100)).characters() - 100;
        drafted(page(0, 0, 1_000_000 - others));
        assertThat(refused(page(0, 0, 1_000_001 - others)))
                .extracting(Problem::rule, Problem::pointer)
                .containsExactly(tuple("too-much-history", ""));
    }

    @Test
    void a_report_has_so_many_entries_and_no_more_however_short_they_are() {
        drafted(entries(2_400));
        assertThat(refused(entries(2_401))).extracting(Problem::rule).containsExactly("too-much-history");
    }

    private static HistoryPage entries(int number) {
        return Histories.page(
                1,
                1,
                List.of(Histories.marlo()),
                IntStream.range(0, number)
                        .mapToObj(each -> Histories.entry(
                                "E-" + each,
                                "2024-07-19",
                                ReportPolicies.VIOLENCE,
                                "x",
                                Histories.as(OffenceRole.SUSPECT, Histories.MARLO)))
                        .toArray(HistoryEntry[]::new));
    }

    @Test
    void what_does_not_count_in_a_report_does_not_count_towards_its_length() {
        HistoryPage theft = Histories.page(
                1,
                1,
                List.of(),
                Histories.entry(
                        "E-1",
                        "2024-07-19",
                        "34",
                        "x".repeat(1_000_001),
                        Histories.as(OffenceRole.SUSPECT, Histories.MARLO)));
        assertThat(drafted(theft).edition().orElseThrow().entries()).isZero();
    }

    /** @param fact how long the one entry's fact is */
    private static HistoryPage page(int merged, int neighbours, int fact) {
        List<HistoryPerson> people = new ArrayList<>(Histories.oftenMerged(merged));
        people.add(Histories.marlo());
        IntStream.range(0, neighbours)
                .mapToObj(number -> Histories.person(new NominalId("Q-" + number), "Ismay Quill"))
                .forEach(people::add);
        return Histories.page(
                1,
                1,
                people,
                Histories.entry(
                        "E-1",
                        "2024-07-19",
                        ReportPolicies.VIOLENCE,
                        "x".repeat(fact),
                        Histories.as(OffenceRole.SUSPECT, Histories.MARLO)));
    }

    private static Draft drafting(HistoryPage page) {
        return Drafting.compile(Histories.csc(), List.of(page), Histories.basis());
    }

    private static Report drafted(HistoryPage page) {
        return ReportStages.drafted(ReportStages.opened(), page).report();
    }

    private static List<Problem> refused(HistoryPage page) {
        List<Problem> problems = new ArrayList<>();
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> drafted(page))
                .satisfies(refused -> problems.addAll(refused.problems()));
        return problems;
    }
}
