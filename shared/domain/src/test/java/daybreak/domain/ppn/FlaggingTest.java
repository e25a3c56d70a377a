package daybreak.domain.ppn;

import static daybreak.testing.fixtures.Children.child;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.domain.ppn.TaskHeader.CheckUnclear;
import daybreak.domain.ppn.TaskHeader.WithChildren;
import daybreak.domain.ppn.TaskHeader.WithoutChildren;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Ppns;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlaggingTest {
    private static TaskHeader header(Ppns ppn) {
        return Flagging.header(ppn.filed(), London.day("2026-03-06"));
    }

    @Test
    void a_ticked_box_and_a_listed_child_is_with_children() {
        assertThat(header(Ppns.domesticAbuse("P1").with(child("Rowan Ashdown"))))
                .isEqualTo(new WithChildren(List.of("the children box is ticked and one child is listed")));
    }

    @Test
    void the_reason_counts_the_children() {
        assertThat(header(Ppns.domesticAbuse("P1").with(child("Rowan Ashdown")).with(child("Wren Ashdown"))))
                .isEqualTo(new WithChildren(List.of("the children box is ticked and 2 children are listed")));
    }

    @Test
    void no_box_and_no_child_is_without_children() {
        assertThat(header(Ppns.other("P1")))
                .isEqualTo(new WithoutChildren(List.of("the children box is not ticked and no child is listed")));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                Arguments.of(
                        Ppns.domesticAbuse("P1").boxTicked(true),
                        List.of("the children box is ticked but no child is listed")),
                Arguments.of(
                        Ppns.domesticAbuse("P1").boxTicked(false).with(child("Rowan Ashdown")),
                        List.of("children are listed but the children box is not ticked")),
                Arguments.of(
                        Ppns.domesticAbuse("P1").unbornExpected("2026-07-01"),
                        List.of("only an unborn child is named")),
                Arguments.of(
                        Ppns.domesticAbuse("P1").boxTicked(true).unbornExpected("2026-07-01"),
                        List.of("only an unborn child is named")),
                Arguments.of(
                        Ppns.domesticAbuse("P1").with(child("Rowan Ashdown").withoutDateOfBirth()),
                        List.of("a child has no date of birth")),
                Arguments.of(
                        Ppns.domesticAbuse("P1").with(child("Rowan Ashdown").born("2008-03-06")),
                        List.of("a person listed as a child is 18 or over")),
                Arguments.of(
                        Ppns.missingChild("P1").with(child("Rowan Ashdown")),
                        List.of("it is a missing-child notice but no child is marked missing")),
                Arguments.of(
                        Ppns.missingChild("P1")
                                .boxTicked(false)
                                .with(child("Rowan Ashdown").withoutDateOfBirth())
                                .with(child("Wren Ashdown").born("1990-01-01")),
                        List.of(
                                "children are listed but the children box is not ticked",
                                "a child has no date of birth",
                                "a person listed as a child is 18 or over",
                                "it is a missing-child notice but no child is marked missing")));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("contradictions")
    void a_contradiction_is_unclear_with_each_reason(Ppns ppn, List<String> reasons) {
        assertThat(header(ppn)).isEqualTo(new CheckUnclear(reasons));
    }

    @Test
    void a_child_of_seventeen_on_the_day_before_the_birthday_is_no_contradiction() {
        assertThat(header(Ppns.domesticAbuse("P1").with(child("Rowan Ashdown").born("2008-03-07"))))
                .isInstanceOf(WithChildren.class);
    }

    @Test
    void one_child_marked_missing_is_enough_for_a_missing_child_notice() {
        assertThat(header(Ppns.missingChild("P1")
                        .with(child("Rowan Ashdown"))
                        .with(child("Wren Ashdown").missingSince("2026-03-05T18:00"))))
                .isInstanceOf(WithChildren.class);
    }

    @Test
    void an_unborn_child_beside_a_listed_one_is_no_contradiction() {
        assertThat(header(Ppns.domesticAbuse("P1").unbornExpected("2026-07-01").with(child("Rowan Ashdown"))))
                .isInstanceOf(WithChildren.class);
    }

    @Test
    void a_header_is_read_back_from_its_words() {
        List<String> reasons = List.of("a reason");
        assertThat(List.of(new WithChildren(reasons), new WithoutChildren(reasons), new CheckUnclear(reasons)))
                .allSatisfy(header -> assertThat(TaskHeader.of(header.words(), header.reasons()))
                        .isEqualTo(header));
        assertThatThrownBy(() -> TaskHeader.of("with pets", reasons)).isInstanceOf(IllegalArgumentException.class);
    }
}
