package daybreak.resolvetasks;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;

/** What this function is made of. */
record Wiring(SqsBatch batch, ResolveTasks resolveTasks, String noticeReleasesQueueArn) {
    static Wiring fromEnvironment() {
        Environment environment = Environment.current();
        return of(new Stack(environment, "resolve-tasks"), environment.required("NOTICE_RELEASES_QUEUE_ARN"));
    }

    static Wiring of(Stack stack, String noticeReleasesQueueArn) {
        return new Wiring(
                stack.batch(new AnswerStake(stack.tasks())),
                new ResolveTasks(
                        stack.tasks(),
                        stack.notices(),
                        new ReportArrival(stack.reports(), stack.policies(), stack.ids()),
                        stack.policies(),
                        stack.records(Kind.OCCURRENCES, Kind.REPORTS, Kind.SHARING, Kind.TASKS),
                        stack.ids(),
                        stack.clock()),
                noticeReleasesQueueArn);
    }
}
