package daybreak.domain.occurrence;

import static daybreak.testing.fixtures.Children.child;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.occurrence.ChildMatching.Traits;
import daybreak.domain.occurrence.OccurrenceHead.KnownChild;
import daybreak.domain.ppn.Child;
import daybreak.testing.fixtures.Children;
import daybreak.testing.fixtures.DigestIds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of the children that are known by one thing or another are one. */
class OneChildTest {
    private static List<KnownChild> learnt(Children... listed) {
        return learnt(List.of(), listed);
    }

    private static List<KnownChild> learnt(List<KnownChild> known, Children... listed) {
        List<Child> children = Stream.of(listed).map(Children::listed).toList();
        return ChildMatching.learn(known, children, "occurrence1", new DigestIds());
    }

    private static List<Traits> traits(Children... listed) {
        return Stream.of(listed).map(Children::listed).map(Traits::of).toList();
    }

    private static Children rowan() {
        return child("Rowan Ashdown");
    }

    /** The same child in its other name, which no slip of a pen makes of the first. */
    private static Children rory() {
        return child("Rory Ash").nominal("N1");
    }

    private static List<Boolean> nearMatches(List<KnownChild> known, Children... listed) {
        List<OneChild> children = OneChild.among(known, traits(listed));
        return children.stream()
                .map(each -> each.hasNearMatch(children, traits(listed)))
                .toList();
    }

    @Test
    void a_name_and_a_nominal_id_that_one_ppn_gives_together_are_one_child_by_the_first_reference() {
        List<KnownChild> known = learnt(rowan(), rory());
        assertThat(OneChild.among(known, traits(rowan(), rory()))).hasSize(2);
        List<OneChild> children = OneChild.among(known, traits(rowan(), rowan().nominal("N1")));
        assertThat(children).singleElement().satisfies(one -> {
            assertThat(one.ref()).isEqualTo(known.getFirst().ref());
            for (Children each : List.of(
                    rowan(), rory(), child("Rory Ash"), child("Kit Marlow").nominal("N1"))) {
                assertThat(one.is(Traits.of(each.listed())))
                        .as(each.listed().name().given())
                        .isTrue();
            }
            assertThat(one.is(Traits.of(rowan().nominal("N2").listed()))).isFalse();
        });
        assertThat(nearMatches(known, rowan(), rowan().nominal("N1"))).containsExactly(false);
    }

    @Test
    void a_near_match_is_found_among_the_others_only() {
        Children kit = child("Kit Marlow");
        assertThat(nearMatches(learnt(rowan(), kit), rowan(), kit)).containsExactly(false, false);
        Children rowen = child("Rowen Ashdown");
        assertThat(nearMatches(learnt(rowan(), kit, rowen), rowan(), kit, rowen))
                .containsExactly(true, false, true);
    }

    @Test
    void a_spelling_that_nobody_uses_any_more_is_no_near_match() {
        Children rowen = child("Rowen Ashdown");
        assertThat(nearMatches(learnt(rowan(), rowen), rowan())).containsExactly(false, true);
    }

    @Test
    void two_nominal_ids_of_one_name_are_two_children_until_a_ppn_names_one_without() {
        Children one = rowan().nominal("N1");
        Children other = rowan().nominal("N2");
        List<KnownChild> known = learnt(one, other);
        assertThat(nearMatches(known, one, other)).containsExactly(false, false);
        assertThat(nearMatches(learnt(known, rowan()), one, other, rowan())).containsExactly(true, true);
    }

    @Test
    void a_name_that_the_ppns_list_under_two_nominal_ids_is_neither_of_them() {
        List<KnownChild> known = learnt(rowan(), rory(), child("Robin Ash").nominal("N2"));
        Children[] listed = {rowan(), rowan().nominal("N1"), rowan().nominal("N2")};
        assertThat(OneChild.among(known, traits(listed))).hasSize(3);
        assertThat(nearMatches(known, listed)).containsExactly(true, true, true);
    }
}
