package daybreak.domain.morning;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.notice.Notice;
import daybreak.testing.fixtures.Children;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.NoticeDraft;
import daybreak.testing.fixtures.Ppns;
import daybreak.testing.fixtures.Schools;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A child counts once, in however many incidents of a night. */
class SameChildrenTest {
    private static List<Notice> incident(String occurrence, Ppns... ppns) {
        Incident incident = Incident.numbered(occurrence);
        Stream.of(ppns).forEach(incident::then);
        incident.reconciled("2026-03-05T21:01");
        return incident.notices();
    }

    private static Ppns about(Children child) {
        return Ppns.domesticAbuse("P1").with(child);
    }

    private static Children child(String name) {
        return Children.child(name).onRollAt(Schools.LARKFIELD);
    }

    private static long children(List<Notice> first, List<Notice> second) {
        List<Notice> notices = new ArrayList<>(first);
        notices.addAll(second);
        Ledger ledger = MorningAccount.close(
                NoticeDraft.DAY, London.time("2026-03-06T08:00"), notices, List.of(), List.of(), Map.of());
        return ledger.children(Where.WITH_PERSON);
    }

    @Test
    void a_child_of_two_incidents_in_a_night_is_one_child() {
        assertThat(children(
                        incident("one", about(child("Rowan Ashdown"))),
                        incident("two", about(child("ASHDOWN, Rowan").nominal("N1")))))
                .isEqualTo(1);
    }

    @Test
    void two_children_are_two_though_they_share_a_name_or_a_birthday() {
        assertThat(children(
                        incident("one", about(child("Rowan Ashdown"))),
                        incident("two", about(child("Rowan Ashdown").born("2012-01-01")))))
                .isEqualTo(2);
        assertThat(children(
                        incident("one", about(child("Rowan Ashdown"))), incident("two", about(child("Kit Marlow")))))
                .isEqualTo(2);
    }

    @Test
    void what_two_notices_of_one_incident_have_shown_to_be_one_child_is_one_in_the_next() {
        List<Notice> renamed =
                new ArrayList<>(incident("one", about(child("Rory Ash").nominal("N1"))));
        renamed.addAll(incident("one", about(child("Rowan Ashdown").nominal("N1"))));
        List<Notice> others = new ArrayList<>(incident("two", about(child("Rowan Ashdown"))));
        others.addAll(incident("three", about(child("Rory Ash"))));
        assertThat(children(renamed, others)).isEqualTo(1);
        assertThat(children(others, renamed)).isEqualTo(1);
    }
}
