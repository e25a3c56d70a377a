package daybreak.domain.notice;

import static daybreak.testing.fixtures.NoticeDraft.encompass;
import static daybreak.testing.fixtures.Schools.DEPUTY;
import static daybreak.testing.fixtures.Schools.LARKFIELD;
import static daybreak.testing.fixtures.Schools.LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.notice.Sending.Decision;
import daybreak.domain.notice.Sending.Place;
import daybreak.domain.policy.Policy;
import daybreak.domain.policy.Policy.Profile;
import daybreak.domain.school.ForceContact;
import daybreak.domain.school.School;
import daybreak.domain.school.School.Phase;
import daybreak.domain.school.School.Status;
import daybreak.domain.school.SchoolContact;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.NoticeDraft;
import daybreak.testing.fixtures.Policies;
import daybreak.testing.fixtures.Schools;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SendingTest {
    private static final String RUN = "2026-03-06T06:00:01";
    private static final Place.AtSchool OPEN = at(Schools.larkfield(), Optional.of(Schools.contact()));

    private static final ForceContact OFFICER =
            new ForceContact(new ForceContactRole.LocalAuthorityOfficer("999"), LEAD, London.time("2026-01-05T09:00"));

    private static Place.AtSchool at(School school, Optional<SchoolContact> contact) {
        return new Place.AtSchool(school, school, contact);
    }

    private static Decision decide(NoticeDraft draft, Place place) {
        return decide(draft, place, Policies.standard(), RUN);
    }

    private static Decision decide(NoticeDraft draft, Place place, Policy policy, String now) {
        return Sending.decide(draft.notice(), place, Schools.calendar(), policy, London.time(now));
    }

    private static Decision person(Concern concern) {
        return new Decision.HandOver(concern);
    }

    @Test
    void an_open_school_with_a_contact_is_told() {
        assertThat(decide(encompass(), OPEN)).isEqualTo(new Decision.Tell(LEAD));
    }

    @Test
    void before_the_run_it_waits_for_it_and_a_holding_force_waits_for_the_next_school_day() {
        assertThat(decide(encompass(), OPEN, Policies.standard(), "2026-03-06T05:59:59"))
                .isEqualTo(new Decision.Wait(London.day("2026-03-06")));
        assertThat(decide(encompass(), OPEN, Policies.with(Policies.holdingToSchoolDay()), "2026-03-07T06:00"))
                .isEqualTo(new Decision.Wait(London.day("2026-03-09")));
    }

    @ParameterizedTest
    @EnumSource(Concern.class)
    void what_stands_against_it_on_the_notice_sends_it_to_a_person_whatever_the_school(Concern concern) {
        assertThat(decide(encompass().against(concern), OPEN)).isEqualTo(person(concern));
    }

    @Test
    void of_several_concerns_the_first_in_order_is_given() {
        assertThat(decide(encompass().against(Concern.NO_DATE_OF_BIRTH, Concern.SENSITIVE), OPEN))
                .isEqualTo(person(Concern.SENSITIVE));
    }

    @ParameterizedTest(name = "born {0}, sent {1}: {2} ({3})")
    @CsvSource(delimiter = '|', textBlock = """
            2008-03-07 | 2026-03-06T06:00    | tell  | the day before the eighteenth birthday
            2008-03-06 | 2026-03-06T06:00    | adult | on the eighteenth birthday
            2008-03-05 | 2026-03-06T06:00    | adult | after it
            2008-02-29 | 2026-02-28T09:00    | tell  | born 29 February: not yet on 28 February
            2008-02-29 | 2026-03-01T09:00    | adult | born 29 February: on 1 March
            2008-07-02 | 2026-07-01T23:59    | tell  | the last minute of the London day before
            2008-07-02 | 2026-07-02T06:00    | adult | the London day counts
            """)
    void the_age_is_counted_on_the_london_day_of_sending(String born, String now, String what, String which) {
        Decision expected = what.equals("tell") ? new Decision.Tell(LEAD) : person(Concern.ADULT);
        NoticeDraft draft = encompass().aboutAChildBorn(born).submitted("2026-01-01T00:00");
        assertThat(decide(draft, OPEN, Policies.standard(), now)).as(which).isEqualTo(expected);
    }

    @Test
    void what_a_person_released_is_told_to_the_contact_they_chose_at_any_time_whatever_stood_against_it() {
        NoticeDraft draft = encompass().against(Concern.SAME_PERSON).releasedTo(DEPUTY);
        assertThat(decide(draft, new Place.Nowhere(), Policies.standard(), "2026-03-07T03:00"))
                .isEqualTo(new Decision.Tell(DEPUTY));
    }

    @Test
    void a_school_that_is_not_in_the_register_goes_to_a_person() {
        assertThat(decide(encompass(), new Place.Nowhere())).isEqualTo(person(Concern.SCHOOL_NOT_FOUND));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"OPEN", "PROPOSED_TO_CLOSE"})
    void a_school_that_is_proposed_to_close_is_open(Status status) {
        School school = Schools.larkfield(status, Phase.SCHOOL_OR_COLLEGE);
        assertThat(decide(encompass(), at(school, Optional.of(Schools.contact()))))
                .isEqualTo(new Decision.Tell(LEAD));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"CLOSED, SCHOOL_CLOSED", "PROPOSED_TO_OPEN, SCHOOL_NOT_OPEN"})
    void a_school_that_is_closed_without_one_successor_or_not_open_yet_goes_to_a_person(
            Status status, Concern concern) {
        School school = Schools.larkfield(status, Phase.SCHOOL_OR_COLLEGE);
        assertThat(decide(encompass(), at(school, Optional.of(Schools.contact()))))
                .isEqualTo(person(concern));
    }

    @Test
    void a_closed_school_with_one_open_successor_is_told_through_the_successor() {
        Place place = new Place.AtSchool(
                Schools.larkfield(Status.CLOSED, Phase.SCHOOL_OR_COLLEGE),
                Schools.larkfield(),
                Optional.of(Schools.contact()));
        assertThat(decide(encompass(), place)).isEqualTo(new Decision.Tell(LEAD));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "EARLY_YEARS, EARLY_YEARS",
        "OUTSIDE_ENGLAND_AND_WALES, OUTSIDE_ENGLAND_AND_WALES",
        "OTHER, NOT_A_SCHOOL"
    })
    void an_establishment_that_the_duty_does_not_name_goes_to_a_person(Phase phase, Concern concern) {
        School school = Schools.larkfield(Status.OPEN, phase);
        assertThat(decide(encompass(), at(school, Optional.of(Schools.contact()))))
                .isEqualTo(person(concern));
    }

    @Test
    void an_early_years_setting_is_told_where_the_force_says_so() {
        Policy policy = Policies.with(Policies.content(Profile.FULL, false, true));
        School nursery = Schools.larkfield(Status.OPEN, Phase.EARLY_YEARS);
        assertThat(decide(encompass(), at(nursery, Optional.of(Schools.contact())), policy, RUN))
                .isEqualTo(new Decision.Tell(LEAD));
    }

    @ParameterizedTest(name = "the notice says {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ST MARYS C.E. PRIMARY SCHOOL - LARKFIELD | TELL
            Larkfield High School                    | NAME_AND_URN_DISAGREE
            """)
    void a_name_and_a_number_that_do_not_belong_together_go_to_a_person(String text, String verdict) {
        Decision expected = verdict.equals("TELL") ? new Decision.Tell(LEAD) : person(Concern.valueOf(verdict));
        assertThat(decide(encompass().to(new Destination.School(LARKFIELD, Optional.of(text))), OPEN))
                .isEqualTo(expected);
    }

    @Test
    void a_school_without_a_contact_goes_to_a_person() {
        assertThat(decide(encompass(), at(Schools.larkfield(), Optional.empty())))
                .isEqualTo(person(Concern.NO_CONTACT));
        assertThat(decide(
                        encompass(),
                        at(Schools.larkfield(), Optional.of(Schools.contact(Optional.empty(), Optional.empty())))))
                .isEqualTo(person(Concern.NO_CONTACT));
    }

    @Test
    void with_the_lead_quarantined_or_none_known_the_deputy_is_told() {
        assertThat(decide(
                        encompass(),
                        at(Schools.larkfield(), Optional.of(Schools.contact().quarantine(LEAD.email())))))
                .isEqualTo(new Decision.Tell(DEPUTY));
        assertThat(decide(
                        encompass(),
                        at(Schools.larkfield(), Optional.of(Schools.contact(Optional.empty(), Optional.of(DEPUTY))))))
                .isEqualTo(new Decision.Tell(DEPUTY));
    }

    @Test
    void with_every_address_quarantined_a_person_has_it() {
        SchoolContact bounced = Schools.contact().quarantine(LEAD.email()).quarantine(DEPUTY.email());
        assertThat(decide(encompass(), at(Schools.larkfield(), Optional.of(bounced))))
                .isEqualTo(person(Concern.CONTACT_QUARANTINED));
    }

    @Test
    void a_contact_who_may_be_an_adult_on_the_notice_is_not_told_and_nor_is_an_officer() {
        Adult hartley = new Adult("imogen hartley", Optional.empty(), Optional.empty());
        assertThat(decide(encompass().adults(hartley), OPEN)).isEqualTo(person(Concern.SAME_PERSON));
        assertThat(decide(encompass().adults(hartley), new Place.AtLocalAuthority(Optional.of(OFFICER))))
                .isEqualTo(person(Concern.SAME_PERSON));
    }

    @Test
    void a_home_educated_child_is_told_of_to_the_officer_if_the_force_keeps_one() {
        assertThat(decide(encompass(), new Place.AtLocalAuthority(Optional.of(OFFICER))))
                .isEqualTo(new Decision.Tell(LEAD));
        assertThat(decide(encompass(), new Place.AtLocalAuthority(Optional.of(OFFICER.quarantine()))))
                .isEqualTo(person(Concern.CONTACT_QUARANTINED));
        assertThat(decide(encompass(), new Place.AtLocalAuthority(Optional.empty())))
                .isEqualTo(person(Concern.NO_HOME_EDUCATION_OFFICER));
    }

    @ParameterizedTest
    @EnumSource(Concern.class)
    void each_concern_has_words_for_a_person(Concern concern) {
        assertThat(concern.says()).isNotBlank();
    }
}
