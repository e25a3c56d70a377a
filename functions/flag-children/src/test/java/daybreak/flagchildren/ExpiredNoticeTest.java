package daybreak.flagchildren;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.records.Columns;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.occurrence.Occurrence;
import daybreak.domain.ppn.OccurrenceNumber;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.PpnMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A PPN that nobody has worked outlasts the notices that went for it. */
class ExpiredNoticeTest {
    private InProcessStack cloud;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(Instant.parse("2026-03-02T23:15:00Z"));
        cloud.school("900101", "Millbeck Primary School");
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_notice_that_went_and_expired_is_not_sent_again_because_another_ppn_of_the_occurrence_came() {
        handle(PpnMessage.domesticAbuse("PPN-1"));
        expireNotice();
        handle(PpnMessage.domesticAbuse("PPN-2"));
        assertThat(occurrence().ppns()).hasSize(2);
        assertThat(occurrence().notices()).isEmpty();
    }

    @Test
    void a_new_version_of_the_ppn_that_called_for_an_expired_notice_calls_for_it_again() {
        handle(PpnMessage.domesticAbuse("PPN-1"));
        expireNotice();
        handle(PpnMessage.domesticAbuse("PPN-1").version(2));
        assertThat(occurrence().notices()).hasSize(1);
    }

    private void expireNotice() {
        NoticeKey notice = occurrence().notices().getFirst().key();
        cloud.tables()
                .client()
                .deleteItem(delete -> delete.tableName("OccurrenceTable")
                        .key(Columns.key(notice.occurrenceRef(), "NOTICE#" + notice.id())));
    }

    private List<String> handle(PpnMessage message) {
        return cloud.handle(
                new FlagChildrenHandler(Wiring.of(cloud.of("flag-children"))), "PpnSubmittedQueue", message.body());
    }

    private Occurrence occurrence() {
        return cloud.of("test").occurrences().read(new OccurrenceNumber(PpnMessage.OCCURRENCE));
    }
}
