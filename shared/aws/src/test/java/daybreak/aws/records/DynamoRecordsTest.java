package daybreak.aws.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.aws.Stack.Kind;
import daybreak.contracts.EventWriter;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.notice.Notice;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Records;
import daybreak.domain.record.Revision;
import daybreak.domain.record.StaleRecordException;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.StoredNotice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoRecordsTest {
    private static final EventWriter WRITER = new EventWriter("urn:daybreak:northshire");
    private static final Notice NOTICE = StoredNotice.encompass("n1");

    private InProcessStack cloud;
    private Records records;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(StoredNotice.RUN);
        records = cloud.of("test").records(Kind.OCCURRENCES);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_record_and_its_audit_entry_are_written_together() {
        Revision revision = records.commit(save(NOTICE, "planned")).of(NOTICE);
        assertThat(revision).isEqualTo(new Revision(1, 1, hashes().getFirst()));
        assertThat(stored().revision()).isEqualTo(revision);
    }

    @Test
    void a_record_that_was_changed_since_it_was_read_is_not_written_over() {
        records.commit(save(NOTICE, "planned"));
        assertThatThrownBy(() -> records.commit(save(NOTICE, "planned again")))
                .isInstanceOfSatisfying(
                        StaleRecordException.class,
                        stale -> assertThat(stale.concerns(NOTICE.recordId())).isTrue());
        Notice read = stored();
        records.commit(save(read, "changed"));
        assertThatThrownBy(() -> records.commit(save(read, "changed twice"))).isInstanceOf(StaleRecordException.class);
        assertThat(entries()).hasSize(2);
    }

    @Test
    void all_changes_of_a_transaction_are_made_or_none() {
        records.commit(save(NOTICE, "planned"));
        Notice other = StoredNotice.encompass("n2");
        assertThatThrownBy(() -> records.commit(save(other, "planned"), new Change.Follow(NOTICE)))
                .isInstanceOfSatisfying(StaleRecordException.class, stale -> {
                    assertThat(stale.concerns(NOTICE.recordId())).isTrue();
                    assertThat(stale.concerns(other.recordId())).isFalse();
                });
        assertThat(cloud.of("test").notices().read(other.key())).isEmpty();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void every_entry_carries_the_hash_of_the_one_before_it() {
        records.commit(save(NOTICE, "one"));
        records.commit(save(stored(), "two"));
        records.commit(new Change.Follow(stored()));
        records.commit(save(stored(), "three"));
        assertThat(entries()).hasSize(3).allSatisfy(item -> {
            assertThat(AuditRow.link(item).hash()).isEqualTo(AuditRow.hash(item));
            assertThat(AuditRow.content(item).map(AuditChain::digest))
                    .contains(AuditRow.link(item).contentDigest());
        });
        assertThat(entries())
                .extracting(item -> AuditRow.link(item).previous())
                .containsExactly("", hashes().get(0), hashes().get(1));
        assertThat(stored().revision()).isEqualTo(new Revision(4, 3, hashes().getLast()));
    }

    @Test
    void what_a_cause_told_is_told_again_in_the_same_words() {
        LogEntryAdded tell = new LogEntryAdded(
                "log-1", "a81f-n1", "NS/26/1", Optional.empty(), true, "Sent, “quoted” 🚓", StoredNotice.RUN);
        records.commit(new Change.Save(NOTICE, event("planned"), List.of(tell)));
        records.commit(save(stored(), "changed"));
        List<Outbound> again = records.toldBy(NOTICE.recordId(), "planned");
        assertThat(again).singleElement().satisfies(told -> {
            assertThat(told.eventId()).isEqualTo("log-1");
            assertThat(WRITER.write(told).body()).isEqualTo(WRITER.write(tell).body());
        });
        assertThat(records.toldBy(NOTICE.recordId(), "changed")).isEmpty();
        assertThat(records.toldBy(NOTICE.recordId(), "never")).isEmpty();
    }

    @Test
    void a_record_that_is_removed_leaves_its_audit_trail() {
        records.commit(save(NOTICE, "planned"));
        records.commit(new Change.Remove(stored()));
        assertThat(cloud.of("test").notices().read(NOTICE.key())).isEmpty();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void a_function_cannot_write_a_record_that_is_not_its_own() {
        Records tasksOnly = cloud.of("test").records(Kind.TASKS);
        assertThatThrownBy(() -> tasksOnly.commit(save(NOTICE, "planned")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Notice");
    }

    @Test
    void entries_of_a_day_are_digested_whatever_their_order() {
        records.commit(save(NOTICE, "one"));
        records.commit(save(StoredNotice.encompass("n2"), "one"));
        var day = StoredNotice.DAY;
        AuditDays days = cloud.of("test").auditDays();
        assertThat(days.digest(day).entries()).isEqualTo(2);
        assertThat(days.digest(day))
                .isEqualTo(AuditDays.DayDigest.of(entries().reversed().stream()
                        .map(item -> AuditDays.link(
                                AuditRow.link(item).recordId(),
                                AuditRow.link(item).sequence(),
                                AuditRow.hash(item)))
                        .toList()));
        assertThat(days.digest(day.plusDays(1)).entries()).isZero();
    }

    private static Change save(Recorded next, String cause) {
        return new Change.Save(next, event(cause), List.of());
    }

    private static AuditEvent event(String cause) {
        return AuditEvent.of(Operation.ALTERATION, cause, StoredNotice.RUN, "a person", "for a test");
    }

    private Notice stored() {
        return cloud.of("test").notices().read(NOTICE.key()).orElseThrow();
    }

    private List<String> hashes() {
        return entries().stream().map(AuditRow::hash).toList();
    }

    private List<Map<String, AttributeValue>> entries() {
        return cloud.tables().rows("AuditTable").stream()
                .sorted(Comparator.comparing((Map<String, AttributeValue> item) -> Columns.text(item, "pk"))
                        .thenComparingLong(item -> Columns.number(item, "sk")))
                .toList();
    }
}
