package daybreak.reviewreport;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.ReportInbound.ReportReviewed;

/** Takes the reviews of reports. */
public final class ReviewReportHandler extends QueueHandler {
    private final SqsBatch batch;
    private final ReviewReport reviewReport;

    public ReviewReportHandler() {
        this(Wiring.fromEnvironment());
    }

    ReviewReportHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.reviewReport = wiring.reviewReport();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.read(body, at, ReportReviewed.class), reviewReport::review);
    }
}
