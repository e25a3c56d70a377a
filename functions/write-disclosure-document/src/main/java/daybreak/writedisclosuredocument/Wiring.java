package daybreak.writedisclosuredocument;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.mail.SendOnce;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.record.Records;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, WriteDisclosureDocument writeDisclosureDocument) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), WriteDisclosureDocument.WHO));
    }

    static Wiring of(Stack stack) {
        Records records = stack.records(Kind.REMINDERS, Kind.TASKS);
        return new Wiring(
                stack.batch(AtStake.NOTHING),
                new WriteDisclosureDocument(
                        stack.documents(),
                        stack.cases(),
                        stack.staff(),
                        stack.directory(),
                        stack.policies(),
                        stack.ids(),
                        records,
                        new SendOnce(
                                WriteDisclosureDocument.WHO,
                                stack.attachmentMailer(),
                                records,
                                stack.watch(),
                                stack.clock()),
                        stack.clock()));
    }
}
