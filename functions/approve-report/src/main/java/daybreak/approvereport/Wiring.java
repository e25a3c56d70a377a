package daybreak.approvereport;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, ApproveReport approveReport) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), "approve-report"));
    }

    static Wiring of(Stack stack) {
        return new Wiring(
                stack.batch(AtStake.OTHER_WORK),
                new ApproveReport(
                        stack.reports(),
                        stack.policies(),
                        stack.records(Kind.REPORTS, Kind.SHARING),
                        stack.ids(),
                        stack.clock()));
    }
}
