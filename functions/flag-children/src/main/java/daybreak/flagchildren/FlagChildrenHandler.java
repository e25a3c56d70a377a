package daybreak.flagchildren;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.Inbound.PpnSubmitted;

/** Checks, stores, clocks and flags each PPN. */
public final class FlagChildrenHandler extends QueueHandler {
    private final SqsBatch batch;
    private final FlagChildren flagChildren;

    public FlagChildrenHandler() {
        this(Wiring.fromEnvironment());
    }

    FlagChildrenHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.flagChildren = wiring.flagChildren();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.read(body, at, PpnSubmitted.class), flagChildren::flag);
    }
}
