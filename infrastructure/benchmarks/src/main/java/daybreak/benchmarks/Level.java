package daybreak.benchmarks;

import daybreak.benchmarks.CallCounter.Call;
import daybreak.benchmarks.CallCounter.Tally;
import java.time.Duration;
import java.util.Map;

/**
 * What was measured with so many notices stored.
 *
 * @param filling how long it took to store them
 * @param flagging from the last of the backlog's PPNs on the queue to an idle cloud
 * @param morning from 06:00 to an idle cloud: every notice sent
 * @param emails sent by the morning
 */
record Level(
        int stored,
        Duration filling,
        int ppns,
        int notices,
        int emails,
        Duration flagging,
        Map<Call, Tally> flaggingCalls,
        Duration morning,
        Map<Call, Tally> morningCalls,
        OwnTimes floor,
        OwnTimes flag,
        OwnTimes send) {
    Level {
        flaggingCalls = Map.copyOf(flaggingCalls);
        morningCalls = Map.copyOf(morningCalls);
    }
}
