package daybreak.domain.occurrence;

import static daybreak.testing.fixtures.Children.child;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.occurrence.ChildMatching.Traits;
import daybreak.domain.occurrence.OccurrenceHead.KnownChild;
import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.ppn.Child;
import daybreak.testing.fixtures.Children;
import daybreak.testing.fixtures.DigestIds;
import daybreak.testing.fixtures.London;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildMatchingTest {
    private static Traits traits(String name, @Nullable LocalDate born, @Nullable String nominal) {
        return new Traits(
                PersonName.normalise(name),
                Optional.ofNullable(born),
                Optional.ofNullable(nominal).map(NominalId::new));
    }

    private static List<KnownChild> learn(List<KnownChild> known, Children... listed) {
        List<Child> children = Stream.of(listed).map(Children::listed).toList();
        return ChildMatching.learn(known, children, "occurrence1", new DigestIds());
    }

    @ParameterizedTest(name = "{0} {1} {2} / {3} {4} {5}: {6}")
    @CsvSource(delimiter = '|', textBlock = """
            Rowan Ashdown | 2016-02-10 |    | ROWAN Ashdown  | 2016-02-10 |    | SAME
            Rowan Ashdown | 2016-02-10 | N1 | Kit Marlow     | 2015-01-01 | N1 | SAME
            Rowan Ashdown | 2016-02-10 | N1 | Rowan Ashdown  | 2016-02-10 |    | SAME
            Rowan Ashdown |            |    | Rowan Ashdown  |            |    | SAME
            Rowan Ashdown | 2016-02-10 | N1 | Rowan Ashdown  | 2016-02-10 | N2 | TWO
            Rowan Ashdown | 2016-02-10 | N1 | Rowen Ashdown  | 2016-02-10 | N2 | TWO
            Rowan Ashdown | 2016-02-10 |    | Kit Marlow     | 2016-02-10 |    | TWO
            Rowan Ashdown | 2016-02-10 |    | Rowen Ashdown  | 2016-02-11 |    | TWO
            Rowan Ashdown |            |    | Rowen Ashdown  |            |    | TWO
            Rowan Ashdown | 2016-02-10 |    | Rowan Ashdown  | 2016-02-11 |    | NEAR
            Rowan Ashdown | 2016-02-10 |    | Rowan Ashdown  |            |    | NEAR
            Rowan Ashdown | 2016-02-10 |    | Rowen Ashdown  | 2016-02-10 |    | NEAR
            Rowan Ashdown | 2016-02-10 |    | Rowan Ashdow   | 2016-02-10 |    | NEAR
            Rowan Ashdown | 2016-02-10 |    | Rowan Ashdowne | 2016-02-10 |    | NEAR
            Rowan Ashdown | 2016-02-10 |    | Rwan Ashdown   | 2016-02-10 |    | NEAR
            Rowan Ashdown | 2016-02-10 |    | Bowan Ashdown  | 2016-02-10 |    | NEAR
            Rowan Ashdown | 2016-02-10 |    | Rowan Ashdowt  | 2016-02-10 |    | NEAR
            Rowan Ashdown | 2016-02-10 |    | Rowan Ashdo    | 2016-02-10 |    | TWO
            Rowan Ashdown | 2016-02-10 |    | Rowen Ashdawn  | 2016-02-10 |    | TWO
            Rowan Ashdown | 2016-02-10 |    | Ashdown Rowan  | 2016-02-10 |    | NEAR
            Rowan Ashdown | 2016-02-10 | N1 | Rowen Ashdown  | 2016-02-10 |    | NEAR
            """)
    void a_child_is_matched_by_nominal_id_else_by_name_and_date_of_birth_and_near_is_never_merged(
            String name,
            @Nullable LocalDate born,
            @Nullable String nominal,
            String otherName,
            @Nullable LocalDate otherBorn,
            @Nullable String otherNominal,
            String verdict) {
        Traits one = traits(name, born, nominal);
        Traits other = traits(otherName, otherBorn, otherNominal);
        for (List<Traits> pair : List.of(List.of(one, other), List.of(other, one))) {
            boolean same = ChildMatching.same(pair.getFirst(), pair.getLast());
            boolean near = ChildMatching.near(pair.getFirst(), pair.getLast());
            assertThat(same ? "SAME" : near ? "NEAR" : "TWO").isEqualTo(verdict);
        }
    }

    @Test
    void two_nominal_ids_with_similar_names_are_two_children() {
        List<KnownChild> known = learn(
                List.of(),
                child("Rowan Ashdown").nominal("N1"),
                child("Rowan Ashdown").nominal("N2"));
        assertThat(known).hasSize(2).extracting(KnownChild::ref).doesNotHaveDuplicates();
    }

    @Test
    void a_name_alone_never_gives_one_child_the_nominal_id_of_another() {
        List<KnownChild> known =
                learn(List.of(), child("Rowan Ashdown"), child("Wren Ashdown").nominal("N1"));
        assertThat(learn(known, child("Rowan Ashdown").nominal("N1"))).isEqualTo(known);
    }

    @Test
    void a_child_keeps_its_reference_when_its_nominal_id_is_learnt_later() {
        List<KnownChild> before = learn(List.of(), child("Rowan Ashdown"));
        List<KnownChild> after = learn(before, child("Rowan Ashdown").nominal("N1"));
        assertThat(after)
                .containsExactly(new KnownChild(
                        before.getFirst().ref(),
                        "rowan ashdown",
                        Optional.of(London.day("2016-02-10")),
                        Optional.of(new NominalId("N1"))));
        assertThat(learn(after, child("Someone Else").nominal("N1"))).isEqualTo(after);
        assertThat(learn(after, child("Rowan Ashdown"))).isEqualTo(after);
    }

    @Test
    void references_are_opaque_and_differ_by_what_identifies_the_child() {
        List<KnownChild> known = learn(
                List.of(),
                child("Rowan Ashdown"),
                child("Rowan Ashdown").withoutDateOfBirth(),
                child("Wren Ashdown"),
                child("Wren Ashdown").born("2017-01-01").nominal("N1"));
        assertThat(known)
                .extracting(KnownChild::ref)
                .doesNotHaveDuplicates()
                .allSatisfy(ref -> assertThat(ref).matches("[0-9a-f]{20}"));
    }
}
