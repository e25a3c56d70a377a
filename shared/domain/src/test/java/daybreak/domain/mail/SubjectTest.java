package daybreak.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "26/311987",
                "43260012345",
                "NP-20261121-0342",
                "abcd_1.2",
                "0000000000000000000000000000000000000001"
            })
    void a_reference_stands_in_the_subject(String reference) {
        assertThat(Subject.of("Notification", reference)).isEqualTo("OFFICIAL-SENSITIVE: Notification " + reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tamsin Oakfield",
                "OAKFIELD/1",
                "26/311987 Oak",
                "no-digit",
                "04/03/2016",
                "4.3.16",
                "2016-03-04",
                "26/311987\r\nBcc: x",
                "26/\u202E311987",
                "26//311987",
                "00000000000000000000000000000000000000001"
            })
    void what_may_be_something_else_does_not(String reference) {
        assertThat(Subject.of("Notification", reference)).isEqualTo("OFFICIAL-SENSITIVE: Notification");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01632 960100", "(01632) 960-100", "+44 1632 960100", "999", "101"})
    void a_number_can_be_dialled_and_does_not_break(String raw) {
        Telephone telephone = Telephone.of(raw);
        assertThat(telephone.dial()).contains(raw.replaceAll("[^+0-9]", ""));
        assertThat(telephone.shown()).isEqualTo(raw.replace(' ', '\u00A0'));
    }

    @Test
    void what_is_not_plainly_a_number_is_shown_and_not_linked() {
        assertThat(Telephone.of("ask at\u202E 01632 960100"))
                .isEqualTo(new Telephone("ask at 01632 960100", Optional.empty()));
        assertThat(Telephone.of("12345").dial()).isEmpty();
    }
}
