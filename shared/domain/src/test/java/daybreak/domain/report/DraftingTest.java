package daybreak.domain.report;

import static daybreak.domain.report.OffenceRole.SUSPECT;
import static daybreak.domain.report.OffenceRole.VICTIM;
import static daybreak.domain.report.OffenceRole.WITNESS;
import static daybreak.testing.fixtures.Histories.MARLO;
import static daybreak.testing.fixtures.Histories.NEIGHBOUR;
import static daybreak.testing.fixtures.Histories.WREN;
import static daybreak.testing.fixtures.Histories.as;
import static daybreak.testing.fixtures.Histories.page;
import static daybreak.testing.fixtures.Histories.person;
import static daybreak.testing.fixtures.Histories.violence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.report.Draft.LeftOut;
import daybreak.domain.report.Draft.Searched;
import daybreak.domain.report.HistoryPage.EarlierMeeting;
import daybreak.domain.report.HistoryPage.SafeguardingAction;
import daybreak.domain.report.Relevance.Reason;
import daybreak.testing.fixtures.Histories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DraftingTest {
    private static final NominalId OLD = new NominalId("N-299");
    private static final NominalId OLDER = new NominalId("N-200");

    @Test
    void a_draft_has_what_counts_oldest_first_and_counts_what_it_left_out() {
        Draft draft = draft(page(
                1,
                1,
                List.of(Histories.marlo()),
                violence("E-3", "2024-05-01", as(SUSPECT, MARLO)),
                violence("E-2", "2024-05-01", as(SUSPECT, MARLO)),
                violence("E-1", "2022-05-01", as(VICTIM, WREN)),
                violence("E-4", "2024-05-01", as(WITNESS, MARLO)),
                violence("E-5", "2011-05-01", as(SUSPECT, MARLO)),
                violence("E-6", "2011-05-01", as(SUSPECT, MARLO)),
                violence("E-7", "2024-05-01", as(SUSPECT, NEIGHBOUR))));
        assertThat(ids(draft)).containsExactly("E-1", "E-2", "E-3");
        assertThat(draft.leftOut())
                .containsExactly(
                        new LeftOut(Reason.OTHER_PEOPLE, 1),
                        new LeftOut(Reason.OTHER_ROLE, 1),
                        new LeftOut(Reason.TOO_LONG_AGO, 2));
        assertThat(draft.entries())
                .allSatisfy(entry -> assertThat(entry.category()).isEqualTo("Violence"));
        assertThat(draft.nil()).isFalse();
    }

    @Test
    void a_draft_says_what_was_searched_and_how_far_back() {
        assertThat(draft(page(1, 1, List.of())).searched())
                .containsExactly(
                        new Searched("Offences against children", Optional.empty()),
                        new Searched("Violence", Optional.of(LocalDate.of(2021, 3, 2))));
    }

    @Test
    void nothing_recorded_is_a_nil_return_about_the_people_named() {
        Draft draft = draft(page(1, 1, List.of()));
        assertThat(draft.nil()).isTrue();
        assertThat(draft.people())
                .extracting(person -> person.name().given())
                .containsExactly("Wren Ashdown", "Marlo Ashdown");
        assertThat(draft.people()).noneMatch(Draft.Person::thirdParty);
    }

    @Test
    void the_order_of_the_pages_changes_nothing() {
        List<HistoryPage> pages = new ArrayList<>(List.of(
                page(1, 4, List.of(person(MARLO, "Marlo Ashdown")), violence("E-1", "2024-05-01", as(SUSPECT, MARLO))),
                page(2, 4, List.of(person(MARLO, "M. Ashdown")), violence("E-2", "2023-05-01", as(SUSPECT, MARLO))),
                page(3, 4, List.of(Histories.neighbour()), violence("E-1", "2024-05-01", as(VICTIM, NEIGHBOUR))),
                page(4, 4, List.of(), violence("E-3", "2022-05-01", as(VICTIM, WREN)))));
        Draft inOrder = Drafting.compile(Histories.csc(), pages, Histories.basis());
        Random random = new Random(11);
        for (int i = 0; i < 24; i++) {
            Collections.shuffle(pages, random);
            assertThat(Drafting.compile(Histories.csc(), pages, Histories.basis()))
                    .isEqualTo(inOrder);
        }
        assertThat(inOrder.people().get(1).name().given()).isEqualTo("Marlo Ashdown");
    }

    @Test
    void an_occurrence_that_comes_twice_is_one_entry_with_everybody_in_it() {
        Draft draft = draft(
                page(1, 2, List.of(), violence("E-1", "2024-05-01", as(SUSPECT, MARLO))),
                page(
                        2,
                        2,
                        List.of(Histories.neighbour()),
                        violence("E-1", "2024-05-01", as(SUSPECT, MARLO), as(VICTIM, NEIGHBOUR))));
        assertThat(draft.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.entry().involved())
                        .containsExactly(as(SUSPECT, MARLO), as(VICTIM, NEIGHBOUR)));
    }

    @Test
    void nominals_merged_upstream_come_out_once_under_the_id_that_remained() {
        HistoryPerson remained = new HistoryPerson(
                MARLO,
                List.of(OLD),
                Histories.marlo().name(),
                Optional.empty(),
                List.of("1 New Road"),
                List.of(),
                List.of());
        HistoryPerson merged = new HistoryPerson(
                OLD,
                List.of(OLDER),
                new PersonName("M Ashdown"),
                Optional.of(LocalDate.of(1988, 5, 14)),
                List.of("2 Old Road", "1 New Road"),
                List.of("07700 900321"),
                List.of("A School"));
        Draft draft = draft(page(
                1,
                1,
                List.of(merged, remained),
                violence("E-1", "2024-05-01", as(SUSPECT, OLD)),
                violence("E-2", "2024-06-01", as(SUSPECT, OLDER), as(SUSPECT, MARLO))));
        assertThat(draft.people())
                .filteredOn(person -> person.nominalId().equals(MARLO))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name().given()).isEqualTo("Marlo Ashdown");
                    assertThat(person.dateOfBirth()).contains(LocalDate.of(1988, 5, 14));
                    assertThat(person.addresses()).containsExactly("1 New Road", "2 Old Road");
                    assertThat(person.phones()).containsExactly("07700 900321");
                    assertThat(person.schools()).containsExactly("A School");
                });
        assertThat(draft.people()).hasSize(2);
        assertThat(draft.entries())
                .allSatisfy(entry -> assertThat(entry.entry().involved()).containsExactly(as(SUSPECT, MARLO)));
    }

    @Test
    void a_person_asked_about_under_both_ids_is_one_person() {
        Draft draft = draft(page(1, 1, List.of(person(MARLO, "Marlo Ashdown", WREN))));
        assertThat(draft.people()).singleElement().satisfies(person -> {
            assertThat(person.nominalId()).isEqualTo(MARLO);
            assertThat(person.part()).contains(ReportRequest.Part.CHILD);
        });
    }

    @Test
    void nominals_merged_in_a_circle_are_one_person_all_the_same() {
        Draft draft = draft(page(
                1,
                1,
                List.of(person(MARLO, "Marlo Ashdown", OLD), person(OLD, "M Ashdown", MARLO)),
                violence("E-1", "2024-05-01", as(SUSPECT, OLD)),
                violence("E-2", "2024-06-01", as(SUSPECT, MARLO))));
        assertThat(ids(draft)).containsExactly("E-1", "E-2");
        assertThat(draft.people()).hasSize(2);
    }

    @Test
    void a_third_party_is_somebody_of_an_entry_that_counts_whom_the_request_does_not_name() {
        Draft draft = draft(page(
                1,
                1,
                List.of(Histories.neighbour(), person(OLD, "Somebody Else")),
                violence("E-1", "2024-05-01", as(SUSPECT, MARLO), as(VICTIM, NEIGHBOUR)),
                violence("E-2", "2011-05-01", as(SUSPECT, MARLO), as(VICTIM, OLD))));
        assertThat(draft.people())
                .filteredOn(Draft.Person::thirdParty)
                .singleElement()
                .satisfies(person -> assertThat(person.nominalId()).isEqualTo(NEIGHBOUR));
        assertThat(draft.bystanders()).extracting(Draft.Person::nominalId).containsExactly(OLD);
    }

    @Test
    void a_person_keeps_the_names_of_those_who_were_merged_into_them() {
        Draft draft = draft(page(
                1,
                1,
                List.of(person(OLD, "Ismay Lark"), person(NEIGHBOUR, "Ismay Quill", OLD), person(OLD, "ismay  QUILL")),
                violence("E-1", "2024-05-01", as(SUSPECT, MARLO), as(VICTIM, OLD))));
        assertThat(draft.people())
                .filteredOn(Draft.Person::thirdParty)
                .singleElement()
                .satisfies(person -> assertThat(person.names())
                        .extracting(PersonName::given)
                        .containsExactly("Ismay Quill", "Ismay Lark"));
    }

    @Test
    void a_draft_is_as_old_as_its_oldest_page() {
        assertThat(draft(
                                page(1, 1, 2, Histories.ASKED.plusSeconds(60), List.of()),
                                page(1, 2, 2, Histories.ASKED.plusSeconds(20), List.of()))
                        .asOf())
                .isEqualTo(Histories.ASKED.plusSeconds(20));
    }

    @Test
    void a_marac_has_earlier_meetings_and_actions_too_each_once_oldest_first() {
        HistoryPage page = Histories.maracPage();
        Draft draft = Drafting.compile(Histories.marac(), List.of(page, page), Histories.basis());
        assertThat(draft.meetings()).extracting(EarlierMeeting::id).containsExactly("M-1", "M-2");
        assertThat(draft.safeguarding()).extracting(SafeguardingAction::id).containsExactly("S-1");
        assertThat(draft.repeat()).contains(new Draft.Repeat(LocalDate.of(2025, 5, 30)));
        assertThat(draft.nil()).isFalse();
    }

    @Test
    void social_care_is_told_nothing_of_a_marac() {
        Draft draft = draft(Histories.maracPage());
        assertThat(draft.meetings()).isEmpty();
        assertThat(draft.safeguarding()).isEmpty();
        assertThat(draft.repeat()).isEmpty();
    }

    @Test
    void a_referral_of_a_year_ago_to_the_day_is_a_repeat_and_one_of_today_is_this_one() {
        assertThat(repeatOf("2025-03-02")).isTrue();
        assertThat(repeatOf("2025-03-01")).isFalse();
        assertThat(repeatOf("2026-03-01")).isTrue();
        assertThat(repeatOf("2026-03-02")).isFalse();
    }

    private static boolean repeatOf(String referredOn) {
        HistoryPage page = new HistoryPage(
                1,
                1,
                1,
                Histories.ASKED,
                List.of(),
                List.of(),
                List.of(new EarlierMeeting("M", LocalDate.of(2025, 9, 9), LocalDate.parse(referredOn), "")),
                List.of());
        return Drafting.compile(Histories.marac(), List.of(page), Histories.basis())
                .repeat()
                .isPresent();
    }

    @Test
    void meetings_and_actions_of_one_day_stand_by_their_ids() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        HistoryPage page = new HistoryPage(
                1,
                1,
                1,
                Histories.ASKED,
                List.of(),
                List.of(),
                List.of(new EarlierMeeting("M-2", day, day, ""), new EarlierMeeting("M-1", day, day, "")),
                List.of(
                        new SafeguardingAction("S-3", day.plusDays(1), "p", "w"),
                        new SafeguardingAction("S-2", day, "p", "w"),
                        new SafeguardingAction("S-1", day, "p", "w")));
        Draft draft = Drafting.compile(Histories.marac(), List.of(page), Histories.basis());
        assertThat(draft.meetings()).extracting(EarlierMeeting::id).containsExactly("M-1", "M-2");
        assertThat(draft.safeguarding()).extracting(SafeguardingAction::id).containsExactly("S-1", "S-2", "S-3");
    }

    @Test
    void there_is_no_draft_without_a_page() {
        assertThatThrownBy(() -> draft()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everybody_supplied_is_listed_once_by_id() {
        assertThat(Drafting.people(List.of(
                        page(2, 2, List.of(person(NEIGHBOUR, "Ismay Quill"), person(OLD, "M"))),
                        page(1, 2, List.of(person(MARLO, "Marlo Ashdown", OLD))))))
                .extracting(HistoryPerson::nominalId)
                .containsExactly(MARLO, NEIGHBOUR);
    }

    private static Draft draft(HistoryPage... pages) {
        return Drafting.compile(Histories.csc(), List.of(pages), Histories.basis());
    }

    private static List<String> ids(Draft draft) {
        return draft.entries().stream().map(each -> each.entry().id()).toList();
    }
}
