package daybreak.updatestaff;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, UpdateStaff updateStaff) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), "update-staff"));
    }

    static Wiring of(Stack stack) {
        return new Wiring(
                stack.batch(AtStake.NOTHING), new UpdateStaff(stack.staff(), stack.records(Kind.STAFF), stack.clock()));
    }
}
