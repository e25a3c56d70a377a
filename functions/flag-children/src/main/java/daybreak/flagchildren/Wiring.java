package daybreak.flagchildren;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, FlagChildren flagChildren) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), "flag-children"));
    }

    static Wiring of(Stack stack) {
        return new Wiring(
                stack.batch(AtStake.SCHOOL_MORNING),
                new FlagChildren(
                        stack.occurrences(),
                        stack.childHistory(),
                        stack.directory(),
                        stack.tasks(),
                        stack.policies(),
                        stack.records(Kind.OCCURRENCES, Kind.CHILD_HISTORY, Kind.TASKS),
                        stack.ids(),
                        stack.force(),
                        stack.watch(),
                        stack.clock()));
    }
}
