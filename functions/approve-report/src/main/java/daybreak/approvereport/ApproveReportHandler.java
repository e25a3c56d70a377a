package daybreak.approvereport;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.contracts.EventType;
import java.util.Set;

/** Takes what approvers decide about reports. */
public final class ApproveReportHandler extends QueueHandler {
    private static final Set<String> TYPES =
            Set.of(EventType.REPORT_APPROVED.wireName(), EventType.REPORT_REFUSED.wireName());

    private final SqsBatch batch;
    private final ApproveReport approveReport;

    public ApproveReportHandler() {
        this(Wiring.fromEnvironment());
    }

    ApproveReportHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.approveReport = wiring.approveReport();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.read(body, at, TYPES), approveReport::decide);
    }
}
