package daybreak.resolvetasks;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.contracts.EventType;
import java.util.Set;

/** Takes people's answers to tasks. Each queue takes its own type: who may write to it may say it. */
public final class ResolveTasksHandler extends QueueHandler {
    private final SqsBatch batch;
    private final ResolveTasks resolveTasks;
    private final String noticeReleasesQueueArn;

    public ResolveTasksHandler() {
        this(Wiring.fromEnvironment());
    }

    ResolveTasksHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.resolveTasks = wiring.resolveTasks();
        this.noticeReleasesQueueArn = wiring.noticeReleasesQueueArn();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        Set<String> types = SqsBatch.cameFrom(event, noticeReleasesQueueArn)
                ? Set.of(EventType.NOTICE_RELEASED.wireName())
                : Set.of(EventType.TASK_RESOLVED.wireName());
        return batch.each(event, (body, at) -> Contracts.read(body, at, types), resolveTasks::take);
    }
}
