package daybreak.audit;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.Stack.Kind;
import daybreak.aws.records.AuditDays.DayDigest;
import daybreak.aws.records.AuditRow;
import daybreak.contracts.EventWriter;
import daybreak.domain.message.Outbound.AuditAnchored;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.StoredNotice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class VerifyAuditTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T23:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String AUDIT = "AuditTable";
    private static final String RECORDS = "OccurrenceTable";
    private static final String FIRST = "a81f-n1";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private InProcessStack cloud;

    @TempDir
    private Path folder;

    /** Two records with three entries each. */
    @BeforeEach
    void start() {
        cloud = new InProcessStack(MONDAY);
        write("n1");
        write("n2");
        cloud.clock().move(Duration.ofDays(1));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_trail_that_nobody_touched_is_whole() throws IOException {
        assertThat(verify(anchors())).isZero();
        assertThat(words()).contains("6 entries in 2 chains, 2 records, 1 anchored days", "is whole");
    }

    @Test
    void an_entry_that_was_altered_is_named() throws IOException {
        alter(2, item -> item.put("cause", AttributeValue.fromS("another")));
        assertThat(verify()).isOne();
        assertThat(words()).contains("the first bad link: a81f-n1: entry 2 is not what was written");
    }

    @Test
    void content_that_was_altered_is_named() throws IOException {
        alter(2, item -> item.put("content", AttributeValue.fromS("{\"who\":\"nobody\"}")));
        assertThat(verify()).isOne();
        assertThat(words()).contains("a81f-n1: entry 2 has content that is not what was written");
    }

    @Test
    void an_entry_that_was_altered_with_its_hash_does_not_fit_the_next() throws IOException {
        alter(2, item -> {
            item.put("cause", AttributeValue.fromS("another"));
            item.put("hash", AttributeValue.fromS(AuditRow.link(item).hash()));
        });
        assertThat(verify()).isOne();
        assertThat(words()).contains("a81f-n1: entry 3 does not follow the entry before it");
    }

    @Test
    void an_entry_that_is_moved_to_another_day_is_named() throws IOException {
        alter(1, item -> item.put("day", AttributeValue.fromS("2026-03-01")));
        assertThat(verify()).isOne();
        assertThat(words()).contains("a81f-n1: entry 1 is filed under 2026-03-01");
    }

    @Test
    void an_entry_removed_from_the_middle_is_missing() throws IOException {
        remove(2);
        assertThat(verify()).isOne();
        assertThat(words()).contains("the first bad link: a81f-n1: entry 2 is missing");
    }

    @Test
    void a_tail_that_was_cut_shows_in_the_records_head() throws IOException {
        remove(3);
        assertThat(verify()).isOne();
        assertThat(words())
                .contains("OccurrenceTable a81f NOTICE#n1: entry 3 is missing, though the record ends with it");
    }

    @Test
    void a_tail_that_was_cut_together_with_the_head_shows_only_in_the_anchor() throws IOException {
        Path anchors = anchors();
        remove(3);
        String before = AuditRow.hash(entry(2));
        Map<String, AttributeValue> record = record();
        record.put("entries", AttributeValue.fromN("2"));
        record.put("head", AttributeValue.fromS(before));
        put(RECORDS, record);
        assertThat(verify()).isZero();
        assertThat(verify(anchors)).isOne();
        assertThat(words()).contains("2026-03-02: 6 entries were anchored, and 5 are left");
    }

    @Test
    void an_entry_that_no_record_knows_of_is_named() throws IOException {
        Map<String, AttributeValue> record = record();
        record.put("entries", AttributeValue.fromN("2"));
        record.put("head", AttributeValue.fromS(AuditRow.hash(entry(2))));
        put(RECORDS, record);
        assertThat(verify()).isOne();
        assertThat(words()).contains("a81f-n1: entry 3 stands after the last that its record knows of");
    }

    @Test
    void two_entries_that_were_swapped_are_named() throws IOException {
        Map<String, AttributeValue> one = entry(1);
        Map<String, AttributeValue> two = entry(2);
        one.put("sk", AttributeValue.fromN("2"));
        two.put("sk", AttributeValue.fromN("1"));
        put(AUDIT, one);
        put(AUDIT, two);
        assertThat(verify()).isOne();
        assertThat(words()).contains("the first bad link: a81f-n1: entry 1 is not what was written");
    }

    @Test
    void content_that_was_erased_by_law_leaves_the_trail_whole() throws IOException {
        Path anchors = anchors();
        for (int i = 1; i <= 3; i++) {
            alter(i, item -> item.remove("content"));
        }
        assertThat(verify(anchors)).isZero();
    }

    @Test
    void a_record_that_expired_leaves_its_chain_behind_and_that_is_whole() throws IOException {
        cloud.tables()
                .client()
                .deleteItem(delete -> delete.tableName(RECORDS).key(key("a81f", AttributeValue.fromS("NOTICE#n1"))));
        assertThat(verify(anchors())).isZero();
        assertThat(words()).contains("6 entries in 2 chains, 1 records");
    }

    @Test
    void what_was_written_anew_under_a_legal_hold_is_named() throws IOException {
        alter(2, VerifyAuditTest::keep);
        assertThat(verify()).isZero();
        Map<String, AttributeValue> held = record();
        held.put("expiresAt", AttributeValue.fromN("1780000000"));
        put(RECORDS, held);
        assertThat(verify()).isEqualTo(3);
        assertThat(words()).contains("may expire, so hold it again: OccurrenceTable a81f", "is whole");
    }

    @Test
    void a_row_under_a_legal_hold_beside_one_that_expires_is_named() throws IOException {
        Map<String, AttributeValue> held = record();
        held.put("heldFor", AttributeValue.fromS("request 12"));
        put(RECORDS, held);
        assertThat(verify()).isZero();
        held.put("sk", AttributeValue.fromS("NOTICE#n3"));
        held.remove("heldFor");
        held.put("expiresAt", AttributeValue.fromN("1780000000"));
        put(RECORDS, held);
        assertThat(verify()).isEqualTo(3);
    }

    private static void keep(Map<String, AttributeValue> entry) {
        entry.put("wouldExpireAt", entry.remove("expiresAt"));
    }

    @Test
    void a_file_that_holds_no_anchors_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.txt"), "\n{\"type\":\"log.entry-added.v1\"}\nnonsense\n");
        assertThat(VerifyAudit.run(
                        List.of(
                                "--audit-table",
                                AUDIT,
                                "--anchors",
                                file.toString(),
                                "--dynamodb-endpoint",
                                "http://localhost:1"),
                        Map.of(),
                        cloud.clock(),
                        out(),
                        out()))
                .isEqualTo(2);
        assertThat(words()).contains("wrong.txt line 3");
    }

    @Test
    void what_the_command_line_lacks_is_said() {
        assertThat(VerifyAudit.run(List.of("--table", RECORDS), Map.of(), cloud.clock(), out(), out()))
                .isEqualTo(2);
        assertThat(VerifyAudit.run(List.of("--help"), Map.of(), cloud.clock(), out(), out()))
                .isZero();
        assertThat(words()).contains("--audit-table is needed", "Checks the audit trail");
    }

    private void write(String id) {
        Notice notice = StoredNotice.encompass(id);
        for (String cause : List.of("planned", "claimed", "accepted")) {
            Instant now = cloud.clock().instant();
            cloud.of("test")
                    .records(Kind.OCCURRENCES)
                    .commit(new Change.Save(
                            notice,
                            AuditEvent.of(Operation.ALTERATION, cause, now, "a person", "for a test"),
                            List.of()));
            notice = cloud.of("test").notices().read(notice.key()).orElseThrow().in(new NoticeState.Accepted(now));
        }
    }

    private Path anchors() throws IOException {
        DayDigest digest = cloud.of("test").auditDays().digest(DAY);
        String line = new EventWriter("urn:daybreak:northshire")
                .write(new AuditAnchored(
                        "audit-anchored-" + DAY,
                        DAY,
                        digest.entries(),
                        digest.digest(),
                        cloud.clock().instant()))
                .body();
        return Files.writeString(folder.resolve("anchors.jsonl"), line + "\n");
    }

    private int verify(Path... anchors) throws IOException {
        Options options = new Options(
                AUDIT,
                List.of(RECORDS, "TaskTable"),
                List.of(anchors).stream().findFirst(),
                Optional.empty(),
                Optional.empty());
        return VerifyAudit.verify(options, cloud.tables().client(), cloud.clock(), out());
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private String words() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void alter(int sequence, Consumer<Map<String, AttributeValue>> change) {
        Map<String, AttributeValue> item = entry(sequence);
        change.accept(item);
        put(AUDIT, item);
    }

    private void remove(int sequence) {
        cloud.tables().client().deleteItem(delete -> delete.tableName(AUDIT).key(auditKey(sequence)));
    }

    private void put(String table, Map<String, AttributeValue> item) {
        cloud.tables().client().putItem(put -> put.tableName(table).item(item));
    }

    private Map<String, AttributeValue> entry(int sequence) {
        return new HashMap<>(cloud.tables()
                .client()
                .getItem(get -> get.tableName(AUDIT).key(auditKey(sequence)))
                .item());
    }

    private Map<String, AttributeValue> record() {
        return new HashMap<>(cloud.tables()
                .client()
                .getItem(get -> get.tableName(RECORDS).key(key("a81f", AttributeValue.fromS("NOTICE#n1"))))
                .item());
    }

    private static Map<String, AttributeValue> auditKey(int sequence) {
        return key(FIRST, AttributeValue.fromN(Integer.toString(sequence)));
    }

    private static Map<String, AttributeValue> key(String pk, AttributeValue sk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", sk);
    }
}
