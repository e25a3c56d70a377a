package daybreak.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.domain.mail.Email;
import daybreak.domain.occurrence.Occurrence;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.policy.Policy.Span;
import daybreak.domain.ppn.PpnId;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Revision;
import daybreak.domain.record.StaleRecordException;
import daybreak.testing.fixtures.Ppns;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What messages, emails and records promise of themselves. */
class MessageTest {
    @Test
    void a_rejection_names_the_rules_that_were_broken_once_and_no_place() {
        RejectedException rejected = new RejectedException(List.of(
                new Problem("/data/a", "type", "must be text"),
                new Problem("/data/b", "type", "must be text"),
                new Problem("/data/c", "force", "not served")));
        assertThat(rejected).hasMessage("rejected: [type, force]");
        assertThat(rejected.problems()).hasSize(3);
        assertThat(new RejectedException("/data/a", "type", "must be text").problems())
                .containsExactly(new Problem("/data/a", "type", "must be text"));
    }

    @Test
    void a_subject_has_no_control_characters() {
        assertThat(new Email("OFFICIAL-SENSITIVE: a notification", "text", "html").subject())
                .startsWith("OFFICIAL");
        assertThatThrownBy(() -> new Email("one\r\nBcc: two", "text", "html")).hasMessageContaining("control");
    }

    @Test
    void a_stale_record_is_named_by_its_opaque_id() {
        assertThat(new StaleRecordException(Set.of("occurrence1"))).hasMessageContaining("occurrence1");
    }

    @ParameterizedTest
    @CsvSource({"07:59, false", "08:00, true", "15:59, true", "16:00, false"})
    void a_span_includes_its_start_and_not_its_end(LocalTime time, boolean covered) {
        assertThat(new Span(LocalTime.of(8, 0), LocalTime.of(16, 0)).covers(time))
                .isEqualTo(covered);
    }

    @Test
    void a_span_ends_after_it_starts() {
        assertThatThrownBy(() -> new Span(LocalTime.of(8, 0), LocalTime.of(8, 0)))
                .hasMessageContaining("ends after");
    }

    @Test
    void an_event_without_a_disclosure_has_no_recipients() {
        assertThat(AuditEvent.of(Operation.COLLECTION, "cause1", Instant.EPOCH, "flag-children", "a ppn arrived")
                        .recipients())
                .isEmpty();
    }

    @Test
    void a_new_occurrence_knows_nothing_and_is_not_stored_yet() {
        OccurrenceHead head = OccurrenceHead.first("occurrence1", Ppns.OCCURRENCE);
        assertThat(head.children()).isEmpty();
        assertThat(head.found()).isEmpty();
        assertThat(head.revision()).isEqualTo(Revision.NEW);
        assertThat(head.recordId()).isEqualTo("occurrence-occurrence1");
        assertThat(new Occurrence(head, List.of(), List.of()).ppn(new PpnId("P1")))
                .isEmpty();
    }
}
