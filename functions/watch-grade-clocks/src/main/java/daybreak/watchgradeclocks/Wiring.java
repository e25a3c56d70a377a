package daybreak.watchgradeclocks;

import daybreak.aws.Environment;
import daybreak.aws.Stack;

/** What this function is made of. */
final class Wiring {
    private Wiring() {}

    static WatchGradeClocks fromEnvironment() {
        Stack stack = new Stack(Environment.current(), "watch-grade-clocks");
        return new WatchGradeClocks(stack.occurrences(), stack.publisher(), stack.watch(), stack.clock());
    }
}
