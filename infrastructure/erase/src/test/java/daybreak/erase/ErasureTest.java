package daybreak.erase;

import static daybreak.erase.KeptRecords.CHAIN;
import static daybreak.erase.KeptRecords.CHILD;
import static daybreak.erase.KeptRecords.MONDAY;
import static daybreak.erase.KeptRecords.NOTICES;
import static daybreak.erase.KeptRecords.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.records.AuditRow;
import daybreak.aws.records.Columns;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.NoticeState;
import daybreak.testing.cloud.StoredNotice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ErasureTest {
    private static final Duration WORKING_COPIES = Duration.ofDays(90);

    private final KeptRecords kept = new KeptRecords();

    @AfterEach
    void stop() {
        kept.close();
    }

    @Test
    void nothing_of_the_person_is_left_in_any_table() {
        notice(new NoticeState.Delivered(MONDAY));
        assertThat(tablesWith(CHILD)).containsExactlyInAnyOrder(NOTICES, "AuditTable");
        kept.later(Duration.ofDays(20));
        assertThat(kept.run("erase")).isZero();
        assertThat(tablesWith(CHILD)).isEmpty();
        assertThat(kept.words())
                .contains("settled: erased, and the content of 2 audit entries")
                .doesNotContain(CHILD);
    }

    @Test
    void the_digests_stay_and_the_chain_ends_with_who_erased_it_and_why() {
        notice(new NoticeState.Delivered(MONDAY));
        List<String> before = digests();
        kept.later(Duration.ofDays(20));
        kept.run("erase");
        assertThat(digests()).startsWith(before.toArray(String[]::new)).hasSize(before.size() + 1);
        Map<String, AttributeValue> last = chain().getLast();
        assertThat(AuditRow.link(last).operation()).isEqualTo("ERASURE");
        assertThat(AuditRow.link(last).at()).isEqualTo("2026-03-22T23:00:00Z");
        assertThat(AuditRow.content(last).orElseThrow()).contains("D. Penhale", "DPA 2018 s.47, request 12");
        assertThat(Columns.number(last, "expiresAt"))
                .isGreaterThan(MONDAY.plus(Duration.ofDays(2_500)).getEpochSecond());
        kept.assertWhole();
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
        assertThat(kept.run("erase")).isOne();
        assertThat(kept.words()).contains("open: LEFT");
        assertThat(tablesWith(CHILD)).contains(NOTICES);
    }

    @Test
    void without_an_action_it_is_only_listed() {
        notice(new NoticeState.Delivered(MONDAY));
        kept.later(Duration.ofDays(20));
        assertThat(kept.run("")).isZero();
        assertThat(kept.words()).contains("OccurrenceTable a81f: 1 row, settled");
        assertThat(tablesWith(CHILD)).contains(NOTICES);
    }

    @Test
    void a_settled_record_may_go_after_ninety_days_an_open_one_never_and_its_audit_after_seven_years() {
        notice(new NoticeState.Delivered(MONDAY));
        Map<String, AttributeValue> row = kept.row(NOTICES);
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
        Map<String, AttributeValue> before = kept.row(NOTICES);
        kept.later(Duration.ofDays(80));
        assertThat(kept.run("hold")).isZero();
        kept.later(Duration.ofDays(3_000));
        assertThat(Stream.of(NOTICES, "AuditTable").flatMap(table -> kept.rows(table).stream()))
                .filteredOn(row -> row.containsKey("expiresAt")
                        && Columns.number(row, "expiresAt")
                                < kept.cloud().clock().instant().getEpochSecond())
                .isEmpty();
        assertThat(kept.run("erase")).isOne();
        assertThat(kept.words()).contains("held: LEFT");

        assertThat(kept.run("let-go")).isZero();
        assertThat(kept.row(NOTICES).get("expiresAt")).isEqualTo(before.get("expiresAt"));
        kept.assertWhole();
        assertThat(kept.run("erase")).isZero();
        assertThat(tablesWith(CHILD)).isEmpty();
        kept.assertWhole();
    }

    @Test
    void somebody_of_the_same_name_and_another_birthday_is_somebody_else() {
        notice(new NoticeState.Delivered(MONDAY));
        assertThat(kept.act("erase", "--name", CHILD, "--born", "2013-02-28")).isZero();
        assertThat(kept.words()).contains("Nothing about this person was found");
    }

    @Test
    void a_nominal_id_is_found_as_a_whole() {
        Person person = new Person(Optional.of("N-30"), Optional.empty(), Set.of());
        assertThat(person.isIn("{\"nominalId\":\"N-30\"}")).isTrue();
        assertThat(person.isIn("{\"nominalId\":\"N-301\"}")).isFalse();
    }

    @Test
    void what_the_command_line_lacks_is_said() {
        assertThat(Erase.run(List.of("--do", "erase"), Map.of(), kept.cloud().clock(), kept.out, kept.out))
                .isEqualTo(2);
        assertThat(Erase.run(List.of("--do", "burn"), Map.of(), kept.cloud().clock(), kept.out, kept.out))
                .isEqualTo(2);
        assertThat(Erase.run(
                        List.of("--audit-table", "A", "--directory-table", "D", "--table", "T", "--name", CHILD),
                        Map.of(),
                        kept.cloud().clock(),
                        kept.out,
                        kept.out))
                .isEqualTo(2);
        assertThat(Erase.run(
                        List.of("--audit-table", "A", "--directory-table", "D", "--nominal", "N-30"),
                        Map.of(),
                        kept.cloud().clock(),
                        kept.out,
                        kept.out))
                .isEqualTo(2);
        assertThat(Erase.run(List.of("--help"), Map.of(), kept.cloud().clock(), kept.out, kept.out))
                .isZero();
        assertThat(kept.words())
                .contains(
                        "--audit-table is needed",
                        "cannot do burn",
                        "--born is needed",
                        "--table is needed",
                        "--why TEXT");
    }

    /** A notice with two audit entries, of which each holds what was told. */
    private void notice(NoticeState state) {
        kept.save(PLANNED);
        kept.save(kept.stored().in(state));
    }

    private List<String> tablesWith(String word) {
        return Stream.of(NOTICES, "TaskTable", "AuditTable")
                .filter(table -> kept.rows(table).stream()
                        .anyMatch(item -> new Row(table, item).words().contains(word)))
                .toList();
    }

    private List<Map<String, AttributeValue>> chain() {
        return kept.chain(CHAIN);
    }

    private List<String> digests() {
        return chain().stream().map(AuditRow::hash).toList();
    }
}
