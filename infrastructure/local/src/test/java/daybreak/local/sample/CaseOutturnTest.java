package daybreak.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseOutturnTest {
    private static final CaseOutturn MUST =
            new CaseOutturn("DV/1", "closed", List.of("Mon: one", "Tue: two"), List.of("Mon: chase"));

    @Test
    void what_came_as_it_must_differs_in_nothing_whatever_the_order() {
        assertThat(MUST.differences(
                        new CaseOutturn("DV/1", "closed", List.of("Tue: two", "Mon: one"), List.of("Mon: chase"))))
                .isEmpty();
    }

    @Test
    void what_is_missing_what_is_too_many_and_what_came_twice_are_each_a_line() {
        assertThat(MUST.differences(
                        new CaseOutturn("DV/1", "open", List.of("Mon: one", "Mon: one", "Wed: three"), List.of())))
                .containsExactlyInAnyOrder(
                        "DV/1 must be: closed. It is: open",
                        "DV/1 told, missing: Tue: two",
                        "DV/1 told, too many: Mon: one",
                        "DV/1 told, too many: Wed: three",
                        "DV/1 with a person, missing: Mon: chase");
    }
}
