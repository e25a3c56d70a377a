package daybreak.erase;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.Stack.Kind;
import daybreak.aws.records.AuditRow;
import daybreak.aws.records.Columns;
import daybreak.domain.message.Outbound.NoticeDue;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.StoredNotice;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ErasureTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T23:00:00Z");
    private static final String NOTICES = "OccurrenceTable";
    private static final String CHILD = "Tamsin Tarrow";
    private static final Duration WORKING_COPIES = Duration.ofDays(90);

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
    void nothing_of_the_person_is_left_in_any_table() {
        notice(new NoticeState.Delivered(MONDAY));
        assertThat(tablesWith(CHILD)).containsExactlyInAnyOrder(NOTICES, "AuditTable");
        cloud.clock().move(Duration.ofDays(20));
        assertThat(run("erase")).isZero();
        assertThat(tablesWith(CHILD)).isEmpty();
        assertThat(words())
                .contains("settled: erased, and the content of 2 audit entries")
                .doesNotContain(CHILD);
    }

    @Test
    void the_digests_stay_and_the_chain_ends_with_who_erased_it_and_why() {
        notice(new NoticeState.Delivered(MONDAY));
        List<String> before = digests();
        cloud.clock().move(Duration.ofDays(20));
        run("erase");
        assertThat(digests()).startsWith(before.toArray(String[]::new)).hasSize(before.size() + 1);
        Map<String, AttributeValue> last = chain().getLast();
        assertThat(AuditRow.link(last).operation()).isEqualTo("ERASURE");
        assertThat(AuditRow.link(last).at()).isEqualTo("2026-03-22T23:00:00Z");
        assertThat(AuditRow.content(last).orElseThrow()).contains("D. Penhale", "DPA 2018 s.47, request 12");
        assertThat(Columns.number(last, "expiresAt"))
                .isGreaterThan(MONDAY.plus(Duration.ofDays(2_500)).getEpochSecond());
        assertWhole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Due", "Sending", "WithPerson"})
    void what_is_open_is_left_and_said_so(String state) {
        notice(
                switch (state) {
                    case "Due" -> new NoticeState.Due(StoredNotice.DAY);
                    case "Sending" -> new NoticeState.Sending(MONDAY);
                    default -> new NoticeState.WithPerson("t1", Concern.SENSITIVE, MONDAY);
                });
        assertThat(run("erase")).isOne();
        assertThat(words()).contains("open: LEFT");
        assertThat(tablesWith(CHILD)).contains(NOTICES);
    }

    @Test
    void without_an_action_it_is_only_listed() {
        notice(new NoticeState.Delivered(MONDAY));
        cloud.clock().move(Duration.ofDays(20));
        assertThat(run("")).isZero();
        assertThat(words()).contains("OccurrenceTable a81f: 1 row, settled");
        assertThat(tablesWith(CHILD)).contains(NOTICES);
    }

    @Test
    void a_settled_record_may_go_after_ninety_days_an_open_one_never_and_its_audit_after_seven_years() {
        notice(new NoticeState.Delivered(MONDAY));
        Map<String, AttributeValue> row = cloud.tables().rows(NOTICES).getFirst();
        assertThat(expired(row, WORKING_COPIES.minusSeconds(1))).isFalse();
        assertThat(expired(row, WORKING_COPIES)).isTrue();
        assertThat(chain()).allSatisfy(entry -> {
            assertThat(expired(entry, Duration.ofDays(2_556))).isFalse();
            assertThat(expired(entry, Duration.ofDays(2_557))).isTrue();
        });
    }

    private static boolean expired(Map<String, AttributeValue> row, Duration later) {
        return Columns.number(row, "expiresAt") <= MONDAY.plus(later).getEpochSecond();
    }

    @Test
    void what_is_held_does_not_expire_and_is_not_erased_until_it_is_let_go() {
        notice(new NoticeState.Delivered(MONDAY));
        Map<String, AttributeValue> before = cloud.tables().rows(NOTICES).getFirst();
        cloud.clock().move(Duration.ofDays(80));
        assertThat(run("hold")).isZero();
        cloud.clock().move(Duration.ofDays(3_000));
        assertThat(Stream.of(NOTICES, "AuditTable").flatMap(table -> cloud.tables().rows(table).stream()))
                .filteredOn(row -> row.containsKey("expiresAt")
                        && Columns.number(row, "expiresAt")
                                < cloud.clock().instant().getEpochSecond())
                .isEmpty();
        assertThat(run("erase")).isOne();
        assertThat(words()).contains("held: LEFT");

        assertThat(run("let-go")).isZero();
        assertThat(cloud.tables().rows(NOTICES).getFirst().get("expiresAt")).isEqualTo(before.get("expiresAt"));
        assertWhole();
        assertThat(run("erase")).isZero();
        assertThat(tablesWith(CHILD)).isEmpty();
        assertWhole();
    }

    @Test
    void somebody_of_the_same_name_and_another_birthday_is_somebody_else() {
        notice(new NoticeState.Delivered(MONDAY));
        assertThat(act("erase", "--name", CHILD, "--born", "2013-02-28")).isZero();
        assertThat(words()).contains("Nothing about this person was found");
    }

    @Test
    void a_nominal_id_is_found_as_a_whole() {
        Person person = new Person(Optional.of("N-30"), Optional.empty(), Set.of());
        assertThat(person.isIn("{\"nominalId\":\"N-30\"}")).isTrue();
        assertThat(person.isIn("{\"nominalId\":\"N-301\"}")).isFalse();
    }

    @Test
    void what_the_command_line_lacks_is_said() {
        assertThat(Erase.run(List.of("--do", "erase"), Map.of(), cloud.clock(), out, out))
                .isEqualTo(2);
        assertThat(Erase.run(List.of("--do", "burn"), Map.of(), cloud.clock(), out, out))
                .isEqualTo(2);
        assertThat(Erase.run(
                        List.of("--audit-table", "A", "--directory-table", "D", "--table", "T", "--name", CHILD),
                        Map.of(),
                        cloud.clock(),
                        out,
                        out))
                .isEqualTo(2);
        assertThat(Erase.run(
                        List.of("--audit-table", "A", "--directory-table", "D", "--nominal", "N-30"),
                        Map.of(),
                        cloud.clock(),
                        out,
                        out))
                .isEqualTo(2);
        assertThat(Erase.run(List.of("--help"), Map.of(), cloud.clock(), out, out))
                .isZero();
        assertThat(words())
                .contains(
                        "--audit-table is needed",
                        "cannot do burn",
                        "--born is needed",
                        "--table is needed",
                        "--why TEXT");
    }

    private int run(String action) {
        return act(action, "--name", "tamsin  tarrow", "--born", "2014-02-28");
    }

    private int act(String action, String... person) {
        List<String> arguments = new ArrayList<>(List.of(
                "--audit-table",
                "AuditTable",
                "--directory-table",
                "DirectoryTable",
                "--table",
                NOTICES,
                "--table",
                "TaskTable",
                "--by",
                "D. Penhale",
                "--why",
                "DPA 2018 s.47, request 12"));
        arguments.addAll(List.of(person));
        if (!action.isEmpty()) {
            arguments.addAll(List.of("--do", action));
        }
        return Erase.act(Options.parse(arguments), cloud.tables().client(), cloud.clock(), out);
    }

    private String words() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** A notice with two audit entries, of which one holds what was told. */
    private void notice(NoticeState state) {
        Notice planned = StoredNotice.encompass("n1");
        commit(planned, "planned");
        Notice stored = cloud.of("test").notices().read(planned.key()).orElseThrow();
        commit(stored.in(state), "moved");
    }

    private void commit(Notice notice, String cause) {
        cloud.of("test")
                .records(Kind.OCCURRENCES)
                .commit(new Change.Save(
                        notice,
                        AuditEvent.of(Operation.ALTERATION, cause, MONDAY, "a person", "told of " + CHILD),
                        List.of(new NoticeDue("due-1", notice.key(), notice.destination(), Optional.empty(), MONDAY))));
    }

    private List<String> tablesWith(String word) {
        return Stream.of(NOTICES, "TaskTable", "AuditTable")
                .filter(table -> cloud.tables().rows(table).stream()
                        .anyMatch(item -> new Row(table, item).words().contains(word)))
                .toList();
    }

    private List<Map<String, AttributeValue>> chain() {
        return cloud.tables().rows("AuditTable").stream()
                .sorted(Comparator.comparingLong(entry -> Columns.number(entry, "sk")))
                .toList();
    }

    private List<String> digests() {
        return chain().stream().map(AuditRow::hash).toList();
    }

    /** Every link is what its hash says, and follows the one before it. */
    private void assertWhole() {
        String before = "";
        for (Map<String, AttributeValue> entry : chain()) {
            assertThat(AuditRow.link(entry).hash()).isEqualTo(AuditRow.hash(entry));
            assertThat(AuditRow.link(entry).previous()).isEqualTo(before);
            before = AuditRow.hash(entry);
        }
    }
}
