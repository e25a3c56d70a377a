package daybreak.erase;

import static daybreak.erase.KeptRecords.AUDIT;
import static daybreak.erase.KeptRecords.CHAIN;
import static daybreak.erase.KeptRecords.CHILD;
import static daybreak.erase.KeptRecords.DELIVERED;
import static daybreak.erase.KeptRecords.MONDAY;
import static daybreak.erase.KeptRecords.NOTICES;
import static daybreak.erase.KeptRecords.TASKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.aws.records.AuditRow;
import daybreak.aws.records.Columns;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

class ErasureOfOddRecordsTest {
    private final KeptRecords kept = new KeptRecords();

    @AfterEach
    void stop() {
        kept.close();
    }

    @Test
    void a_hold_on_a_row_that_was_never_audited_leaves_its_own_chain_to_begin_later() {
        kept.cloud().store(DELIVERED);
        assertThat(kept.run("hold")).isZero();
        assertThat(kept.row(NOTICES)).containsKey("heldFor").doesNotContainKey("expiresAt");
        assertThat(kept.chain("OccurrenceTable#NOTICE#n1#a81f")).hasSize(1);
        kept.save(kept.stored());
        assertThat(kept.chain(CHAIN)).hasSize(1);
        assertThat(Columns.text(kept.row(NOTICES), "head"))
                .isEqualTo(AuditRow.hash(kept.chain(CHAIN).getLast()));
        kept.assertWhole();
    }

    @Test
    void a_hold_that_broke_off_before_the_audit_entries_goes_on() {
        kept.save(DELIVERED);
        kept.run("hold");
        kept.chain(CHAIN).forEach(entry -> {
            Map<String, AttributeValue> notYet = new HashMap<>(entry);
            notYet.put("expiresAt", notYet.remove("wouldExpireAt"));
            kept.put(AUDIT, notYet);
        });
        assertThat(kept.run("hold")).isZero();
        assertThat(kept.chain(CHAIN)).hasSize(2).noneMatch(entry -> entry.containsKey("expiresAt"));
        kept.run("let-go");
        assertThat(kept.chain(CHAIN)).hasSize(3).allMatch(entry -> entry.containsKey("expiresAt"));
    }

    @Test
    void a_row_that_another_hand_put_there_anew_is_not_erased_while_its_trail_is_held() {
        kept.save(DELIVERED);
        Map<String, AttributeValue> before = kept.row(NOTICES);
        kept.run("hold");
        Map<String, AttributeValue> restored = new HashMap<>(before);
        restored.putAll(
                new Columns().revision(Columns.revision(kept.row(NOTICES))).toMap());
        kept.put(NOTICES, restored);
        kept.later(Duration.ofDays(20));
        assertThat(kept.run("erase")).isOne();
        assertThat(kept.words()).contains("held: LEFT");
        assertThat(kept.run("let-go")).isZero();
        assertThat(kept.chain(CHAIN)).hasSize(3);
        assertThat(kept.run("erase")).isZero();
        kept.assertWhole();
    }

    @Test
    void a_task_says_the_birthday_in_words_and_is_found() {
        kept.save(
                task(List.of(new Task.Detail("Child", "TARROW, Tamsín"), new Task.Detail("Born", "28 February 2014"))));
        kept.later(Duration.ofDays(20));
        assertThat(kept.run("erase")).isZero();
        assertThat(kept.rows(TASKS)).isEmpty();
    }

