package daybreak.watchgradeclocks;

import daybreak.aws.queues.Publisher;
import daybreak.aws.watching.Watch;
import daybreak.domain.clock.RunningClocks;
import daybreak.domain.message.Outbound.TaskDue;
import daybreak.domain.message.Outbound.TaskDue.Subject.RunningClock;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Finds clocks that are about to run out and asks for a task about each. */
final class WatchGradeClocks {
    private final RunningClocks clocks;
    private final Publisher publisher;
    private final Watch watch;
    private final Clock clock;

    WatchGradeClocks(RunningClocks clocks, Publisher publisher, Watch watch, Clock clock) {
        this.clocks = clocks;
        this.publisher = publisher;
        this.watch = watch;
        this.clock = clock;
    }

    void watch() {
        Instant now = clock.instant();
        List<TaskDue> due = clocks.toWarn(now).stream()
                .map(running -> new TaskDue(
                        "clock-due-" + running.ppnRef() + "-" + running.warnAt().getEpochSecond(),
                        new RunningClock(running.occurrenceRef(), running.ppnRef()),
                        now))
                .toList();
        publisher.send(due);
        watch.count("ClocksToWarn", due.size());
    }
}
