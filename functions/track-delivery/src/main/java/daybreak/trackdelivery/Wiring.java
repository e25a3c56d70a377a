package daybreak.trackdelivery;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, TrackDelivery trackDelivery) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), "track-delivery"));
    }

    static Wiring of(Stack stack) {
        return new Wiring(
                stack.batch(AtStake.NOTHING),
                new TrackDelivery(
                        stack.notices(),
                        new NoticeDelivery(
                                stack.tasks(),
                                stack.directory(),
                                stack.directory(),
                                stack.policies(),
                                stack.records(Kind.OCCURRENCES, Kind.TASKS, Kind.DIRECTORY),
                                stack.ids(),
                                stack.clock()),
                        new ReminderDelivery(
                                stack.reminders(),
                                stack.staff(),
                                stack.records(Kind.REMINDERS, Kind.STAFF),
                                stack.watch(),
                                stack.clock()),
                        new DocumentDelivery(
                                stack.documents(),
                                stack.staff(),
                                stack.policies(),
                                stack.records(Kind.REMINDERS, Kind.STAFF, Kind.TASKS),
                                stack.ids(),
                                stack.clock()),
                        stack.tasks(),
                        stack.ledgers(),
                        stack.reports(),
                        new ReportDelivery(
                                stack.policies(),
                                stack.records(Kind.REPORTS, Kind.SHARING, Kind.TASKS),
                                stack.ids(),
                                stack.clock()),
                        stack.records(Kind.TASKS, Kind.LEDGERS, Kind.REPORTS),
                        stack.watch(),
                        stack.clock()));
    }
}
