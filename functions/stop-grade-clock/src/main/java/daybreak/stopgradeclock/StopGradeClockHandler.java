package daybreak.stopgradeclock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.Inbound.PpnWorked;

/** Stops the clock of each PPN that the hub has worked. */
public final class StopGradeClockHandler extends QueueHandler {
    private final SqsBatch batch;
    private final StopGradeClock stopGradeClock;

    public StopGradeClockHandler() {
        this(Wiring.fromEnvironment());
    }

    StopGradeClockHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.stopGradeClock = wiring.stopGradeClock();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.read(body, at, PpnWorked.class), stopGradeClock::stop);
    }
}
