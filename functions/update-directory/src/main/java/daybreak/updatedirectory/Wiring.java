package daybreak.updatedirectory;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, UpdateDirectory updateDirectory, String policyChangesQueueArn) {
    static Wiring fromEnvironment() {
        Environment environment = Environment.current();
        Stack stack = new Stack(environment, "update-directory");
        return new Wiring(
                stack.batch(AtStake.NOTHING),
                new UpdateDirectory(
                        stack.directory(),
                        stack.directory(),
                        stack.records(Kind.DIRECTORY),
                        stack.ids(),
                        stack.clock()),
                environment.required("POLICY_CHANGES_QUEUE_ARN"));
    }
}
