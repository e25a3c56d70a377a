package daybreak.watchreports;

import daybreak.aws.queues.Publisher;
import daybreak.aws.watching.Watch;
import daybreak.domain.message.Outbound.TaskDue;
import daybreak.domain.message.Outbound.TaskDue.Subject.LateReport;
import daybreak.domain.report.Reports;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Finds reports that are late with something and asks for a task about each. */
final class WatchReports {
    private final Reports reports;
    private final Publisher publisher;
    private final Watch watch;
    private final Clock clock;

    WatchReports(Reports reports, Publisher publisher, Watch watch, Clock clock) {
        this.reports = reports;
        this.publisher = publisher;
        this.watch = watch;
        this.clock = clock;
    }

    void watch() {
        Instant now = clock.instant();
        List<TaskDue> due = reports.toCheck(now).stream()
                .map(late -> new TaskDue(
                        "report-late-" + late.ref() + "-" + late.checkAt().getEpochSecond(),
                        new LateReport(late.ref()),
                        now))
                .toList();
        publisher.send(due);
        watch.count("LateReports", due.size());
    }
}
