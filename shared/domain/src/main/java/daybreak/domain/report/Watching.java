package daybreak.domain.report;

import daybreak.domain.report.Report.Warning;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** When a report is late, and with what. */
public final class Watching {
    private Watching() {}

    /** When a report must be looked at next; empty where nothing can be late any more. */
    public static Optional<Instant> checkAt(Report report, ReportPolicy policy) {
        return deadlines(report, policy).values().stream().min(Comparator.naturalOrder());
    }

    /** What a task must be raised about now, the gravest first. */
    public static Optional<Warning> due(Report report, ReportPolicy policy, Instant now) {
        return deadlines(report, policy).entrySet().stream()
                .filter(each -> !each.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<Warning, Instant> deadlines(Report report, ReportPolicy policy) {
        Map<Warning, Instant> deadlines = new EnumMap<>(Warning.class);
        Instant needed = report.request().neededBy().minus(policy.warnBefore());
        switch (report.state()) {
            case ReportState.AwaitingHistory waiting -> {
                deadlines.put(Warning.HISTORY, report.history().at().plus(policy.historyWithin()));
                deadlines.put(Warning.NEEDED_BY, needed);
            }
            case ReportState.InReview review -> deadlines.put(Warning.NEEDED_BY, needed);
            case ReportState.Approved approved -> {
                deadlines.put(Warning.NEEDED_BY, needed);
                deadlines.put(Warning.ARRIVAL, approved.approval().at().plus(policy.confirmWithin()));
            }
            case ReportState.Sending sending ->
                deadlines.put(Warning.ARRIVAL, sending.at().plus(policy.confirmWithin()));
            case ReportState.Released released -> {
                if (!report.settled()) {
                    deadlines.put(Warning.ARRIVAL, released.at().plus(policy.confirmWithin()));
                }
            }
            case ReportState.Refused refused -> {
                // Nothing is to leave.
            }
        }
        deadlines.keySet().removeAll(report.warned());
        return deadlines;
    }
}
