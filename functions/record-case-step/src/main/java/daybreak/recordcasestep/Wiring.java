package daybreak.recordcasestep;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, RecordCaseStep recordCaseStep, String caseDecisionsQueueArn) {
    static Wiring fromEnvironment() {
        Environment environment = Environment.current();
        return of(new Stack(environment, "record-case-step"), environment.required("CASE_DECISIONS_QUEUE_ARN"));
    }

    static Wiring of(Stack stack, String caseDecisionsQueueArn) {
        return new Wiring(
                stack.batch(AtStake.NOTHING),
                new RecordCaseStep(
                        stack.cases(), stack.policies(), stack.records(Kind.CASES), stack.rejections(), stack.clock()),
                caseDecisionsQueueArn);
    }
}
