package daybreak.sendschoolnotice;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.Outbound.NoticeDue;

/** Tells one school about one child, once. */
public final class SendSchoolNoticeHandler extends QueueHandler {
    private final SqsBatch batch;
    private final SendSchoolNotice sendSchoolNotice;

    public SendSchoolNoticeHandler() {
        this(Wiring.fromEnvironment());
    }

    SendSchoolNoticeHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.sendSchoolNotice = wiring.sendSchoolNotice();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.readDue(body, at, NoticeDue.class), sendSchoolNotice::send);
    }
}
