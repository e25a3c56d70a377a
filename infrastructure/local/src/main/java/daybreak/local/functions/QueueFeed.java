package daybreak.local.functions;

import daybreak.local.queues.Queues;
import daybreak.local.template.Function.QueueSource;
import daybreak.local.template.LocalNames;
import daybreak.local.template.Queue;
import daybreak.local.time.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/**
 * Feeds a function from one queue, as Lambda's event source mapping does: takes a batch, calls the function, deletes
 * what was dealt with and leaves the rest to its visibility time-out, and so to a later try or the dead-letter queue.
 *
 * <p>See https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
 */
public final class QueueFeed {
    /** What one call of SQS gives or deletes at most. */
    private static final int SQS_LIMIT = 10;

    private final LambdaFunction function;
    private final QueueSource source;
    private final Queue queue;
    private final SqsClient client;
    private final Queues queues;
    private final LocalNames names;
    private final Agenda agenda;
    private final InstantSource clock;

    public QueueFeed(
            LambdaFunction function,
            QueueSource source,
            Queue queue,
            SqsClient client,
            Queues queues,
            LocalNames names,
            Agenda agenda,
            InstantSource clock) {
        this.function = function;
        this.source = source;
        this.queue = queue;
        this.client = client;
        this.queues = queues;
        this.names = names;
        this.agenda = agenda;
        this.clock = clock;
    }

    public Queue queue() {
        return queue;
    }

    public LambdaFunction function() {
        return function;
    }

    /** Works until the queue gives nothing more. */
    public void drain() throws InterruptedException {
        while (takeOne(Duration.ZERO)) {
            // each turn is one batch
        }
    }

    /** Takes one batch, waiting that long for it; says whether there was one. */
    public boolean takeOne(Duration wait) throws InterruptedException {
        List<Message> messages = queues.due(queue.name(), receive(wait));
        if (messages.isEmpty()) {
            return false;
        }
        Instant visibleAgain = clock.instant().plus(queue.visibilityTimeout());
        List<Message> done = work(new SqsBatch(queue.name(), messages));
        delete(done);
        if (done.size() < messages.size()) {
            var left = new ArrayList<>(messages);
            left.removeAll(done);
            agenda.at(visibleAgain, Agenda.Kind.RETRY, () -> queues.visibleAgain(queue.name(), left));
        }
        return true;
    }

    private List<Message> work(SqsBatch batch) throws InterruptedException {
        try {
            return batch.done(function.call(batch.event(names)), source.reportsBatchItemFailures());
        } catch (FunctionFailedException e) {
            return List.of();
        }
    }

    private List<Message> receive(Duration wait) {
        var messages = new ArrayList<Message>();
        while (messages.size() < source.batchSize()) {
            int wanted = Math.min(SQS_LIMIT, source.batchSize() - messages.size());
            int seconds = messages.isEmpty() ? (int) wait.toSeconds() : 0;
            List<Message> more = client.receiveMessage(request -> request.queueUrl(names.queueUrl(queue.name()))
                            .maxNumberOfMessages(wanted)
                            .waitTimeSeconds(seconds)
                            .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                            .messageAttributeNames("All"))
                    .messages();
            messages.addAll(more);
            if (more.size() < wanted) {
                break;
            }
        }
        return messages;
    }

    private void delete(List<Message> done) {
        for (int from = 0; from < done.size(); from += SQS_LIMIT) {
            List<Message> some = done.subList(from, Math.min(done.size(), from + SQS_LIMIT));
            client.deleteMessageBatch(request -> request.queueUrl(names.queueUrl(queue.name()))
                    .entries(some.stream()
                            .map(message -> DeleteMessageBatchRequestEntry.builder()
                                    .id(message.messageId())
                                    .receiptHandle(message.receiptHandle())
                                    .build())
                            .toList()));
        }
    }
}
