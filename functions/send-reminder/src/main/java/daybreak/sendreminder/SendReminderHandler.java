package daybreak.sendreminder;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.ReminderDue;

/** Emails one of the disclosure unit's people, once. */
public final class SendReminderHandler extends QueueHandler {
    private final SqsBatch batch;
    private final SendReminder sendReminder;

    public SendReminderHandler() {
        this(Wiring.fromEnvironment());
    }

    SendReminderHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.sendReminder = wiring.sendReminder();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.readDue(body, at, ReminderDue.class), sendReminder::send);
    }
}
