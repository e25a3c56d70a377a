package daybreak.flagchildren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.contracts.Contracts;
import daybreak.domain.message.Inbound.PpnSubmitted;
import daybreak.domain.record.StaleRecordException;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.PpnMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three green PPNs for one child call for a review, whichever officer linked the nominal, in whatever order. */
class GreenReviewTest {
    private static final Instant NOW = Instant.parse("2026-03-02T23:15:00Z");

    private InProcessStack cloud;
    private FlagChildrenHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(NOW);
        handler = new FlagChildrenHandler(Wiring.of(cloud.of("flag-children")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_ppn_without_the_nominal_counts_with_those_that_give_it() {
        handle(green(1), linked(2, "N1"));
        assertThat(reviews()).isEmpty();
        handle(linked(3, "N1"));
        assertThat(reviews()).singleElement().asString().contains("3 green notices about one child");
    }

    @Test
    void the_one_that_lacks_the_nominal_may_come_last() {
        handle(linked(1, "N1"), linked(2, "N1"));
        assertThat(reviews()).isEmpty();
        handle(green(3));
        assertThat(reviews()).hasSize(1);
    }

    @Test
    void a_nominal_counts_whatever_name_the_child_has_on_the_ppn() {
        handle(linked(1, "N1"), linked(2, "N1"));
        handle(linked(3, "N1").child("Tammy T", "2014-02-28", "[]").linkedTo("N1"));
        assertThat(reviews()).hasSize(1);
    }

    @Test
    void a_namesake_with_another_nominal_is_another_child() {
        handle(linked(1, "N1"), linked(2, "N1"), linked(3, "N2"));
        assertThat(reviews()).isEmpty();
    }

    @Test
    void a_nominal_that_a_later_version_adds_counts_its_ppn_once() {
        handle(linked(1, "N1"), green(2));
        handle(linked(2, "N1").version(2));
        assertThat(reviews()).isEmpty();
        handle(linked(3, "N1"));
        assertThat(reviews()).hasSize(1);
    }

    @Test
    void a_ppn_that_is_graded_anew_counts_no_more() {
        handle(green(1), green(2));
        handle(green(2).version(2).with("grade", "amber").with("regradeReason", "Injuries seen."));
        handle(green(3));
        assertThat(reviews()).isEmpty();
        handle(green(4));
        assertThat(reviews()).hasSize(1);
    }

    @Test
    void two_that_are_counted_at_once_do_not_each_overlook_the_other() {
        handle(green(1));
        Stack stack = cloud.of("flag-children");
        FlagChildren overtaken = new FlagChildren(
                stack.occurrences(),
                (ref, since) -> {
                    var read = stack.childHistory().greensSince(ref, since);
                    handle(green(2));
                    return read;
                },
                stack.directory(),
                stack.tasks(),
                stack.policies(),
                stack.records(Kind.OCCURRENCES, Kind.CHILD_HISTORY, Kind.TASKS),
                stack.ids(),
                stack.force(),
                stack.watch(),
                stack.clock());
        assertThatThrownBy(() -> overtaken.flag(
                        Contracts.read(green(3).body(), NOW, PpnSubmitted.class).received()))
                .as("it counted one and itself, and is tried again")
                .isInstanceOf(StaleRecordException.class);
        handle(green(3));
        assertThat(reviews()).hasSize(1);
    }

    private static PpnMessage green(int number) {
        return PpnMessage.domesticAbuse("PPN-" + number)
                .with("grade", "green")
                .with("occurrenceNumber", "NS/26/" + number);
    }

    private static PpnMessage linked(int number, String nominal) {
        return green(number).linkedTo(nominal);
    }

    private void handle(PpnMessage... messages) {
        for (PpnMessage message : messages) {
            assertThat(cloud.handle(handler, "PpnSubmittedQueue", message.body()))
                    .isEmpty();
        }
    }

    private List<String> reviews() {
        return cloud.messages().on("Answers").stream()
                .filter(body -> body.contains("review-child"))
                .toList();
    }
}
