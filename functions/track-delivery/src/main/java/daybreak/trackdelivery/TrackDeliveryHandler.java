package daybreak.trackdelivery;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;

/** Moves what was emailed by what SES reports of it. */
public final class TrackDeliveryHandler extends QueueHandler {
    private final SqsBatch batch;
    private final TrackDelivery trackDelivery;

    public TrackDeliveryHandler() {
        this(Wiring.fromEnvironment());
    }

    TrackDeliveryHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.trackDelivery = wiring.trackDelivery();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, SesEvent::read, trackDelivery::track);
    }
}
