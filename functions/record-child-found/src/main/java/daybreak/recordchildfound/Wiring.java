package daybreak.recordchildfound;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.notice.Overtaking;
import daybreak.domain.occurrence.NoticeReplanning;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, RecordChildFound recordChildFound) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), "record-child-found"));
    }

    static Wiring of(Stack stack) {
        return new Wiring(
                stack.batch(AtStake.SCHOOL_MORNING),
                new RecordChildFound(
                        stack.occurrences(),
                        new NoticeReplanning(stack.directory(), stack.ids()),
                        new Overtaking(stack.tasks(), stack.directory(), "record-child-found"),
                        stack.policies(),
                        stack.records(Kind.OCCURRENCES, Kind.TASKS),
                        stack.ids(),
                        stack.clock()));
    }
}
