package daybreak.domain.notice;

import static daybreak.testing.fixtures.NoticeDraft.encompass;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.message.Outbound.NoticeDue;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeAnswersTest {
    private static List<Outbound> planned(NoticeState state, String now) {
        return new NoticeAnswers(Policies.standard(), London.time(now))
                .planned(encompass().in(state).notice(), "cause1");
    }

    private static NoticeDue due(Notice notice, Optional<Instant> notBefore, String now) {
        return new NoticeDue(
                "notice-due-occurrence1-notice1-cause1",
                notice.key(),
                notice.destination(),
                notBefore,
                London.time(now));
    }

    @Test
    void a_notice_that_the_run_will_see_is_left_to_it() {
        assertThat(planned(new NoticeState.Due(London.day("2026-03-06")), "2026-03-06T05:49:59"))
                .isEmpty();
        assertThat(planned(new NoticeState.Held(London.day("2026-03-09")), "2026-03-06T09:00"))
                .isEmpty();
    }

    @Test
    void a_notice_that_the_run_may_miss_is_enqueued_and_never_for_before_the_run() {
        Notice notice = encompass().notice();
        assertThat(planned(notice.state(), "2026-03-06T05:50"))
                .containsExactly(due(notice, Optional.of(London.time("2026-03-06T06:00")), "2026-03-06T05:50"));
        assertThat(planned(notice.state(), "2026-03-06T06:00"))
                .containsExactly(due(notice, Optional.empty(), "2026-03-06T06:00"));
        assertThat(planned(new NoticeState.Held(London.day("2026-03-06")), "2026-03-06T09:00"))
                .containsExactly(due(notice, Optional.empty(), "2026-03-06T09:00"));
    }

    @Test
    void what_a_person_let_go_is_sent_at_once_whatever_the_hour() {
        Notice notice = encompass().notice();
        assertThat(new NoticeAnswers(Policies.standard(), London.time("2026-03-06T03:00")).dueNow(notice, "cause1"))
                .isEqualTo(due(notice, Optional.empty(), "2026-03-06T03:00"));
    }

    @Test
    void a_withdrawn_notice_leaves_a_line_in_the_log_that_says_why() {
        assertThat(planned(new NoticeState.Withdrawn("the child was found", Instant.EPOCH), "2026-03-06T09:00"))
                .containsExactly(new LogEntryAdded(
                        "log-occurrence1-notice1-withdrawn-cause1",
                        "occurrence1-notice1",
                        "NV-2026-0004711",
                        Optional.of("Rowan Ashdown"),
                        true,
                        "Not sent to the school: the child was found.",
                        London.time("2026-03-06T09:00")));
    }

    @Test
    void a_notice_that_is_on_its_way_or_with_a_person_is_not_enqueued_again() {
        assertThat(planned(new NoticeState.Sending(Instant.EPOCH), "2026-03-06T09:00"))
                .isEmpty();
        assertThat(planned(new NoticeState.WithPerson("task1", Concern.SENSITIVE, Instant.EPOCH), "2026-03-06T09:00"))
                .isEmpty();
    }
}
