package daybreak.raisetask;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, RaiseTask raiseTask) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), "raise-task"));
    }

    static Wiring of(Stack stack) {
        return new Wiring(
                stack.batch(AtStake.SCHOOL_MORNING),
                new RaiseTask(
                        stack.notices(),
                        stack.occurrences(),
                        stack.reports(),
                        stack.cases(),
                        stack.directory(),
                        stack.policies(),
                        stack.records(Kind.OCCURRENCES, Kind.REPORTS, Kind.CASES, Kind.TASKS),
                        stack.ids(),
                        stack.clock()));
    }
}
