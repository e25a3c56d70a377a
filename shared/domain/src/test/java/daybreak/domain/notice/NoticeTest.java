package daybreak.domain.notice;

import static daybreak.testing.fixtures.NoticeDraft.encompass;
import static daybreak.testing.fixtures.NoticeDraft.endeavour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.domain.record.Revision;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.NoticeDraft;
import daybreak.testing.fixtures.Schools;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTest {
    private static final Instant NOW = London.time("2026-03-06T06:00:05");
    private static final LocalDate NEXT_DAY = London.day("2026-03-07");

    @Test
    void a_claim_counts_an_attempt_and_remembers_where_it_went() {
        Notice claimed = encompass().notice().claimed("dsl@larkfield.example", NOW, NEXT_DAY);
        assertThat(claimed)
                .returns(new NoticeState.Sending(NOW), Notice::state)
                .returns(1, Notice::attempts)
                .returns(Optional.of("dsl@larkfield.example"), Notice::lastAddress)
                .returns(NEXT_DAY, Notice::ledgerDay);
    }

    @Test
    void a_claim_that_certainly_sent_nothing_is_taken_back() {
        Notice notice = encompass().notice();
        Notice unclaimed =
                notice.claimed("dsl@larkfield.example", NOW, notice.ledgerDay()).unclaimed(NEXT_DAY);
        assertThat(unclaimed)
                .returns(new NoticeState.Due(NEXT_DAY), Notice::state)
                .returns(0, Notice::attempts);
    }

    @Test
    void a_released_notice_is_due_to_the_contact_a_person_chose() {
        assertThat(encompass().notice().released(Schools.DEPUTY, NEXT_DAY))
                .returns(new NoticeState.Due(NEXT_DAY), Notice::state)
                .returns(Optional.of(Schools.DEPUTY), Notice::released)
                .returns(Optional.of("Owen Pritchard, to whom it was released"), Notice::askFor);
        assertThat(encompass().notice().askFor()).isEmpty();
    }

    @Test
    void a_saved_notice_stands_at_its_revision_and_may_be_counted_on_another_day() {
        Revision saved = new Revision(2, 1, "head");
        assertThat(encompass().notice().at(saved).countedOn(NEXT_DAY))
                .returns(saved, Notice::revision)
                .returns(NEXT_DAY, Notice::ledgerDay)
                .returns("occurrence1-notice1", Notice::recordId);
    }

    @Test
    void content_without_the_finding_is_the_same_in_everything_else() {
        NoticeContent missing = endeavour().notice().content();
        assertThat(missing.withoutFinding()).isEqualTo(missing);
        assertThat(encompass().notice().content().withoutFinding())
                .isEqualTo(NoticeDraft.encompass().notice().content());
    }

    @Test
    void a_key_is_read_back_from_its_text() {
        NoticeKey key = new NoticeKey("occurrence1", "notice1");
        assertThat(key.text()).isEqualTo("occurrence1-notice1");
        assertThat(NoticeKey.parse(key.text())).isEqualTo(key);
        assertThat(NoticeKey.parse("a-b-c")).isEqualTo(new NoticeKey("a", "b-c"));
        assertThat(NoticeKey.parse("a-b")).isEqualTo(new NoticeKey("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "one", "-two", "one-"})
    void what_is_no_key_is_refused(String text) {
        assertThatThrownBy(() -> NoticeKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"first", "found", "still-missing-1", "still-missing-12", "correction-1", "correction-3"})
    void a_step_is_read_back_from_its_word(String word) {
        assertThat(NoticeStep.parse(word).word()).isEqualTo(word);
    }

    @Test
    void a_destination_has_a_word_that_is_part_of_the_identity_whatever_the_officer_wrote() {
        assertThat(new Destination.School("960001", Optional.of("Larkfield")).word())
                .isEqualTo("urn 960001");
        assertThat(new Destination.HomeEducationOfficer("999").word()).isEqualTo("la 999");
        assertThat(new Destination.Unknown("somewhere").word()).isEqualTo("unknown");
    }
}
