package daybreak.sendschoolnotice;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, SendSchoolNotice sendSchoolNotice) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), "send-school-notice"));
    }

    static Wiring of(Stack stack) {
        return new Wiring(
                stack.batch(AtStake.SCHOOL_MORNING),
                new SendSchoolNotice(
                        stack.noticeFacts(),
                        stack.policies(),
                        stack.mailer(),
                        stack.records(Kind.OCCURRENCES, Kind.TASKS),
                        stack.ids(),
                        stack.watch(),
                        stack.clock()));
    }
}
