package daybreak.briefsupervisor;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.mail.SendOnce;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.record.Records;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, BriefSupervisor briefSupervisor, String briefRequestsQueueArn) {
    static Wiring fromEnvironment() {
        Environment environment = Environment.current();
        return of(new Stack(environment, BriefSupervisor.WHO), environment.required("BRIEF_REQUESTS_QUEUE_ARN"));
    }

    static Wiring of(Stack stack, String briefRequestsQueueArn) {
        Records records = stack.records(Kind.REMINDERS, Kind.TASKS);
        return new Wiring(
                stack.batch(AtStake.NOTHING),
                new BriefSupervisor(
                        stack.cases(),
                        stack.staff(),
                        stack.reminders(),
                        stack.policies(),
                        records,
                        new SendOnce(
                                BriefSupervisor.WHO, stack.attachmentMailer(), records, stack.watch(), stack.clock()),
                        stack.ids(),
                        stack.clock()),
                briefRequestsQueueArn);
    }
}