    @Test
    void the_eighth_is_not_the_twenty_eighth() {
        Person person = Options.parse(KeptRecords.arguments("", "--name", CHILD, "--born", "2014-02-08"))
                .person();
        assertThat(person.isIn("Tamsin Tarrow, born 8 February 2014")).isTrue();
        assertThat(person.isIn("Tamsin Tarrow, born 28 February 2014")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    void what_a_message_in_a_queue_would_make_again_is_left(int days) {
        kept.save(DELIVERED);
        kept.later(Duration.ofDays(days));
        assertThat(kept.run("erase")).isOne();
        assertThat(kept.words()).contains("changed lately: LEFT");
        kept.later(Duration.ofDays(14 - days));
        assertThat(kept.run("erase")).isZero();
    }

    @Test
    void a_row_whose_last_entry_is_not_in_the_trail_stops_it() {
        kept.save(DELIVERED);
        kept.later(Duration.ofDays(20));
        Map<String, AttributeValue> row = new HashMap<>(kept.row(NOTICES));
        row.put("head", AttributeValue.fromS("00ff"));
        kept.put(NOTICES, row);
        assertThatThrownBy(() -> kept.run("erase"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not there");
        assertThatThrownBy(() -> kept.run("hold")).isInstanceOf(IllegalStateException.class);
        assertThat(kept.row(NOTICES)).isEqualTo(row);
    }

    @Test
    void of_a_row_that_has_expired_the_audit_entries_lose_their_content() {
        kept.save(DELIVERED);
        kept.remove(NOTICES);
        kept.later(Duration.ofDays(100));
        assertThat(kept.run("")).isZero();
        assertThat(kept.words()).contains("AuditTable a81f-n1: audit entries alone, settled");
        assertThat(kept.run("hold")).isZero();
        assertThat(kept.run("erase")).isOne();
        assertThat(kept.run("let-go")).isZero();
        assertThat(kept.run("erase")).isZero();
        assertThat(kept.words()).contains("erased, and the content of 1 audit entries");
        assertThat(kept.rows(AUDIT))
                .noneMatch(item -> new Row(AUDIT, item).words().contains(CHILD));
        assertThat(kept.chain(CHAIN)).hasSize(1);
        assertThat(AuditRow.link(kept.chain("AuditTable#a81f-n1").getLast()).operation())
                .isEqualTo("ERASURE");
        kept.assertWhole();
        kept.run("");
        assertThat(kept.words()).contains("Nothing about this person was found");
    }

    @Test
    void a_row_that_changes_meanwhile_keeps_it_all() {
        kept.save(DELIVERED);
        kept.later(Duration.ofDays(20));
        Records records = records("erase");
        kept.save(kept.stored());
        assertThatThrownBy(() -> records.erase(records.found().getFirst()))
                .isInstanceOf(TransactionCanceledException.class);
        assertThat(kept.chain(CHAIN)).allMatch(entry -> entry.containsKey("content"));
    }

    @Test
    void who_held_it_and_let_it_go_is_still_said_after_it_was_erased() {
        kept.save(DELIVERED);
        kept.later(Duration.ofDays(20));
        kept.run("hold");
        kept.run("let-go");
        assertThat(kept.run("erase")).isZero();
        assertThat(kept.chain(CHAIN).stream().map(AuditRow::content))
                .containsExactly(
                        Optional.empty(),
                        AuditRow.content(kept.chain(CHAIN).get(1)),
                        AuditRow.content(kept.chain(CHAIN).get(2)),
                        AuditRow.content(kept.chain(CHAIN).get(3)))
                .filteredOn(Optional::isPresent)
                .hasSize(3);
    }

    @Test
    void a_chain_whose_beginning_has_expired_goes_on_at_its_end() {
        kept.save(DELIVERED);
        kept.save(kept.stored());
        kept.cloud()
                .tables()
                .client()
                .deleteItem(delete -> delete.tableName(AUDIT)
                        .key(Map.of("pk", AttributeValue.fromS(CHAIN), "sk", AttributeValue.fromN("1"))));
        kept.later(Duration.ofDays(20));
        assertThat(kept.run("erase")).isZero();
        assertThat(kept.chain(CHAIN))
                .extracting(entry -> Columns.number(entry, "sk"))
                .containsExactly(2L, 3L);
    }

    @Test
    void a_chain_longer_than_one_transaction_loses_all_its_content() {
        kept.save(DELIVERED);
        for (int i = 0; i < 120; i++) {
            kept.save(kept.stored());
        }
        kept.later(Duration.ofDays(20));
        assertThat(kept.run("erase")).isZero();
        assertThat(kept.words()).contains("the content of 121 audit entries");
        assertThat(kept.chain(CHAIN).stream().filter(entry -> entry.containsKey("content")))
                .hasSize(1);
        assertThat(kept.rows(NOTICES)).isEmpty();
    }

    private Records records(String action) {
        Options options = Options.parse(KeptRecords.arguments(action, "--name", CHILD, "--born", "2014-02-28"));
        return new Records(kept.cloud().tables().client(), options, kept.cloud().clock(), Duration.ofDays(2_557));
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
}
