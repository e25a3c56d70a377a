package daybreak.updatedirectory;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import java.util.Set;

/** Takes each change to the directory, and to the policy where it comes from those who may change that. */
public final class UpdateDirectoryHandler extends QueueHandler {
    private static final Set<String> POLICY = Set.of("policy.changed.v1");
    private static final Set<String> DIRECTORY =
            Set.of("school-contact.changed.v1", "force-contact.changed.v1", "school-calendar.changed.v1");

    private final SqsBatch batch;
    private final UpdateDirectory updateDirectory;
    private final String policyChangesQueueArn;

    public UpdateDirectoryHandler() {
        this(Wiring.fromEnvironment());
    }

    UpdateDirectoryHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.updateDirectory = wiring.updateDirectory();
        this.policyChangesQueueArn = wiring.policyChangesQueueArn();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        Set<String> types = SqsBatch.cameFrom(event, policyChangesQueueArn) ? POLICY : DIRECTORY;
        return batch.each(event, (body, at) -> Contracts.read(body, at, types), updateDirectory::apply);
    }
}
