package daybreak.domain.morning;

import static daybreak.testing.fixtures.NoticeDraft.encompass;
import static daybreak.testing.fixtures.NoticeDraft.endeavour;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.message.Problem;
import daybreak.domain.morning.Ledger.Line;
import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.record.Revision;
import daybreak.domain.school.School;
import daybreak.domain.task.AtStake;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.RejectedTasks;
import daybreak.domain.task.Task;
import daybreak.testing.fixtures.DigestIds;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.NoticeDraft;
import daybreak.testing.fixtures.Policies;
import daybreak.testing.fixtures.Schools;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MorningAccountTest {
    private static final Instant EIGHT = London.time("2026-03-06T08:00");
    private static final Place LARKFIELD = new Place.OfSchool(
            "960001",
            Optional.of("St Mary's C.E. Primary School, Larkfield"),
            Optional.of("01632 960300"),
            Optional.empty());
    private static final Instant SIX = London.time("2026-03-06T06:00:05");

    private static final Map<String, School> REGISTER = Map.of(Schools.LARKFIELD, Schools.larkfield());

    private static Ledger close(List<Notice> notices) {
        return MorningAccount.close(NoticeDraft.DAY, EIGHT, notices, List.of(), List.of(), REGISTER);
    }

    private static Line line(NoticeDraft draft) {
        return close(List.of(draft.notice())).lines().getFirst();
    }

    static Stream<Arguments> standings() {
        return Stream.of(
                Arguments.of(new NoticeState.Delivered(SIX), Where.TOLD, "delivered at 06:00", false),
                Arguments.of(
                        new NoticeState.Closed("task1", Outcome.TOLD_BY_PHONE, SIX),
                        Where.TOLD,
                        "told by a person at 06:00",
                        false),
                Arguments.of(
                        new NoticeState.Closed("task1", Outcome.TOLD_OTHERWISE, SIX),
                        Where.TOLD,
                        "told by a person at 06:00",
                        false),
                Arguments.of(
                        new NoticeState.Closed("task1", Outcome.NOT_TO_BE_TOLD, SIX),
                        Where.WITH_PERSON,
                        "a person decided not to tell",
                        false),
                Arguments.of(
                        new NoticeState.Held(London.day("2026-03-09")),
                        Where.HELD,
                        "held until Monday 9 March 2026",
                        false),
                Arguments.of(
                        new NoticeState.WithPerson("task1", Concern.NO_CONTACT, SIX),
                        Where.WITH_PERSON,
                        Concern.NO_CONTACT.says(),
                        false),
                Arguments.of(
                        new NoticeState.WithPerson("task1", Concern.NOT_CONFIRMED, SIX),
                        Where.WITH_PERSON,
                        Concern.NOT_CONFIRMED.says(),
                        true),
                Arguments.of(new NoticeState.Withdrawn("child removed", SIX), Where.WITHDRAWN, "child removed", false),
                Arguments.of(new NoticeState.Sending(SIX), Where.WITH_PERSON, "it may or may not have been sent", true),
                Arguments.of(
                        new NoticeState.Accepted(SIX),
                        Where.WITH_PERSON,
                        "sent, and not yet known to have arrived",
                        true),
                Arguments.of(
                        new NoticeState.Delayed(SIX),
                        Where.WITH_PERSON,
                        "the school's mail server is not answering",
                        true),
                Arguments.of(new NoticeState.Due(NoticeDraft.DAY), Where.WITH_PERSON, Concern.NOT_SENT.says(), true));
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @MethodSource("standings")
    void told_means_delivered_and_what_is_not_known_to_have_arrived_is_on_the_phone_list(
            NoticeState state, Where where, String why, boolean ring) {
        assertThat(line(encompass().in(state)))
                .isEqualTo(new Line(
                        "occurrence1-notice1",
                        Optional.of("1"),
                        "Operation Encompass",
                        Optional.of("NV-2026-0004711"),
                        Optional.of("Rowan Ashdown"),
                        Optional.of(LARKFIELD),
                        where,
                        why,
                        ring));
    }

    @Test
    void what_was_held_to_this_day_and_has_not_gone_is_on_the_phone_list() {
        Notice held = encompass().in(new NoticeState.Held(NoticeDraft.DAY)).notice();
        assertThat(line(encompass().in(new NoticeState.Held(NoticeDraft.DAY))))
                .returns(Where.WITH_PERSON, Line::where)
                .returns(Concern.NOT_SENT.says(), Line::why)
                .returns(true, Line::ring);
        assertThat(MorningAccount.isOverdue(held, NoticeDraft.DAY)).isTrue();
        assertThat(MorningAccount.isOverdue(held, NoticeDraft.DAY.minusDays(1))).isFalse();
    }

    @Test
    void a_line_says_which_scheme_and_step_it_is() {
        assertThat(Stream.of(
                                new NoticeStep.First(),
                                new NoticeStep.StillMissing(2),
                                new NoticeStep.Found(),
                                new NoticeStep.Correction(1))
                        .map(step -> line(endeavour().step(step)).what()))
                .containsExactly(
                        "Operation Endeavour",
                        "Operation Endeavour, still missing",
                        "Operation Endeavour, found",
                        "Operation Endeavour, correction");
    }

    @Test
    void a_line_names_the_school_or_the_local_authority_where_one_is_known() {
        assertThat(line(encompass().to(new Destination.HomeEducationOfficer("999")))
                        .place())
                .contains(new Place.OfLocalAuthority("999"));
        assertThat(line(encompass().to(new Destination.Unknown("somewhere"))).place())
                .isEmpty();
    }

    @Test
    void of_a_school_that_closed_a_line_names_the_one_that_is_told_in_its_place() {
        Notice notice = encompass()
                .to(new Destination.School("960009", Optional.of("Old Mill")))
                .notice();
        Line line = MorningAccount.close(
                        NoticeDraft.DAY,
                        EIGHT,
                        List.of(notice),
                        List.of(),
                        List.of(),
                        Map.of("960009", Schools.larkfield()))
                .lines()
                .getFirst();
        assertThat(line.place()).hasValueSatisfying(place -> {
            assertThat(place.code()).isEqualTo("960001");
            assertThat(place.telephone()).contains("01632 960300");
            assertThat(place.says())
                    .isEqualTo("St Mary's C.E. Primary School, Larkfield, URN 960001, in place of URN 960009");
        });
    }

    @Test
    void a_school_that_closed_and_has_no_known_successor_is_named_as_closed_and_not_rung() {
        School closed = Schools.larkfield(School.Status.CLOSED, School.Phase.SCHOOL_OR_COLLEGE);
        List<Notice> notices =
                List.of(encompass().in(new NoticeState.Accepted(SIX)).notice());
        assertThat(MorningAccount.close(
                                NoticeDraft.DAY,
                                EIGHT,
                                notices,
                                List.of(),
                                List.of(),
                                Map.of(Schools.LARKFIELD, closed))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.place()).hasValueSatisfying(place -> {
                    assertThat(place.telephone()).isEmpty();
                    assertThat(place.code()).isEqualTo(Schools.LARKFIELD);
                    assertThat(place.says()).isEqualTo("St Mary's C.E. Primary School, Larkfield, URN 960001, closed");
                    assertThat(place.bare().says()).isEqualTo("URN 960001, closed");
                }));
    }

    @Test
    void of_very_many_lines_the_most_urgent_name_their_school() {
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < MorningAccount.MOST_NAMED; i++) {
            notices.add(encompass()
                    .keyed("told" + i)
                    .in(new NoticeState.Delivered(SIX))
                    .notice());
        }
        notices.add(encompass().in(new NoticeState.Accepted(SIX)).notice());
        assertThat(close(notices).lines())
                .filteredOn(line -> line.place().equals(Optional.of(LARKFIELD)))
                .hasSize(MorningAccount.MOST_NAMED)
                .last()
                .returns(true, Line::ring);
        assertThat(close(notices).lines())
                .filteredOn(line -> line.place().equals(Optional.of(LARKFIELD.bare())))
                .singleElement()
                .returns(Where.TOLD, Line::where);
        assertThat(LARKFIELD.bare().says()).isEqualTo("URN 960001");
    }

    @Test
    void a_number_that_the_register_does_not_have_is_named_as_it_is() {
        assertThat(line(encompass().to(new Destination.School("960099", Optional.empty())))
                        .place())
                .contains(new Place.OfSchool("960099", Optional.empty(), Optional.empty(), Optional.empty()))
                .map(Place::says)
                .contains("URN 960099");
    }

    @Test
    void a_local_authority_is_named_and_its_officer_is_looked_up() {
        Place place = new Place.OfLocalAuthority("999");
        assertThat(place.says()).isEqualTo("local authority 999");
        assertThat(place.code()).isEqualTo("999");
        assertThat(place.telephone()).isEmpty();
    }

    @Test
    void whoever_rings_about_a_notice_that_was_released_rings_whom_it_was_released_to_and_not_the_school_it_names() {
        Notice released = encompass().notice().released(Schools.LEAD, NoticeDraft.DAY);
        assertThat(close(List.of(released.in(new NoticeState.Accepted(SIX)))).lines())
                .extracting(Line::place)
                .containsExactly(Optional.of(new Place.OfContact(Optional.of("01632 960301"))));
        Notice without = encompass().notice().released(Schools.DEPUTY, NoticeDraft.DAY);
        assertThat(close(List.of(without.in(new NoticeState.Accepted(SIX)))).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.place()).hasValueSatisfying(place -> {
                    assertThat(place.telephone()).isEmpty();
                    assertThat(place.says()).isEqualTo("the contact that it was released to");
                    assertThat(place.code()).isEqualTo("contact");
                }));
    }

    @Test
    void whoever_rings_about_a_notice_that_was_released_asks_for_whom_it_went_to() {
        Notice released = encompass().notice().released(Schools.DEPUTY, NoticeDraft.DAY);
        assertThat(close(List.of(released.in(new NoticeState.Accepted(SIX))))
                        .lines()
                        .getFirst()
                        .why())
                .isEqualTo("sent, and not yet known to have arrived; ask for Owen Pritchard, to whom it was released");
        assertThat(close(List.of(released.in(new NoticeState.Delivered(SIX))))
                        .lines()
                        .getFirst()
                        .why())
                .isEqualTo("delivered at 06:00");
    }

    private static Line of(String id, String child, Where where) {
        return new Line(
                id, Optional.of(child), "", Optional.empty(), Optional.empty(), Optional.empty(), where, "", false);
    }

    @Test
    void due_is_told_and_held_and_with_a_person_and_a_withdrawn_notice_is_not_due() {
        Ledger ledger = new Ledger(
                NoticeDraft.DAY,
                EIGHT,
                List.of(
                        of("1", "a", Where.TOLD),
                        of("2", "a", Where.TOLD),
                        of("3", "b", Where.TOLD),
                        of("4", "b", Where.HELD),
                        of("5", "c", Where.WITH_PERSON),
                        of("6", "d", Where.WITHDRAWN)),
                List.of(),
                new HubEmail.Due(),
                Revision.NEW);
        assertThat(ledger.totals())
                .isEqualTo(Map.of(Where.TOLD, 3L, Where.HELD, 1L, Where.WITH_PERSON, 1L, Where.WITHDRAWN, 1L));
        assertThat(ledger.due()).isEqualTo(5);
        assertThat(ledger.balances()).isTrue();
        assertThat(ledger.children(Where.TOLD)).isEqualTo(2);
        assertThat(ledger.children(Where.HELD)).isEqualTo(1);
        assertThat(ledger.recordId()).isEqualTo("ledger-2026-03-06");
    }

    @Test
    void a_notice_that_was_called_for_and_is_nowhere_is_due_and_the_ledger_does_not_balance() {
        Ledger ledger = MorningAccount.close(
                NoticeDraft.DAY,
                EIGHT,
                List.of(encompass().in(new NoticeState.Delivered(SIX)).notice()),
                List.of(),
                List.of(new NoticeKey("occurrence9", "z"), new NoticeKey("occurrence9", "a")),
                REGISTER);
        assertThat(ledger.balances()).isFalse();
        assertThat(ledger.due()).isEqualTo(3);
        assertThat(ledger.missing()).containsExactly("occurrence9-a", "occurrence9-z");
        assertThat(ledger.email()).isEqualTo(new HubEmail.Due());
        assertThat(ledger.emailed(new HubEmail.Accepted(EIGHT)).email()).isEqualTo(new HubEmail.Accepted(EIGHT));
    }

    @Test
    void a_rejected_ppn_is_a_line_with_a_person() {
        Task rejected = new RejectedTasks(new DigestIds(), Policies.standard(), SIX)
                .toRead(
                        new RejectedTasks.Message(
                                "rejection1",
                                "PpnSubmitted",
                                Optional.of("sub-1"),
                                Optional.empty(),
                                Optional.of("NS/26/1"),
                                List.of(new Problem("", "json", "is not JSON")),
                                SIX),
                        AtStake.SCHOOL_MORNING)
                .orElseThrow();
        Ledger ledger = MorningAccount.close(NoticeDraft.DAY, EIGHT, List.of(), List.of(rejected), List.of(), REGISTER);
        assertThat(ledger.lines())
                .containsExactly(new Line(
                        rejected.id(),
                        Optional.empty(),
                        "Read the rejected message and act on it by hand if it concerns a child",
                        Optional.of("NS/26/1, sent as sub-1"),
                        Optional.empty(),
                        Optional.empty(),
                        Where.WITH_PERSON,
                        "a PPN could not be taken: it is not JSON",
                        false));
        assertThat(ledger.due()).isEqualTo(1);
    }
}
