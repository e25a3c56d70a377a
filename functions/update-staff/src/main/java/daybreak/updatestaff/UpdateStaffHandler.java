package daybreak.updatestaff;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.contracts.EventType;
import java.util.Set;

/** Takes each change to the disclosure unit's people. */
public final class UpdateStaffHandler extends QueueHandler {
    private static final Set<String> TYPES =
            Set.of(EventType.STAFF_CHANGED.wireName(), EventType.ABSENCE_RECORDED.wireName());

    private final SqsBatch batch;
    private final UpdateStaff updateStaff;

    public UpdateStaffHandler() {
        this(Wiring.fromEnvironment());
    }

    UpdateStaffHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.updateStaff = wiring.updateStaff();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(event, (body, at) -> Contracts.read(body, at, TYPES), updateStaff::apply);
    }
}
