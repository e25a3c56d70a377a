package daybreak.draftreport;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;
import daybreak.likeness.AlikePeople;

/** What this function is made of. */
record Wiring(SqsBatch batch, DraftReport draftReport) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), "draft-report"));
    }

    static Wiring of(Stack stack) {
        return new Wiring(
                stack.batch(AtStake.OTHER_WORK),
                new DraftReport(
                        stack.reports(),
                        stack.policies(),
                        new AlikePeople(),
                        stack.records(Kind.REPORTS),
                        stack.clock()));
    }
}
