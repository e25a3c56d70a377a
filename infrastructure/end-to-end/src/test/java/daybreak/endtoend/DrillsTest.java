package daybreak.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.task.TaskKind;
import daybreak.local.StoredHubRecords;
import daybreak.local.email.SesFault;
import daybreak.testing.cloud.PpnMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What can go wrong, gone wrong on purpose: docs/drills.md has the command for each and what a person is to see. */
class DrillsTest {
    private static final String EVENING = "2026-03-02T23:20:00Z";
    private static final String SIX = "2026-03-03T06:00:00Z";
    private static final String CLOSED = "2026-03-03T08:20:00Z";
    private static final String LEAD =
            "\"lead\": {\"name\": \"Hester Ravensworth\", \"email\": \"dsl@millbeck.example\"},";

    @Test
    void dead_letters_are_put_back_and_worked_once() {
        try (Town town = Town.at(EVENING)) {
            town.file(PpnMessage.domesticAbuse("PPN-1").body());
            for (int receive = 0; receive < 5; receive++) {
                town.cloud.failNextEmail(SesFault.THROTTLING);
            }
            town.until("2026-03-03T06:50:00Z");
            assertThat(town.toSchool()).isEmpty();
            List<String> dead = town.cloud.receiveAll("NoticesDueDeadLetterQueue");
            assertThat(dead).hasSize(1);

            dead.forEach(message -> town.cloud.send("NoticesDueQueue", message));
            dead.forEach(message -> town.cloud.send("NoticesDueQueue", message));
            town.until(CLOSED);
            assertThat(town.toSchool()).hasSize(1);
            assertThat(ledger(town).count(Where.TOLD)).isEqualTo(1);
        }
    }

    @Test
    void ses_is_down_at_six_and_the_hub_gets_a_list_to_ring() {
        try (Town town = Town.at(EVENING)) {
            town.file(PpnMessage.domesticAbuse("PPN-1").body());
            town.cloud.failNextEmail(SesFault.SERVICE_UNAVAILABLE);
            town.until(CLOSED);
            assertThat(town.toSchool()).as("never sent again by itself").isEmpty();
            Ledger ledger = ledger(town);
            assertThat(ledger.balances()).isTrue();
            assertThat(ledger.count(Where.WITH_PERSON)).isEqualTo(1);
            assertThat(ledger.lines()).anyMatch(Ledger.Line::ring);
        }
    }

    @Test
    void a_list_of_contacts_that_was_wiped_holds_notices_until_it_is_restored() {
        try (Town town = Town.at(EVENING)) {
            town.change("school-contact.changed.v1", contact("", "2026-03-02T23:30:00Z"));
            town.cloud.settle();
            town.file(PpnMessage.domesticAbuse("PPN-1").body());
            town.until(CLOSED);
            assertThat(town.toSchool()).isEmpty();
            assertThat(ledger(town).count(Where.WITH_PERSON)).isEqualTo(1);

            town.change("school-contact.changed.v1", contact(LEAD, "2026-03-03T09:00:00Z"));
            town.until("2026-03-03T10:00:00Z");
            town.file(PpnMessage.domesticAbuse("PPN-2")
                    .with("occurrenceNumber", "NS/26/0311999")
                    .with("submittedAt", "2026-03-03T10:00:00Z")
                    .body());
            town.until("2026-03-04T08:20:00Z");
            assertThat(town.toSchool()).hasSize(1);
        }
    }

    private static String contact(String lead, String changedAt) {
        return "{\"urn\": \"900101\", " + lead + " \"changedAt\": \"" + changedAt + "\"}";
    }

    /** As after a restore to a point in time: AWS restores into a new table, from which the rows are copied back. */
    @Test
    void a_table_that_was_emptied_is_restored_and_the_morning_goes_on() {
        try (Town town = Town.at(EVENING)) {
            town.file(PpnMessage.domesticAbuse("PPN-1").body());
            List<Map<String, AttributeValue>> restored = rows(town, "OccurrenceTable");
            restored.forEach(row -> town.cloud
                    .clients()
                    .dynamoDb()
                    .deleteItem(delete ->
                            delete.tableName("OccurrenceTable").key(Map.of("pk", row.get("pk"), "sk", row.get("sk")))));
            assertThat(rows(town, "OccurrenceTable")).isEmpty();

            restored.forEach(row -> town.cloud
                    .clients()
                    .dynamoDb()
                    .putItem(put -> put.tableName("OccurrenceTable").item(row)));
            town.until(CLOSED);
            assertThat(town.toSchool()).hasSize(1);
            assertThat(ledger(town).balances()).isTrue();
        }
    }

    private static List<Map<String, AttributeValue>> rows(Town town, String table) {
        return town.cloud.clients().dynamoDb().scanPaginator(scan -> scan.tableName(table)).items().stream()
                .toList();
    }

    @Test
    void a_morning_that_is_run_twice_tells_each_school_once() {
        try (Town town = Town.at(EVENING)) {
            town.file(PpnMessage.domesticAbuse("PPN-1").body());
            town.until("2026-03-03T06:10:00Z");
            town.cloud.fire("OpenSchoolMorningFunction", Instant.parse(SIX));
            town.until(CLOSED);
            assertThat(town.toSchool()).hasSize(1);
        }
    }

    @Test
    void messages_that_nobody_can_read_hold_nothing_up() {
        try (Town town = Town.at(EVENING)) {
            for (int poison = 0; poison < 12; poison++) {
                town.cloud.send("PpnSubmittedQueue", "{\"poison\": " + poison);
            }
            town.file(PpnMessage.domesticAbuse("PPN-1").body());
            town.until(CLOSED);
            assertThat(town.toSchool()).hasSize(1);
            assertThat(town.cloud.queueDepth("PpnSubmittedDeadLetterQueue").total())
                    .isZero();
            assertThat(answers(town, "message.rejected.v1")).hasSize(12);
            assertThat(tasks(town)).hasSize(12);
        }
    }

    @Test
    void a_form_that_changed_upstream_is_noticed_and_not_taken_for_the_old_one() {
        try (Town town = Town.at(EVENING)) {
            town.file(PpnMessage.domesticAbuse("PPN-1")
                    .with("formVersion", "2027.1")
                    .body());
            assertThat(answers(town, "message.rejected.v1")).hasSize(1);
            assertThat(tasks(town)).hasSize(1);

            // A field that nobody knows does no harm, and is counted.
            town.file(PpnMessage.domesticAbuse("PPN-2").with("newField", "new").body());
            town.until(CLOSED);
            assertThat(town.toSchool()).hasSize(1);
            assertThat(town.cloud.log().all()).anyMatch(line -> line.text().contains("\"UnknownFields\":"));
        }
    }

    private static List<String> answers(Town town, String type) {
        return town.cloud.receiveAll("AnswersQueue").stream()
                .filter(answer -> PublishedSchemas.type(answer).equals(type))
                .toList();
    }

    private static List<?> tasks(Town town) {
        return new StoredHubRecords(town.cloud)
                .tasks().stream()
                        .filter(task -> task.kind() == TaskKind.READ_REJECTED)
                        .toList();
    }

    private static Ledger ledger(Town town) {
        return new StoredHubRecords(town.cloud).ledger().orElseThrow();
    }
}
