package daybreak.erase;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.Stack.Kind;
import daybreak.aws.records.AuditRow;
import daybreak.aws.records.Columns;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.StoredNotice;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is kept about one child, in real tables, and the command that a person runs on it. */
final class KeptRecords implements AutoCloseable {
    static final Instant MONDAY = Instant.parse("2026-03-02T23:00:00Z");
    static final String NOTICES = "OccurrenceTable";
    static final String TASKS = "TaskTable";
    static final String AUDIT = "AuditTable";
    static final String CHILD = "Tamsin Tarrow";
    static final Notice PLANNED = StoredNotice.encompass("n1");
    static final Notice DELIVERED = PLANNED.in(new NoticeState.Delivered(MONDAY));

    /** The audit chain of that notice. */
    static final String CHAIN = DELIVERED.recordId();

    private final InProcessStack cloud = new InProcessStack(MONDAY);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    InProcessStack cloud() {
        return cloud;
    }

    /** Without an action it is only listed. */
    int run(String action) {
        return act(action, "--name", "tamsin  tarrow", "--born", "2014-02-28");
    }

    int act(String action, String... person) {
        return Erase.act(
                Options.parse(arguments(action, person)), cloud.tables().client(), cloud.clock(), out);
    }

    static List<String> arguments(String action, String... person) {
        List<String> arguments = new ArrayList<>(List.of("--audit-table", AUDIT, "--directory-table"));
        arguments.addAll(List.of("DirectoryTable", "--table", NOTICES, "--table", TASKS));
        arguments.addAll(List.of("--by", "D. Penhale", "--why", "DPA 2018 s.47, request 12"));
        arguments.addAll(List.of(person));
        if (!action.isEmpty()) {
            arguments.addAll(List.of("--do", action));
        }
        return arguments;
    }

    /** What was printed since this was asked last. */
    String words() {
        String words = printed.toString(StandardCharsets.UTF_8);
        printed.reset();
        return words;
    }

    void later(Duration time) {
        cloud.clock().move(time);
    }

    Notice stored() {
        return cloud.of("test").notices().read(DELIVERED.key()).orElseThrow();
    }

    /** Saves it with an audit entry, and whatever else in the same transaction. */
    void save(Recorded record, Change... more) {
        AuditEvent event = AuditEvent.of(
                Operation.ALTERATION,
                "moved",
                cloud.clock().instant(),
                "a person",
                "told of " + CHILD + ", born 28 February 2014");
        List<Change> changes = new ArrayList<>(List.of(new Change.Save(record, event, List.of())));
        changes.addAll(Arrays.asList(more));
        commit(changes.toArray(Change[]::new));
    }

    void commit(Change... changes) {
        cloud.of("test").records(Kind.values()).commit(changes);
    }

    List<Map<String, AttributeValue>> rows(String table) {
        return cloud.tables().rows(table);
    }

    /** The only one, or the first. */
    Map<String, AttributeValue> row(String table) {
        return rows(table).getFirst();
    }

    void put(String table, Map<String, AttributeValue> item) {
        cloud.tables().client().putItem(put -> put.tableName(table).item(item));
    }

    void remove(String table) {
        Row row = new Row(table, row(table));
        cloud.tables().client().deleteItem(delete -> delete.tableName(table).key(row.key()));
    }

    List<Map<String, AttributeValue>> chain(String recordId) {
        return chain(rows(AUDIT), recordId);
    }

    private static List<Map<String, AttributeValue>> chain(List<Map<String, AttributeValue>> entries, String recordId) {
        return entries.stream()
                .filter(entry -> Columns.text(entry, "pk").equals(recordId))
                .sorted(Comparator.comparingLong(entry -> Columns.number(entry, "sk")))
                .toList();
    }

    /** Every chain begins at one, and each link is what its hash says and follows the one before it. */
    void assertWhole() {
        assertWhole(cloud);
    }

    static void assertWhole(InProcessStack cloud) {
        List<Map<String, AttributeValue>> entries = cloud.tables().rows(AUDIT);
        for (String recordId : entries.stream()
                .map(entry -> Columns.text(entry, "pk"))
                .distinct()
                .toList()) {
            String before = "";
            long sequence = 1;
            for (Map<String, AttributeValue> entry : chain(entries, recordId)) {
                assertThat(Columns.number(entry, "sk")).isEqualTo(sequence++);
                assertThat(AuditRow.link(entry).hash()).isEqualTo(AuditRow.hash(entry));
                assertThat(AuditRow.link(entry).previous()).isEqualTo(before);
                before = AuditRow.hash(entry);
            }
        }
    }

    @Override
    public void close() {
        cloud.close();
    }
}
