package daybreak.draftreport;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.ReportInbound.HistorySupplied;

/** Takes the pages of history that reports wait for. */
public final class DraftReportHandler extends QueueHandler {
    private final SqsBatch batch;
    private final DraftReport draftReport;

    public DraftReportHandler() {
        this(Wiring.fromEnvironment());
    }

    DraftReportHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.draftReport = wiring.draftReport();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.read(body, at, HistorySupplied.class), draftReport::receive);
    }
}
