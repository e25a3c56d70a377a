package daybreak.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.London;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepingCasesTest {
    private static final Period SIX_YEARS = Period.ofYears(6);

    @Test
    void a_closed_case_is_reviewed_so_long_after_the_london_day_on_which_it_was_closed() {
        PlayedCase closed = PlayedCase.receivedAt(London.time("2024-02-28T23:30"))
                .then(DisclosureSteps::withdrawn)
                .then(DisclosureSteps::closed);
        assertThat(KeepingCases.reviewOn(closed.now(), SIX_YEARS)).contains(LocalDate.of(2030, 2, 28));
    }

    @Test
    void an_open_case_is_not_and_one_that_was_opened_again_counts_from_its_last_closing() {
        assertThat(KeepingCases.reviewOn(PlayedCase.at(Stage.CLOSING).now(), SIX_YEARS))
                .isEmpty();
        PlayedCase again = PlayedCase.at(Stage.CLOSED).then(DisclosureSteps::reopened);
        assertThat(KeepingCases.reviewOn(again.now(), SIX_YEARS)).isEmpty();
    }

    @Test
    void a_case_that_never_began_is_reviewed_so_long_after_its_first_step_came() {
        assertThat(KeepingCases.reviewUnopened(London.time("2026-03-29T00:30"), SIX_YEARS))
                .isEqualTo(LocalDate.of(2032, 3, 29));
    }

    @Test
    void somebody_looks_at_a_case_on_the_first_of_its_days() {
        CaseHead head = CaseHead.first("3f81", "DV/26/0117");
        assertThat(head.wakeOn()).isEmpty();
        CaseHead reviewed = head.reviewedAgainOn(LocalDate.of(2032, 3, 29));
        assertThat(reviewed.wakeOn()).contains(LocalDate.of(2032, 3, 29));
        LocalDate missed = LocalDate.of(2026, 3, 3);
        CaseHead waiting = reviewed.waiting(Optional.of(new CaseHead.Gap(1, London.time("2026-03-03T10:00"), missed)));
        assertThat(waiting.wakeOn()).contains(missed);
        assertThat(waiting.told(List.of("a")).reviewOn()).contains(LocalDate.of(2032, 3, 29));
        assertThat(waiting.waiting(Optional.empty()).gap()).isEmpty();
    }
}
