package daybreak.sendreport;

import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.mail.SendOnce;
import daybreak.aws.mail.SesAttachmentMailer;
import daybreak.aws.queues.SqsBatch;
import daybreak.domain.record.Records;
import daybreak.domain.task.AtStake;

/** What this function is made of. */
record Wiring(SqsBatch batch, SendReport sendReport) {
    static Wiring fromEnvironment() {
        return of(new Stack(Environment.current(), SendReport.WHO), SesAttachmentMailer.LARGEST_FILE);
    }

    /** @param largestFile in bytes, that an email carries */
    static Wiring of(Stack stack, int largestFile) {
        Records records = stack.records(Kind.REPORTS, Kind.SHARING, Kind.TASKS);
        return new Wiring(
                stack.batch(AtStake.NOTHING),
                new SendReport(
                        stack.reports(),
                        stack.directory(),
                        stack.policies(),
                        stack.ids(),
                        records,
                        new SendOnce(SendReport.WHO, stack.attachmentMailer(), records, stack.watch(), stack.clock()),
                        largestFile,
                        stack.clock()));
    }
}
