package daybreak.aws.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import daybreak.aws.Stack.Kind;
import daybreak.domain.notice.Notice;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.record.Revision;
import daybreak.domain.record.StaleRecordException;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.StoredNotice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Working copies expire long before their audit trail does. */
class ExpiredRecordsTest {
    private static final Instant NOW = Instant.parse("2026-03-03T09:00:00Z");
    private static final Notice NOTICE = StoredNotice.encompass("n1");

    private InProcessStack cloud;
    private Records records;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(NOW);
        records = cloud.of("test").records(Kind.OCCURRENCES);
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void one_that_is_made_again_goes_on_with_its_trail() {
        save(NOTICE);
        save(stored());
        expire();
        Revision saved = records.commit(save(NOTICE, "made again")).of(NOTICE);
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.entries()).isEqualTo(3);
        assertThat(stored().revision()).isEqualTo(saved);
        assertThat(trail().get(2).previous()).isEqualTo(trail().get(1).hash());
        assertThat(saved.head()).isEqualTo(trail().get(2).hash());
    }

    @Test
    void one_that_was_made_again_without_an_entry_goes_on_with_its_trail_when_it_has_one() {
        save(NOTICE);
        expire();
        cloud.store(NOTICE);
        save(stored());
        assertThat(stored().revision().entries()).isEqualTo(2);
        assertThat(trail()).hasSize(2);
    }

    @Test
    void one_that_is_there_was_changed_by_another() {
        save(NOTICE);
        assertThatExceptionOfType(StaleRecordException.class).isThrownBy(() -> save(NOTICE));
        assertThat(trail()).hasSize(1);
    }

    private void save(Notice notice) {
        records.commit(save(notice, "saved"));
    }

    private static Change save(Notice notice, String cause) {
        return new Change.Save(
                notice, AuditEvent.of(Operation.ALTERATION, cause, NOW, "somebody", "for a test"), List.of());
    }

    private void expire() {
        Map<String, AttributeValue> row = cloud.tables().rows("OccurrenceTable").getFirst();
        cloud.tables()
                .client()
                .deleteItem(delete -> delete.tableName("OccurrenceTable")
                        .key(Columns.key(Columns.text(row, "pk"), Columns.text(row, "sk"))));
    }

    private Notice stored() {
        return cloud.of("test").notices().read(NOTICE.key()).orElseThrow();
    }

    private List<AuditChain.Link> trail() {
        return cloud.tables().rows("AuditTable").stream()
                .map(AuditRow::link)
                .sorted(Comparator.comparingLong(AuditChain.Link::sequence))
                .toList();
    }
}
