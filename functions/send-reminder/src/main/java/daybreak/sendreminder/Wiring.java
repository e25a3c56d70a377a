package daybreak.sendreminder;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.mail.SendOnce;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.record.Records;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, SendReminder sendReminder) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), SendReminder.WHO));
    }

    static Wiring of(Stack stack) {
        Records records = stack.records(Kind.CASES, Kind.REMINDERS, Kind.TASKS);
        return new Wiring(
                stack.batch(AtStake.NOTHING),
                new SendReminder(
                        new Making(
                                stack.cases(),
                                stack.staff(),
                                stack.reminders(),
                                stack.policies(),
                                records,
                                stack.ids(),
                                stack.clock()),
                        stack.staff(),
                        new SendOnce(SendReminder.WHO, stack.mailer(), records, stack.watch(), stack.clock())));
    }
}
