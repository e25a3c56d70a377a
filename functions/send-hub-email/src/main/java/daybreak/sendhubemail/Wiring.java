package daybreak.sendhubemail;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, SendHubEmail sendHubEmail) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), "send-hub-email"));
    }

    static Wiring of(Stack stack) {
        return new Wiring(
                stack.batch(AtStake.NOTHING),
                new SendHubEmail(
                        stack.tasks(),
                        stack.ledgers(),
                        stack.directory(),
                        stack.mailer(),
                        stack.records(Kind.TASKS, Kind.LEDGERS),
                        stack.watch(),
                        stack.clock()));
    }
}
