package daybreak.openreport;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, OpenReport openReport) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), "open-report"));
    }

    static Wiring of(Stack stack) {
        return new Wiring(
                stack.batch(AtStake.OTHER_WORK),
                new OpenReport(
                        stack.reports(), stack.policies(), stack.records(Kind.REPORTS), stack.ids(), stack.clock()));
    }
}
