package daybreak.reviewreport;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, ReviewReport reviewReport) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), "review-report"));
    }

    static Wiring of(Stack stack) {
        return new Wiring(
                stack.batch(AtStake.OTHER_WORK),
                new ReviewReport(stack.reports(), stack.policies(), stack.records(Kind.REPORTS), stack.clock()));
    }
}
