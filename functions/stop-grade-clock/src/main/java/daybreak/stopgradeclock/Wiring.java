package daybreak.stopgradeclock;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, StopGradeClock stopGradeClock) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), "stop-grade-clock"));
    }

    static Wiring of(Stack stack) {
        return new Wiring(
                stack.batch(AtStake.SCHOOL_MORNING),
                new StopGradeClock(
                        stack.occurrences(),
                        stack.occurrences(),
                        stack.records(Kind.OCCURRENCES),
                        stack.ids(),
                        stack.clock()));
    }
}
