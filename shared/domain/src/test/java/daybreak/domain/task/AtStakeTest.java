package daybreak.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.record.Revision;
import daybreak.testing.fixtures.London;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtStakeTest {
    private static final Instant NOW = London.time("2026-03-06T06:00");

    @ParameterizedTest
    @EnumSource(value = TaskKind.class, names = "READ_REJECTED", mode = EnumSource.Mode.EXCLUDE)
    void a_report_or_a_disclosure_case_is_not_the_school_morning(TaskKind kind) {
        boolean other =
                EnumSet.range(TaskKind.CHASE_HISTORY, TaskKind.REVIEW_CASE).contains(kind);
        assertThat(AtStake.of(task(kind, Optional.empty())))
                .isEqualTo(other ? AtStake.OTHER_WORK : AtStake.SCHOOL_MORNING);
    }

    @Test
    void of_a_rejected_message_the_ledger_says_what_is_at_stake() {
        assertThat(AtStake.of(task(TaskKind.READ_REJECTED, Optional.of(London.day("2026-03-06")))))
                .isEqualTo(AtStake.SCHOOL_MORNING);
        assertThat(AtStake.of(task(TaskKind.READ_REJECTED, Optional.empty()))).isEqualTo(AtStake.OTHER_WORK);
    }

    private static Task task(TaskKind kind, Optional<LocalDate> ledgerDay) {
        return new Task(
                "t1",
                kind,
                Optional.empty(),
                Optional.empty(),
                "do it",
                "because",
                List.of(),
                NOW,
                NOW,
                ledgerDay,
                new Task.Open(),
                new HubEmail.NotWanted(),
                Revision.NEW);
    }
}
