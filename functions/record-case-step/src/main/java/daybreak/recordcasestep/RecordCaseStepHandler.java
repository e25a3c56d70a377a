package daybreak.recordcasestep;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.disclosure.CaseMessage;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import java.util.Set;

/** Takes the steps of disclosure cases. Each queue takes its own types: who may write to it may say it. */
public final class RecordCaseStepHandler extends QueueHandler {
    private final SqsBatch batch;
    private final RecordCaseStep recordCaseStep;
    private final String caseDecisionsQueueArn;

    public RecordCaseStepHandler() {
        this(Wiring.fromEnvironment());
    }

    RecordCaseStepHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.recordCaseStep = wiring.recordCaseStep();
        this.caseDecisionsQueueArn = wiring.caseDecisionsQueueArn();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        boolean decides = SqsBatch.cameFrom(event, caseDecisionsQueueArn);
        Set<String> types = decides ? CaseMessage.DECISIONS : CaseMessage.STEPS;
        String queue = SqsBatch.queue(event);
        return batch.each(
                event,
                (body, at) -> CaseMessage.read(body, at, types),
                received -> recordCaseStep.take(received, queue));
    }
}
