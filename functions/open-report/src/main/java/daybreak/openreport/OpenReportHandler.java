package daybreak.openreport;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.ReportInbound.ReportRequested;

/** Opens a report for each request. */
public final class OpenReportHandler extends QueueHandler {
    private final SqsBatch batch;
    private final OpenReport openReport;

    public OpenReportHandler() {
        this(Wiring.fromEnvironment());
    }

    OpenReportHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.openReport = wiring.openReport();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.read(body, at, ReportRequested.class), openReport::open);
    }
}
