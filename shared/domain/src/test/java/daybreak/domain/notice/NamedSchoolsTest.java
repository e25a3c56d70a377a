package daybreak.domain.notice;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.Schools.HOLLOWAY;
import static daybreak.testing.fixtures.Schools.LARKFIELD;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.testing.fixtures.Children;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamedSchoolsTest {
    private static final Map<String, List<String>> NAMES = Map.of(
            "larkfield primary school", List.of(LARKFIELD),
            "st johns school", List.of("960010", "960011"));

    private static List<NamedSchools.Place> places(Children... listings) {
        return NamedSchools.of(Stream.of(listings).map(Children::listed).toList(), NAMES);
    }

    private static Children rowan() {
        return child("Rowan Ashdown");
    }

    private static NamedSchools.Place at(String urn) {
        return new NamedSchools.Place(new Destination.School(urn, Optional.empty()), Optional.empty());
    }

    private static NamedSchools.Place at(String urn, String text) {
        return new NamedSchools.Place(new Destination.School(urn, Optional.of(text)), Optional.empty());
    }

    private static NamedSchools.Place nowhere(String named, Concern concern) {
        return new NamedSchools.Place(new Destination.Unknown(named), Optional.of(concern));
    }

    @Test
    void the_school_named_on_the_notice_is_the_source() {
        assertThat(places(rowan().onRollAt(LARKFIELD))).containsExactly(at(LARKFIELD));
    }

    @Test
    void free_text_that_is_one_exact_match_normalised_in_the_force_area_is_that_school() {
        assertThat(places(rowan().onRollAtText("LARKFIELD  Primary-School")))
                .containsExactly(at(LARKFIELD, "LARKFIELD  Primary-School"));
    }

    @Test
    void free_text_that_matches_no_school_or_several_goes_to_a_person() {
        assertThat(places(rowan().onRollAtText("Larkfield Primary")))
                .containsExactly(nowhere("Larkfield Primary", Concern.SCHOOL_NOT_FOUND));
        assertThat(places(rowan().onRollAtText("St John's School")))
                .containsExactly(nowhere("St John's School", Concern.SCHOOL_AMBIGUOUS));
    }

    @Test
    void no_school_recorded_goes_to_a_person() {
        assertThat(places(rowan())).containsExactly(nowhere("", Concern.NO_SCHOOL_RECORDED));
    }

    @Test
    void the_only_school_named_where_the_child_is_not_on_roll_goes_to_a_person() {
        assertThat(places(rowan().notOnRollAt(LARKFIELD)))
                .containsExactly(new NamedSchools.Place(
                        new Destination.School(LARKFIELD, Optional.empty()), Optional.of(Concern.NOT_ON_ROLL)));
        assertThat(places(rowan().notOnRollAtText("nowhere")))
                .containsExactly(nowhere("nowhere", Concern.SCHOOL_NOT_FOUND));
    }

    @Test
    void two_schools_are_both_told_where_the_child_is_on_roll_at_both() {
        assertThat(places(rowan().onRollAt(LARKFIELD).onRollAt(HOLLOWAY))).containsExactly(at(LARKFIELD), at(HOLLOWAY));
    }

    @Test
    void two_schools_go_to_a_person_unless_the_notice_says_on_roll_at_both() {
        assertThat(places(rowan().onRollAt(LARKFIELD, "Larkfield").notOnRollAt(HOLLOWAY)))
                .containsExactly(nowhere("Larkfield (URN 960001); URN 960002", Concern.TWO_SCHOOLS));
    }

    @Test
    void one_school_named_twice_is_one_school_with_what_either_says() {
        assertThat(places(rowan().notOnRollAt(LARKFIELD).onRollAtText("Larkfield Primary School")))
                .containsExactly(at(LARKFIELD, "Larkfield Primary School"));
        assertThat(places(rowan().onRollAt(LARKFIELD).notOnRollAt(LARKFIELD))).containsExactly(at(LARKFIELD));
    }

    @Test
    void two_schools_that_nobody_could_identify_are_one_place_for_one_person() {
        assertThat(places(rowan().onRollAtText("Somewhere").onRollAtText("St John's School")))
                .containsExactly(nowhere("Somewhere; St John's School", Concern.SCHOOL_NOT_FOUND));
        assertThat(places(rowan().onRollAt(LARKFIELD).onRollAtText("Somewhere")))
                .containsExactly(at(LARKFIELD), nowhere("URN 960001; Somewhere", Concern.SCHOOL_NOT_FOUND));
    }

    @Test
    void notices_of_one_occurrence_that_disagree_on_the_school_go_to_a_person() {
        assertThat(places(rowan().onRollAt(LARKFIELD), rowan().onRollAt(HOLLOWAY)))
                .containsExactly(nowhere("URN 960001; URN 960002", Concern.SCHOOLS_DISAGREE));
    }

    @Test
    void notices_that_name_the_same_school_agree_and_the_latest_says_whether_the_child_is_on_roll() {
        assertThat(places(rowan().onRollAt(LARKFIELD), rowan(), rowan().onRollAtText("Larkfield Primary School")))
                .containsExactly(at(LARKFIELD, "Larkfield Primary School"));
        assertThat(places(rowan().onRollAt(LARKFIELD), rowan().notOnRollAt(LARKFIELD)))
                .extracting(NamedSchools.Place::concern)
                .containsExactly(Optional.of(Concern.NOT_ON_ROLL));
    }

    @Test
    void a_home_educated_child_is_the_local_authoritys() {
        assertThat(places(rowan().homeEducatedIn("999"), rowan()))
                .containsExactly(new NamedSchools.Place(new Destination.HomeEducationOfficer("999"), Optional.empty()));
    }

    @Test
    void home_educated_with_a_school_named_as_well_goes_to_a_person_even_on_two_notices() {
        assertThat(places(rowan().homeEducatedIn("999").onRollAt(LARKFIELD)))
                .containsExactly(nowhere("URN 960001", Concern.HOME_EDUCATED_AND_SCHOOL));
        assertThat(places(rowan().homeEducatedIn("999"), rowan().onRollAt(LARKFIELD)))
                .containsExactly(nowhere("URN 960001", Concern.HOME_EDUCATED_AND_SCHOOL));
    }

    @Test
    void notices_that_name_two_local_authorities_go_to_a_person() {
        assertThat(places(rowan().homeEducatedIn("999"), rowan().homeEducatedIn("998")))
                .containsExactly(nowhere("", Concern.SCHOOLS_DISAGREE));
    }

    @Test
    void schools_that_nobody_could_identify_disagree_by_their_normalised_names() {
        assertThat(places(rowan().onRollAtText("Somewhere"), rowan().onRollAtText("SOMEWHERE!")))
                .extracting(NamedSchools.Place::concern)
                .containsExactly(Optional.of(Concern.SCHOOL_NOT_FOUND));
        assertThat(places(rowan().onRollAtText("Somewhere"), rowan().onRollAtText("Elsewhere")))
                .extracting(NamedSchools.Place::concern)
                .containsExactly(Optional.of(Concern.SCHOOLS_DISAGREE));
    }
}
