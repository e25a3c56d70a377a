package daybreak.updatestaff;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.disclosure.StaffMember;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.InProcessStack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdateStaffHandlerTest {
    private static final String QUEUE = "StaffChanges";

    private InProcessStack cloud;
    private UpdateStaffHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(Instant.parse("2026-03-02T10:00:00Z"));
        handler = new UpdateStaffHandler(Wiring.of(cloud.of("update-staff")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_person_is_kept_with_deputy_and_superior() {
        assertThat(handle(angove("p.angove@northshire.example", "2026-01-05T09:00:00Z")))
                .isEmpty();
        assertThat(member().email()).isEqualTo("p.angove@northshire.example");
        assertThat(member().deputy()).contains("DU-107");
        assertThat(member().reportsTo()).contains("DU-201");
    }

    @Test
    void an_older_change_changes_nothing() {
        handle(angove("new@northshire.example", "2026-02-05T09:00:00Z"));
        handle(angove("old@northshire.example", "2026-01-05T09:00:00Z"));
        assertThat(member().email()).isEqualTo("new@northshire.example");
    }

    @Test
    void an_absence_covers_its_first_and_its_last_day() {
        handle(angove("a@northshire.example", "2026-01-05T09:00:00Z"), absent("DU-104", "2026-03-09", "2026-03-13"));
        assertThat(member().isReachable(LocalDate.of(2026, 3, 8))).isTrue();
        assertThat(member().isReachable(LocalDate.of(2026, 3, 9))).isFalse();
        assertThat(member().isReachable(LocalDate.of(2026, 3, 13))).isFalse();
        assertThat(member().isReachable(LocalDate.of(2026, 3, 14))).isTrue();
    }

    @Test
    void an_absence_outlives_a_change_of_the_persons_entry() {
        handle(angove("a@northshire.example", "2026-01-05T09:00:00Z"), absent("DU-104", "2026-03-09", "2026-03-13"));
        handle(angove("b@northshire.example", "2026-02-05T09:00:00Z"));
        assertThat(member().absences()).hasSize(1);
    }

    @Test
    void an_address_that_bounced_is_good_again_once_it_is_changed_and_not_before() {
        handle(angove("a@northshire.example", "2026-01-05T09:00:00Z"));
        cloud.store(member().bounced());
        handle(angove("A@northshire.example", "2026-02-05T09:00:00Z"));
        assertThat(member().unreachable()).isTrue();
        handle(angove("b@northshire.example", "2026-02-06T09:00:00Z"));
        assertThat(member().unreachable()).isFalse();
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        assertThat(handle(
                        absent("DU-999", "2026-03-09", "2026-03-13"),
                        angove("a@northshire.example", "2026-01-05T09:00:00Z")))
                .isEmpty();
        assertThat(member().email()).isEqualTo("a@northshire.example");
        assertThat(cloud.messages().on("Answers")).singleElement().asString().contains("unknown-staff");
    }

    @Test
    void a_malformed_message_is_answered() {
        handle(absent("DU-104", "2026-03-13", "2026-03-09"));
        assertThat(cloud.messages().on("Answers")).singleElement().asString().contains("last-after-first");
    }

    @Test
    void a_message_delivered_twice_changes_things_once() {
        String change = angove("a@northshire.example", "2026-01-05T09:00:00Z");
        String absence = absent("DU-104", "2026-03-09", "2026-03-13");
        handle(change, absence);
        handle(change, absence);
        assertThat(cloud.tables().rows("AuditTable")).hasSize(2);
        assertThat(member().absences()).hasSize(1);
    }

    private StaffMember member() {
        return cloud.of("test").staff().all().named("DU-104").orElseThrow();
    }

    private List<String> handle(String... bodies) {
        return cloud.handle(handler, QUEUE, bodies);
    }

    private static String angove(String email, String changedAt) {
        return CloudEvents.event("staff:" + email + changedAt, "staff.changed.v1", """
                {"staffId": "DU-104", "name": "P. Angove", "email": "%s", "roles": ["officer"], "deputy": "DU-107",
                 "reportsTo": "DU-201", "active": true, "changedAt": "%s"}""".formatted(email, changedAt));
    }

    private static String absent(String staffId, String first, String last) {
        return CloudEvents.event(
                "absence:" + staffId + first, "absence.recorded.v1", """
                {"staffId": "%s", "first": "%s", "last": "%s", "recordedAt": "2026-03-01T09:00:00Z"}""".formatted(staffId, first, last));
    }
}
