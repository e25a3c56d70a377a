package daybreak.domain.report;

import static daybreak.domain.report.OffenceRole.SUSPECT;
import static daybreak.domain.report.OffenceRole.VICTIM;
import static daybreak.domain.report.ReportContent.REDACTED;
import static daybreak.testing.fixtures.Histories.MARLO;
import static daybreak.testing.fixtures.Histories.NEIGHBOUR;
import static daybreak.testing.fixtures.Histories.as;
import static daybreak.testing.fixtures.Histories.redacting;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.report.ReportContent.Involved;
import daybreak.domain.report.Review.Addition;
import daybreak.domain.report.Review.OfItem;
import daybreak.domain.report.Review.OfPerson;
import daybreak.domain.report.Review.OfTerm;
import daybreak.domain.report.Review.OfWords;
import daybreak.testing.fixtures.Histories;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactingTest {
    private static final Draft DRAFT = draft("A neighbour was pushed and bruised an arm.");

    @ParameterizedTest
    @CsvSource({
        "Ann went home, Ann, '[redacted] went home'",
        "ann and ANN, Ann, '[redacted] and [redacted]'",
        "Annual leave, Ann, Annual leave",
        "'Mary  Ann\tLee left', 'Mary Ann Lee', '[redacted] left'",
        "'John Smith Road', 'John Smith|Smith Road', '[redacted]'",
        "'(Ann)', Ann, '([redacted])'",
        "O'Hara's car, O'Hara, [redacted]'s car",
        "a+b*c, a+b, [redacted]*c",
        "'Zoë and ZOË', zoë, '[redacted] and [redacted]'",
        "one two, one|two, '[redacted] [redacted]'"
    })
    void words_are_taken_out_in_any_case_and_spacing_but_not_out_of_longer_words(
            String fact, String words, String left) {
        Review review = redacting(
                1,
                Arrays.stream(words.split("\\|"))
                        .map(each -> (Review.Redaction) new OfWords("E-1", each, "named"))
                        .toArray(Review.Redaction[]::new));
        assertThat(content(draft(fact), review).chronology().getFirst().fact()).isEqualTo(left);
    }

    @Test
    void words_are_taken_out_of_every_text_of_their_entry_and_of_no_other() {
        Draft draft = Drafting.compile(
                Histories.csc(),
                List.of(Histories.page(
                        1,
                        1,
                        List.of(),
                        Histories.violence("E-1", "2024-05-01", as(SUSPECT, MARLO)),
                        Histories.violence("E-2", "2024-06-01", as(SUSPECT, MARLO)))),
                Histories.basis());
        ReportContent content = content(
                draft,
                redacting(
                        1,
                        new OfWords("E-1", "the officer", "r"),
                        new OfWords("E-1", "Words of advice", "r"),
                        new OfWords("E-1", "No further action", "r"),
                        new OfWords("E-1", "bruised", "r")));
        assertThat(content.chronology().getFirst()).satisfies(entry -> {
            assertThat(entry.outcome()).isEqualTo(REDACTED);
            assertThat(entry.fact()).isEqualTo("A neighbour was pushed and [redacted] an arm.");
            assertThat(entry.opinion()).contains("[redacted] thought that drink played a part.");
            assertThat(entry.policeAction()).contains("[redacted] were given.");
        });
        assertThat(content.chronology().getLast())
                .isEqualTo(content(draft).chronology().getLast());
        assertThat(content.withheld()).isZero();
    }

    @Test
    void an_item_taken_out_whole_is_counted_and_nowhere() {
        Draft draft = Drafting.compile(
                Histories.marac(),
                List.of(Histories.maracPage(Histories.violence("E-1", "2024-05-01", as(SUSPECT, MARLO)))),
                Histories.basis());
        ReportContent content =
                content(draft, redacting(1, new OfItem("E-1", "r"), new OfItem("M-1", "r"), new OfItem("S-1", "r")));
        assertThat(content.chronology()).isEmpty();
        assertThat(content.safeguarding()).isEmpty();
        assertThat(content.meetings()).extracting(each -> each.id()).containsExactly("M-2");
        assertThat(content.withheld()).isEqualTo(3);
        assertThat(content.nil()).isFalse();
    }

    @Test
    void words_are_taken_out_of_meetings_and_actions_too() {
        Draft draft = Drafting.compile(Histories.marac(), List.of(Histories.maracPage()), Histories.basis());
        ReportContent content = content(
                draft,
                redacting(
                        1,
                        new OfWords("M-2", "plan", "r"),
                        new OfWords("S-1", "northshire", "r"),
                        new OfWords("S-1", "the address", "r")));
        assertThat(content.meetings().getLast().outcome()).isEqualTo("A [redacted].");
        assertThat(content.meetings().getFirst().outcome()).isEqualTo("None.");
        assertThat(content.safeguarding().getFirst().by()).isEqualTo("[redacted] police");
        assertThat(content.safeguarding().getFirst().what()).isEqualTo("A marker was put on [redacted].");
    }

    @Test
    void a_third_party_stands_by_role_until_somebody_clears_the_name() {
        assertThat(content(DRAFT).chronology().getFirst().involved())
                .containsExactly(
                        new Involved(Optional.of("Marlo Ashdown"), SUSPECT), new Involved(Optional.empty(), VICTIM));
        Review clearing = new Review(
                1,
                Histories.REVIEWER,
                Histories.ASKED,
                List.of(),
                List.of(),
                List.of(new OfPerson(NEIGHBOUR, "known to all"), new OfTerm("a neighbour", "harmless")));
        assertThat(content(DRAFT, clearing).chronology().getFirst().involved())
                .contains(new Involved(Optional.of("Ismay Quill"), VICTIM));
    }

    @Test
    void additions_of_all_reviews_stand_in_their_order() {
        ReportContent content = content(DRAFT, adding("PNC", "Nothing."), adding("PND", "Nothing either."));
        assertThat(content.additions())
                .containsExactly(new Addition("PNC", "Nothing."), new Addition("PND", "Nothing either."));
    }

    @Test
    void what_is_released_says_who_asked_on_what_ground_and_about_whom() {
        ReportContent content = content(DRAFT);
        assertThat(content.reference()).isEqualTo("r1");
        assertThat(content.legalBasis()).isEqualTo("Children Act 1989, section 47");
        assertThat(content.requester()).isEqualTo("Odette Larkspur");
        assertThat(content.people())
                .extracting(ReportContent.Subject::name)
                .containsExactly("Wren Ashdown", "Marlo Ashdown");
        assertThat(content.nil()).isFalse();
    }

    @Test
    void nothing_recorded_and_nothing_added_is_a_nil_return_and_an_addition_makes_it_none() {
        Draft nothing = Drafting.compile(Histories.csc(), List.of(Histories.page(1, 1, List.of())), Histories.basis());
        assertThat(content(nothing).nil()).isTrue();
        assertThat(content(nothing, adding("PNC", "A caution.")).nil()).isFalse();
    }

    private static Review adding(String source, String text) {
        return new Review(
                1, Histories.REVIEWER, Histories.ASKED, List.of(), List.of(new Addition(source, text)), List.of());
    }

    private static Draft draft(String fact) {
        return Drafting.compile(
                Histories.csc(),
                List.of(Histories.page(
                        1,
                        1,
                        List.of(Histories.marlo(), Histories.neighbour()),
                        Histories.entry("E-1", "2024-07-19", "8N", fact, as(SUSPECT, MARLO), as(VICTIM, NEIGHBOUR)))),
                Histories.basis());
    }

    private static ReportContent content(Draft draft, Review... reviews) {
        return Redacting.content("r1", draft, List.of(reviews));
    }
}
