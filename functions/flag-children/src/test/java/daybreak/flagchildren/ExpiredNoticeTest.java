package daybreak.flagchildren;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.records.Columns;
import daybreak.domain.notice.Concern;
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
    void a_notice_that_went_and_expired_is_for_a_person_when_another_ppn_of_the_occurrence_comes() {
        handle(PpnMessage.domesticAbuse("PPN-1"));
        expireNotice();
        handle(PpnMessage.domesticAbuse("PPN-2"));
        assertThat(occurrence().ppns()).hasSize(2);
        assertThat(occurrence().notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.concerns()).containsExactly(Concern.TOLD_BEFORE));
        handle(PpnMessage.domesticAbuse("PPN-3"));
        assertThat(occurrence().notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.concerns()).containsExactly(Concern.TOLD_BEFORE));
    }

    @Test
    void a_new_version_of_the_ppn_that_called_for_an_expired_notice_calls_for_it_again() {
        handle(PpnMessage.domesticAbuse("PPN-1"));
        expireNotice();
        handle(PpnMessage.domesticAbuse("PPN-1").version(2));
        assertThat(occurrence().notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.concerns()).isEmpty());
    }

    @Test
    void what_expired_and_is_not_called_for_any_more_is_not_looked_for_by_the_ledger() {
        handle(PpnMessage.domesticAbuse("PPN-1"));
        expireNotice();
        handle(PpnMessage.domesticAbuse("PPN-1")
                .version(2)
                .withJson("children", "[]")
                .withJson("persons", "[]")
                .withJson("childrenTicked", "false"));
        assertThat(occurrence().ppns())
                .singleElement()
                .satisfies(ppn -> assertThat(ppn.planned()).isEmpty());
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
