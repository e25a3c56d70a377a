package daybreak.sendhubemail;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.Outbound.HubEmailDue;

/** Emails the hub about one task or one ledger, once. */
public final class SendHubEmailHandler extends QueueHandler {
    private final SqsBatch batch;
    private final SendHubEmail sendHubEmail;

    public SendHubEmailHandler() {
        this(Wiring.fromEnvironment());
    }

    SendHubEmailHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.sendHubEmail = wiring.sendHubEmail();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.readDue(body, at, HubEmailDue.class), sendHubEmail::send);
    }
}
