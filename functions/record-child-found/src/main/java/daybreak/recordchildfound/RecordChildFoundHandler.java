package daybreak.recordchildfound;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.Inbound.ChildFound;

/** Records that a missing child was found, and has the school told. */
public final class RecordChildFoundHandler extends QueueHandler {
    private final SqsBatch batch;
    private final RecordChildFound recordChildFound;

    public RecordChildFoundHandler() {
        this(Wiring.fromEnvironment());
    }

    RecordChildFoundHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.recordChildFound = wiring.recordChildFound();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.read(body, at, ChildFound.class), recordChildFound::record);
    }
}
