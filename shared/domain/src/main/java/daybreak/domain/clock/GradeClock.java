package daybreak.domain.clock;

import daybreak.domain.ppn.Grade;
import java.time.Instant;
import java.util.Optional;

/**
 * The clock of one PPN.
 *
 * @param warnAt when a task is raised because it is about to run out
 * @param warned whether that task was raised for this due time
 */
public record GradeClock(
        Grade grade, Instant startedAt, Instant dueAt, Instant warnAt, boolean warned, Optional<Instant> stoppedAt) {

    public boolean running() {
        return stoppedAt.isEmpty();
    }

    public GradeClock stopped(Instant at) {
        return new GradeClock(grade, startedAt, dueAt, warnAt, warned, Optional.of(at));
    }

    public GradeClock afterWarning() {
        return new GradeClock(grade, startedAt, dueAt, warnAt, true, stoppedAt);
    }
}
