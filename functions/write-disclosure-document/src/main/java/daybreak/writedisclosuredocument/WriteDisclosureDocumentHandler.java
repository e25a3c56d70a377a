package daybreak.writedisclosuredocument;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.queues.QueueHandler;
import daybreak.aws.queues.SqsBatch;
import daybreak.contracts.Contracts;
import daybreak.domain.message.DocumentRequested;

/** Makes the document of one disclosure, and sends it once to the officer who says it. */
public final class WriteDisclosureDocumentHandler extends QueueHandler {
    private final SqsBatch batch;
    private final WriteDisclosureDocument writeDisclosureDocument;

    public WriteDisclosureDocumentHandler() {
        this(Wiring.fromEnvironment());
    }

    WriteDisclosureDocumentHandler(Wiring wiring) {
        this.batch = wiring.batch();
        this.writeDisclosureDocument = wiring.writeDisclosureDocument();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        return batch.each(
                event, (body, at) -> Contracts.read(body, at, DocumentRequested.class), writeDisclosureDocument::write);
    }
}
