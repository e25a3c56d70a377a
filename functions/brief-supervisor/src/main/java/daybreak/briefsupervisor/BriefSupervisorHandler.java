package daybreak.briefsupervisor;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.BriefDue;
import daybreak.domain.message.BriefRequested;

/** Emails a supervisor the brief, each week and when they ask. */
public final class BriefSupervisorHandler extends QueueHandler {
    private final SqsBatch batch;
    private final BriefSupervisor briefSupervisor;
    private final String briefRequestsQueueArn;

    public BriefSupervisorHandler() {
        this(Wiring.fromEnvironment());
    }

    BriefSupervisorHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.briefSupervisor = wiring.briefSupervisor();
        this.briefRequestsQueueArn = wiring.briefRequestsQueueArn();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return SqsBatch.cameFrom(event, briefRequestsQueueArn)
                ? batch.each(
                        event, (body, at) -> Contracts.read(body, at, BriefRequested.class), briefSupervisor::requested)
                : batch.each(event, (body, at) -> Contracts.readDue(body, at, BriefDue.class), briefSupervisor::due);
    }
}
