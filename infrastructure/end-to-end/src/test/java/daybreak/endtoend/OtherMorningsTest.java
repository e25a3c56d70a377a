package daybreak.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Ledger.Where;
import daybreak.local.StoredHubRecords;
import daybreak.testing.cloud.PpnMessage;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Mornings that go otherwise than the sample's: run again, late, held, with less said, and the morning after. */
class OtherMorningsTest {
    private static final String EVENING = "2026-03-02T23:20:00Z";
    private static final String OPEN = "OpenSchoolMorningFunction";
    private static final String CLOSE = "CloseSchoolMorningFunction";

    @Test
    void a_morning_that_runs_twice_and_in_overlapping_copies_sends_each_email_once() {
        try (Town town = Town.at(EVENING)) {
            town.file(PpnMessage.domesticAbuse("PPN-1").body());
            town.until("2026-03-03T06:00:00Z");
            for (int copy = 0; copy < 3; copy++) {
                town.cloud.fire(OPEN, Instant.parse("2026-03-03T06:00:00Z"));
            }
            town.until("2026-03-03T06:10:00Z");
            town.cloud.fire(OPEN, Instant.parse("2026-03-03T06:00:00Z"));
            town.until("2026-03-03T08:00:00Z");
            for (int copy = 0; copy < 3; copy++) {
                town.cloud.fire(CLOSE, Instant.parse("2026-03-03T08:00:00Z"));
            }
            town.until("2026-03-03T08:20:00Z");
            assertThat(town.toSchool()).hasSize(1);
            assertThat(town.toHub()).hasSize(1);
            assertThat(ledger(town).count(Where.TOLD)).isEqualTo(1);
        }
    }

    @Test
    void a_morning_that_runs_late_sends_all_the_same() {
        try (Town town = Town.at(EVENING)) {
            town.file(PpnMessage.domesticAbuse("PPN-1").body());
            town.cloud.clock().standAt(Instant.parse("2026-03-03T07:05:00Z"));
            town.until("2026-03-03T07:10:00Z");
            assertThat(town.toSchool()).hasSize(1);
        }
    }

    @Test
    void a_force_that_holds_to_the_school_day_tells_on_monday_what_was_filed_on_friday() {
        try (Town town = Town.at("2026-03-06T23:20:00Z")) {
            town.policy("\"holdToSchoolDay\": false", "\"holdToSchoolDay\": true");
            town.file(PpnMessage.domesticAbuse("PPN-1")
                    .with("incidentAt", "2026-03-06T21:35:00Z")
                    .with("submittedAt", "2026-03-06T23:10:00Z")
                    .body());
            town.until("2026-03-07T08:10:00Z");
            assertThat(town.toSchool()).isEmpty();
            assertThat(ledger(town).count(Where.HELD)).isEqualTo(1);
            town.until("2026-03-09T08:10:00Z");
            assertThat(town.toSchool()).hasSize(1);
            assertThat(ledger(town).count(Where.TOLD)).isEqualTo(1);
        }
    }

    @Test
    void a_force_with_the_minimal_profile_says_less() {
        try (Town town = Town.at(EVENING)) {
            town.policy("\"profile\": \"full\"", "\"profile\": \"minimal\"");
            town.file(PpnMessage.domesticAbuse("PPN-1").body());
            town.until("2026-03-03T06:10:00Z");
            assertThat(town.toSchool())
                    .singleElement()
                    .satisfies(email -> assertThat(email.content().text().orElseThrow())
                            .contains("Tamsin Tarrow")
                            .doesNotContain("verbal argument")
                            .doesNotContain("mother"));
        }
    }

    @Test
    void a_child_who_is_still_missing_is_told_of_again_the_next_school_morning_and_then_as_found() {
        try (Town town = Town.at(EVENING)) {
            town.file(PpnMessage.missingChild("PPN-1").body());
            town.until("2026-03-03T08:10:00Z");
            assertThat(town.toSchool()).hasSize(1);
            town.until("2026-03-04T08:10:00Z");
            assertThat(town.toSchool()).hasSize(2);
            assertThat(ledger(town).lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.what()).contains("still missing"));
            town.cloud.send("ChildFoundQueue", Town.event("child.found.v1", """
                            {"occurrenceNumber": "NS/26/0311872", "name": "Tamsin Tarrow",
                             "dateOfBirth": "2014-02-28", "foundAt": "2026-03-04T08:05:00Z",
                             "reportedAt": "2026-03-04T08:09:00Z"}"""));
            town.until("2026-03-04T09:00:00Z");
            assertThat(town.toSchool()).hasSize(3);
            assertThat(town.toSchool().getLast().content().text().orElseThrow()).contains("found");
            town.until("2026-03-05T08:10:00Z");
            assertThat(town.toSchool()).hasSize(3);
        }
    }

    private static Ledger ledger(Town town) {
        return new StoredHubRecords(town.cloud).ledger().orElseThrow();
    }
}
