package daybreak.raisetask;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.Outbound.TaskDue;

/** Raises one task about one item, once. */
public final class RaiseTaskHandler extends QueueHandler {
    private final SqsBatch batch;
    private final RaiseTask raiseTask;

    public RaiseTaskHandler() {
        this(Wiring.fromEnvironment());
    }

    RaiseTaskHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.raiseTask = wiring.raiseTask();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.readDue(body, at, TaskDue.class), raiseTask::raise);
    }
}
