package daybreak.erase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.aws.Stack.Kind;
import daybreak.aws.records.AuditRow;
import daybreak.aws.records.Columns;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.StoredNotice;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class ErasureOfOddRecordsTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T23:00:00Z");
    private static final String NOTICES = "OccurrenceTable";
    private static final String TASKS = "TaskTable";
    private static final String AUDIT = "AuditTable";
    private static final String CHAIN = "a81f-n1";
    private static final String CHILD = "Tamsin Tarrow";
    private static final Notice DELIVERED = StoredNotice.encompass("n1").in(new NoticeState.Delivered(MONDAY));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private InProcessStack cloud;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(MONDAY);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_hold_on_a_row_that_was_never_audited_leaves_its_own_chain_to_begin_later() {
        cloud.store(DELIVERED);
        assertThat(run("hold")).isZero();
        assertThat(row(NOTICES)).containsKey("heldFor").doesNotContainKey("expiresAt");
        assertThat(chain("OccurrenceTable#NOTICE#n1#a81f")).hasSize(1);
        save(stored());
        assertThat(chain(CHAIN)).hasSize(1);
        assertThat(Columns.text(row(NOTICES), "head"))
                .isEqualTo(AuditRow.hash(chain(CHAIN).getLast()));
        assertWhole();
    }

    @Test
    void a_hold_that_broke_off_before_the_audit_entries_goes_on() {
        save(DELIVERED);
        run("hold");
        chain(CHAIN).forEach(entry -> {
            Map<String, AttributeValue> notYet = new HashMap<>(entry);
            notYet.put("expiresAt", notYet.remove("wouldExpireAt"));
            put(AUDIT, notYet);
        });
        assertThat(run("hold")).isZero();
        assertThat(chain(CHAIN)).hasSize(2).noneMatch(entry -> entry.containsKey("expiresAt"));
        run("let-go");
        assertThat(chain(CHAIN)).hasSize(3).allMatch(entry -> entry.containsKey("expiresAt"));
    }

    @Test
    void what_was_held_and_then_written_anew_is_not_erased() {
        save(DELIVERED);
        run("hold");
        save(stored());
        assertThat(row(NOTICES)).doesNotContainKey("heldFor");
        later(Duration.ofDays(20));
        assertThat(run("erase")).isOne();
        assertThat(words()).contains("held: LEFT");
        assertThat(run("let-go")).isZero();
        assertThat(chain(CHAIN)).hasSize(4);
        assertThat(run("erase")).isZero();
        assertWhole();
    }

    @Test
    void a_task_says_the_birthday_in_words_and_is_found() {
        save(task(List.of(new Task.Detail("Child", "TARROW, Tamsín"), new Task.Detail("Born", "28 February 2014"))));
        later(Duration.ofDays(20));
        assertThat(run("erase")).isZero();
        assertThat(cloud.tables().rows(TASKS)).isEmpty();
    }

    @Test
    void the_eighth_is_not_the_twenty_eighth() {
        Person person = Options.parse(arguments("", "--name", CHILD, "--born", "2014-02-08"))
                .person();
        assertThat(person.isIn("Tamsin Tarrow, born 8 February 2014")).isTrue();
        assertThat(person.isIn("Tamsin Tarrow, born 28 February 2014")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    void what_a_message_in_a_queue_would_make_again_is_left(int days) {
        save(DELIVERED);
        later(Duration.ofDays(days));
        assertThat(run("erase")).isOne();
        assertThat(words()).contains("changed lately: LEFT");
        later(Duration.ofDays(14 - days));
        assertThat(run("erase")).isZero();
    }

    @Test
    void a_row_whose_last_entry_is_not_in_the_trail_stops_it() {
        save(DELIVERED);
        later(Duration.ofDays(20));
        Map<String, AttributeValue> row = new HashMap<>(row(NOTICES));
        row.put("head", AttributeValue.fromS("00ff"));
        put(NOTICES, row);
        assertThatThrownBy(() -> run("erase"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not there");
        assertThatThrownBy(() -> run("hold")).isInstanceOf(IllegalStateException.class);
        assertThat(row(NOTICES)).isEqualTo(row);
    }

    @Test
    void of_a_row_that_has_expired_the_audit_entries_lose_their_content() {
        save(DELIVERED);
        remove(NOTICES);
        later(Duration.ofDays(100));
        assertThat(run("")).isZero();
        assertThat(words()).contains("AuditTable a81f-n1: audit entries alone, settled");
        assertThat(run("hold")).isZero();
        assertThat(run("erase")).isOne();
        assertThat(run("let-go")).isZero();
        assertThat(run("erase")).isZero();
        assertThat(words()).contains("erased, and the content of 1 audit entries");
        assertThat(cloud.tables().rows(AUDIT))
                .noneMatch(item -> new Row(AUDIT, item).words().contains(CHILD));
        assertThat(chain(CHAIN)).hasSize(1);
        assertThat(AuditRow.link(chain("AuditTable#a81f-n1").getLast()).operation())
                .isEqualTo("ERASURE");
        assertWhole();
        printed.reset();
        run("");
        assertThat(words()).contains("Nothing about this person was found");
    }

    @Test
    void a_row_that_changes_meanwhile_keeps_it_all() {
        save(DELIVERED);
        later(Duration.ofDays(20));
        Records records = records("erase");
        save(stored());
        assertThatThrownBy(() -> records.erase(records.found().getFirst()))
                .isInstanceOf(TransactionCanceledException.class);
        assertThat(chain(CHAIN)).allMatch(entry -> entry.containsKey("content"));
    }

    @Test
    void who_held_it_and_let_it_go_is_still_said_after_it_was_erased() {
        save(DELIVERED);
        later(Duration.ofDays(20));
        run("hold");
        run("let-go");
        assertThat(run("erase")).isZero();
        assertThat(chain(CHAIN).stream().map(AuditRow::content))
                .containsExactly(
                        Optional.empty(),
                        AuditRow.content(chain(CHAIN).get(1)),
                        AuditRow.content(chain(CHAIN).get(2)),
                        AuditRow.content(chain(CHAIN).get(3)))
                .filteredOn(Optional::isPresent)
                .hasSize(3);
    }

    @Test
    void a_chain_whose_beginning_has_expired_goes_on_at_its_end() {
        save(DELIVERED);
        save(stored());
        cloud.tables()
                .client()
                .deleteItem(delete -> delete.tableName(AUDIT)
                        .key(Map.of("pk", AttributeValue.fromS(CHAIN), "sk", AttributeValue.fromN("1"))));
        later(Duration.ofDays(20));
        assertThat(run("erase")).isZero();
        assertThat(chain(CHAIN))
                .extracting(entry -> Columns.number(entry, "sk"))
                .containsExactly(2L, 3L);
    }

    @Test
    void a_chain_longer_than_one_transaction_loses_all_its_content() {
        save(DELIVERED);
        for (int i = 0; i < 120; i++) {
            save(stored());
        }
        later(Duration.ofDays(20));
        assertThat(run("erase")).isZero();
        assertThat(words()).contains("the content of 121 audit entries");
        assertThat(chain(CHAIN).stream().filter(entry -> entry.containsKey("content")))
                .hasSize(1);
        assertThat(cloud.tables().rows(NOTICES)).isEmpty();
    }

    private int run(String action) {
        return Erase.act(
                Options.parse(arguments(action, "--name", CHILD, "--born", "2014-02-28")),
                cloud.tables().client(),
                cloud.clock(),
                out);
    }

    private Records records(String action) {
        Options options = Options.parse(arguments(action, "--name", CHILD, "--born", "2014-02-28"));
        return new Records(cloud.tables().client(), options, cloud.clock(), Duration.ofDays(2_557));
    }

    private static List<String> arguments(String action, String... person) {
        List<String> arguments = new ArrayList<>(List.of("--audit-table", AUDIT, "--directory-table"));
        arguments.addAll(List.of("DirectoryTable", "--table", NOTICES, "--table", TASKS));
        arguments.addAll(List.of("--by", "D. Penhale", "--why", "DPA 2018 s.47, request 12"));
        arguments.addAll(List.of(person));
        if (!action.isEmpty()) {
            arguments.addAll(List.of("--do", action));
        }
        return arguments;
    }

    private String words() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void later(Duration time) {
        cloud.clock().move(time);
    }

    private Notice stored() {
        return cloud.of("test").notices().read(DELIVERED.key()).orElseThrow();
    }

    private void save(Recorded record) {
        AuditEvent event = AuditEvent.of(
                Operation.ALTERATION,
                "moved",
                cloud.clock().instant(),
                "a person",
                "told of " + CHILD + ", born 28 February 2014");
        cloud.of("test").records(Kind.values()).commit(new Change.Save(record, event, List.of()));
    }

    private static Task task(List<Task.Detail> details) {
        return new Task(
                "t1",
                TaskKind.TELL_SCHOOL,
                Optional.empty(),
                Optional.empty(),
                "Ring the school.",
                "The notice was not sent.",
                details,
                MONDAY,
                MONDAY,
                Optional.empty(),
                new Task.Closed(Outcome.DONE, "a person", MONDAY, "done"),
                new HubEmail.NotWanted(),
                Revision.NEW);
    }

    private Map<String, AttributeValue> row(String table) {
        return cloud.tables().rows(table).getFirst();
    }

    private void put(String table, Map<String, AttributeValue> item) {
        cloud.tables().client().putItem(put -> put.tableName(table).item(item));
    }

    private void remove(String table) {
        Row row = new Row(table, row(table));
        cloud.tables().client().deleteItem(delete -> delete.tableName(table).key(row.key()));
    }

    private List<Map<String, AttributeValue>> chain(String recordId) {
        return cloud.tables().rows(AUDIT).stream()
                .filter(entry -> Columns.text(entry, "pk").equals(recordId))
                .sorted(Comparator.comparingLong(entry -> Columns.number(entry, "sk")))
                .toList();
    }

    /** Every chain begins at one, and each link is what its hash says and follows the one before it. */
    private void assertWhole() {
        for (String recordId : cloud.tables().rows(AUDIT).stream()
                .map(entry -> Columns.text(entry, "pk"))
                .distinct()
                .toList()) {
            String before = "";
            long sequence = 1;
            for (Map<String, AttributeValue> entry : chain(recordId)) {
                assertThat(Columns.number(entry, "sk")).isEqualTo(sequence++);
                assertThat(AuditRow.link(entry).hash()).isEqualTo(AuditRow.hash(entry));
                assertThat(AuditRow.link(entry).previous()).isEqualTo(before);
                before = AuditRow.hash(entry);
            }
        }
    }
}
