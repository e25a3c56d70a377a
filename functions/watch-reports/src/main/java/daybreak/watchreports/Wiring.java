package daybreak.watchreports;

import daybreak.aws.Environment;
import daybreak.aws.Stack;

/** What this function is made of. */
final class Wiring {
    private Wiring() {}

    static WatchReports fromEnvironment() {
        return of(new Stack(Environment.current(), "watch-reports"));
    }

    static WatchReports of(Stack stack) {
        return new WatchReports(stack.reports(), stack.publisher(), stack.watch(), stack.clock());
    }
}
