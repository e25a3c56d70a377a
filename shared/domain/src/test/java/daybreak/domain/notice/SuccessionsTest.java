package daybreak.domain.notice;

import static daybreak.testing.fixtures.Children.child;
import static daybreak.testing.fixtures.Schools.HOLLOWAY;
import static daybreak.testing.fixtures.Schools.LARKFIELD;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.testing.fixtures.Children;
import daybreak.testing.fixtures.Incident;
import daybreak.testing.fixtures.Ppns;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Larkfield is closed; Holloway is what became of it. */
class SuccessionsTest {
    private static final Map<String, String> SUCCEEDED = Map.of(LARKFIELD, HOLLOWAY, HOLLOWAY, HOLLOWAY);
    private static final String FIRST_RUN = "2026-03-05T21:01";

    private static Children rowan() {
        return child("Rowan Ashdown").onRollAt(LARKFIELD);
    }

    private static List<String> places(Incident incident, Map<String, String> receivers) {
        return Successions.oneASchool(incident.planned(), incident.notices(), receivers).stream()
                .map(plan -> plan.content().child().given() + " to "
                        + plan.destination().word())
                .toList();
    }

    @Test
    void a_closed_school_and_its_successor_hear_of_a_child_once() {
        Incident incident = Incident.of(Ppns.domesticAbuse("P1")
                .with(rowan().onRollAt(HOLLOWAY))
                .with(child("Kit Marlow").onRollAt(LARKFIELD)));
        assertThat(Successions.inQuestion(incident.planned())).containsExactlyInAnyOrder(LARKFIELD, HOLLOWAY);
        assertThat(places(incident, SUCCEEDED))
                .containsExactly("Rowan Ashdown to urn 960002", "Kit Marlow to urn 960001");
    }

    @Test
    void two_schools_that_are_two_hear_each() {
        Incident incident = Incident.of(Ppns.domesticAbuse("P1").with(rowan().onRollAt(HOLLOWAY)));
        assertThat(places(incident, Map.of(LARKFIELD, LARKFIELD, HOLLOWAY, HOLLOWAY)))
                .containsExactly("Rowan Ashdown to urn 960001", "Rowan Ashdown to urn 960002");
        assertThat(places(incident, Map.of())).as("neither is in the register").hasSize(2);
    }

    @Test
    void each_scheme_has_its_notice() {
        Incident incident = Incident.of(Ppns.missingChild("P1")
                .withDomesticAbuse()
                .with(rowan().onRollAt(HOLLOWAY).missingSince("2026-03-05T18:00")));
        assertThat(places(incident, SUCCEEDED)).hasSize(2);
    }

    @Test
    void nothing_is_in_question_where_each_child_has_one_school_or_none() {
        Incident incident = Incident.of(Ppns.domesticAbuse("P1").with(rowan()).with(child("Kit Marlow")));
        assertThat(Successions.inQuestion(incident.planned())).isEmpty();
        assertThat(places(incident, Map.of())).hasSize(2);
    }

    @Test
    void the_school_that_has_a_notice_already_keeps_it() {
        Incident incident = Incident.of(Ppns.domesticAbuse("P1").with(rowan()));
        incident.reconciled(FIRST_RUN);
        incident.then(Ppns.domesticAbuse("P1").version(2).with(rowan().onRollAt(HOLLOWAY)));
        assertThat(places(incident, SUCCEEDED)).containsExactly("Rowan Ashdown to urn 960001");
        incident.change(
                new NoticeStep.First(),
                notice -> notice.in(new NoticeState.Withdrawn("not on the notice any more", notice.submittedAt())));
        assertThat(places(incident, SUCCEEDED))
                .as("what is withdrawn was told to nobody")
                .containsExactly("Rowan Ashdown to urn 960002");
    }
}
