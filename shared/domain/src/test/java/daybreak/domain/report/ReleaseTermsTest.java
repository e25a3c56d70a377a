package daybreak.domain.report;

import static daybreak.domain.report.OffenceRole.SUSPECT;
import static daybreak.domain.report.OffenceRole.VICTIM;
import static daybreak.testing.fixtures.Histories.MARLO;
import static daybreak.testing.fixtures.Histories.NEIGHBOUR;
import static daybreak.testing.fixtures.Histories.as;
import static daybreak.testing.fixtures.Histories.redacting;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.report.ReleaseTerms.Kind;
import daybreak.domain.report.ReleaseTerms.Term;
import daybreak.domain.report.Review.OfItem;
import daybreak.domain.report.Review.OfPerson;
import daybreak.domain.report.Review.OfTerm;
import daybreak.domain.report.Review.OfWords;
import daybreak.testing.fixtures.Histories;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReleaseTermsTest {
    private static final Term NAME = new Term(Kind.FULL_NAME, "Ismay Quill");
    private static final Term ADDRESS = new Term(Kind.ADDRESS, "6 Tanner's Row, Millbeck");
    private static final Term PHONE = new Term(Kind.PHONE, "01632 960377");

    @Test
    void a_third_party_is_not_to_be_found_by_full_name_address_or_telephone() {
        assertThat(ReleaseTerms.of(draft(Histories.neighbour()), List.of())).containsExactly(NAME, ADDRESS, PHONE);
    }

    @Test
    void a_third_party_is_not_to_be_found_by_a_name_of_a_record_that_was_merged_into_theirs() {
        HistoryPerson before = Histories.person(new NominalId("N-9"), "Ismay Lark");
        HistoryPerson quill = Histories.person(NEIGHBOUR, "Ismay Quill", new NominalId("N-9"));
        assertThat(ReleaseTerms.of(draft(before, quill), List.of()))
                .containsExactly(NAME, new Term(Kind.FULL_NAME, "Ismay Lark"));
    }

    @Test
    void somebody_who_is_in_no_entry_that_counts_is_not_to_be_found_in_one_either() {
        Draft draft = Drafting.compile(
                Histories.csc(),
                List.of(Histories.page(
                        1,
                        1,
                        List.of(Histories.marlo(), Histories.neighbour()),
                        Histories.violence("E-1", "2024-07-19", as(SUSPECT, MARLO)))),
                Histories.basis());
        assertThat(draft.people()).noneMatch(Draft.Person::thirdParty);
        assertThat(ReleaseTerms.of(draft, List.of())).containsExactly(NAME, ADDRESS, PHONE);
    }

    @Test
    void a_third_party_who_was_cleared_may_be_named() {
        assertThat(ReleaseTerms.of(draft(Histories.neighbour()), List.of(clearing(new OfPerson(NEIGHBOUR, "known")))))
                .isEmpty();
    }

    @Test
    void what_is_also_a_subjects_own_may_stand() {
        HistoryPerson partner =
                neighbour("Marlo  ASHDOWN", List.of("4 Tanners Row Millbeck", ""), List.of("+44 7700 900321", "none"));
        assertThat(ReleaseTerms.of(draft(partner), List.of())).isEmpty();
    }

    @Test
    void a_lone_name_is_not_searched_for() {
        assertThat(ReleaseTerms.of(draft(neighbour("Mrs Quill", List.of(), List.of())), List.of()))
                .isEmpty();
    }

    @Test
    void words_that_were_taken_out_are_not_to_be_found_anywhere() {
        assertThat(terms(new OfWords("E-1", "bruised", "r"))).containsExactly(new Term(Kind.REDACTED, "bruised"));
    }

    @Test
    void words_may_stand_elsewhere_when_somebody_says_so() {
        assertThat(ReleaseTerms.of(
                        draft(),
                        List.of(
                                redacting(1, new OfWords("E-1", "Bruised", "r")),
                                clearing(new OfTerm("bruised", "h")))))
                .isEmpty();
    }

    @Test
    void a_report_cannot_leave_out_the_name_of_whom_it_is_about() {
        assertThat(terms(new OfWords("E-1", "Marlo", "r"), new OfWords("E-1", "marlo ashdown", "r")))
                .isEmpty();
        assertThat(terms(new OfWords("E-1", "Mar", "r"))).hasSize(1);
    }

    @Test
    void an_item_taken_out_whole_is_not_to_be_found_in_its_own_words() {
        Draft draft = Drafting.compile(
                Histories.marac(),
                List.of(Histories.maracPage(
                        Histories.entry("E-1", "2024-05-01", "8N", "A window was broken.", as(SUSPECT, MARLO)),
                        Histories.entry("E-2", "2024-05-02", "8N", "A door was kicked.", as(SUSPECT, MARLO)))),
                Histories.basis());
        assertThat(ReleaseTerms.of(
                        draft,
                        List.of(redacting(1, new OfItem("E-1", "r"), new OfItem("M-1", "r"), new OfItem("S-1", "r")))))
                .containsExactly(
                        new Term(Kind.REDACTED, "NS/E-1"),
                        new Term(Kind.REDACTED, "A window was broken."),
                        new Term(Kind.REDACTED, "None."),
                        new Term(Kind.REDACTED, "A marker was put on the address."));
    }

    @Test
    void a_term_stands_once() {
        assertThat(terms(new OfWords("E-1", "bruised", "r"), new OfWords("E-1", "bruised", "s")))
                .hasSize(1);
    }

    private static List<Term> terms(Review.Redaction... redactions) {
        return ReleaseTerms.of(draft(), List.of(redacting(1, redactions)));
    }

    private static Review clearing(Review.Clearance clearance) {
        return new Review(1, Histories.REVIEWER, Histories.ASKED, List.of(), List.of(), List.of(clearance));
    }

    private static HistoryPerson neighbour(String name, List<String> addresses, List<String> phones) {
        return new HistoryPerson(
                NEIGHBOUR, List.of(), new PersonName(name), Optional.empty(), addresses, phones, List.of());
    }

    private static Draft draft(HistoryPerson... thirdParties) {
        List<HistoryPerson> people = Stream.concat(Stream.of(Histories.marlo()), Arrays.stream(thirdParties))
                .toList();
        return Drafting.compile(
                Histories.csc(),
                List.of(Histories.page(
                        1,
                        1,
                        people,
                        Histories.violence("E-1", "2024-07-19", as(SUSPECT, MARLO), as(VICTIM, NEIGHBOUR)))),
                Histories.basis());
    }
}
