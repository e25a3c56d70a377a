package daybreak.sendreport;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.ReportEmailDue;

/** Emails one edition of a report, once. */
public final class SendReportHandler extends QueueHandler {
    private final SqsBatch batch;
    private final SendReport sendReport;

    public SendReportHandler() {
        this(Wiring.fromEnvironment());
    }

    SendReportHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.sendReport = wiring.sendReport();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.readDue(body, at, ReportEmailDue.class), sendReport::send);
    }
}
