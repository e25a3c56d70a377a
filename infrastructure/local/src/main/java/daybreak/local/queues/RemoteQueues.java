package daybreak.local.queues;

import daybreak.local.template.LocalNames;
import daybreak.local.template.Queue;
import daybreak.local.time.Agenda;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageNotInflightException;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;
import software.amazon.awssdk.services.sqs.model.ReceiptHandleIsInvalidException;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/**
 * The queues of an emulator. It goes by the machine's clock while the cloud's is moved, so what depends on the time is
 * done here: a delayed message is sent without its delay and left alone until it is due, and what was not dealt with is
 * made visible again when the cloud's clock says so.
 */
public final class RemoteQueues implements Queues {
    private final URI endpoint;
    private final LocalNames names;
    private final InstantSource clock;
    private final Agenda agenda;
    private final List<String> queues = new ArrayList<>();
    private final Map<String, Instant> firstSeen = new ConcurrentHashMap<>();
    private final Map<String, Instant> dueByBody = new ConcurrentHashMap<>();
    private @Nullable SqsClient client;

    public RemoteQueues(URI endpoint, LocalNames names, InstantSource clock, Agenda agenda) {
        this.endpoint = endpoint;
        this.names = names;
        this.clock = clock;
        this.agenda = agenda;
    }

    @Override
    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void create(List<Queue> templates, SqsClient sqs, LocalNames unused) {
        client = sqs;
        for (Queue queue : QueueRequests.ordered(templates)) {
            try {
                sqs.deleteQueue(delete -> delete.queueUrl(names.queueUrl(queue.name())));
            } catch (QueueDoesNotExistException _) {
                // There was none.
            }
            sqs.createQueue(QueueRequests.create(queue, names));
            queues.add(queue.name());
        }
    }

    private SqsClient client() {
        return Optional.ofNullable(client).orElseThrow(() -> new IllegalStateException("no queue has been made"));
    }

    @Override
    public QueueDepth depth(String queue) {
        Map<QueueAttributeName, String> attributes = client().getQueueAttributes(
                        get -> get.queueUrl(names.queueUrl(queue)).attributeNames(QueueAttributeName.ALL))
                .attributes();
        return new QueueDepth(
                count(attributes, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES),
                count(attributes, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE),
                count(attributes, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED));
    }

    private static long count(Map<QueueAttributeName, String> attributes, QueueAttributeName name) {
        return Long.parseLong(attributes.getOrDefault(name, "0"));
    }

    @Override
    public Map<String, QueueDepth> depths() {
        var depths = new LinkedHashMap<String, QueueDepth>();
        queues.forEach(queue -> depths.put(queue, depth(queue)));
        return depths;
    }

    /** An emulator shows a message only to who receives it, ten at a time, and the same ten again while they stay visible. */
    @Override
    public List<String> look(String queue) {
        return client()
                .receiveMessage(receive -> receive.queueUrl(names.queueUrl(queue))
                        .maxNumberOfMessages(10)
                        .visibilityTimeout(0)
                        .waitTimeSeconds(0))
                .messages()
                .stream()
                .map(Message::body)
                .toList();
    }

    @Override
    public void clear() {
        queues.forEach(queue -> client().purgeQueue(purge -> purge.queueUrl(names.queueUrl(queue))));
        firstSeen.clear();
        dueByBody.clear();
    }

    @Override
    public List<Message> due(String queue, List<Message> received) {
        Instant now = clock.instant();
        var due = new ArrayList<Message>();
        for (Message message : received) {
            Optional<Instant> later =
                    Optional.ofNullable(dueByBody.get(message.body())).filter(now::isBefore);
            if (later.isPresent()) {
                agenda.at(later.get(), Agenda.Kind.RETRY, () -> visibleAgain(queue, List.of(message)));
            } else {
                due.add(stamped(message, now));
            }
        }
        return due;
    }

    /** It counts as sent when it was first seen, for every message is fetched at the instant at which it is sent. */
    private Message stamped(Message message, Instant now) {
        Instant sent = firstSeen.computeIfAbsent(message.messageId(), id -> now);
        var attributes = new LinkedHashMap<>(message.attributes());
        attributes.put(MessageSystemAttributeName.SENT_TIMESTAMP, String.valueOf(sent.toEpochMilli()));
        return message.toBuilder().attributes(attributes).build();
    }

    @Override
    public void visibleAgain(String queue, List<Message> messages) {
        for (Message message : messages) {
            try {
                client().changeMessageVisibility(change -> change.queueUrl(names.queueUrl(queue))
                        .receiptHandle(message.receiptHandle())
                        .visibilityTimeout(0));
            } catch (MessageNotInflightException _) {
                // By the machine's clock, too, its time was over.
            } catch (ReceiptHandleIsInvalidException _) {
                // The same, and somebody has received it since.
            }
        }
    }

    /** Takes the delay off what the functions send, and remembers it. */
    public ExecutionInterceptor delays() {
        return new ExecutionInterceptor() {
            @Override
            public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
                return context.request() instanceof SendMessageBatchRequest batch
                        ? batch.toBuilder()
                                .entries(batch.entries().stream()
                                        .map(RemoteQueues.this::withoutDelay)
                                        .toList())
                                .build()
                        : context.request();
            }
        };
    }

    private SendMessageBatchRequestEntry withoutDelay(SendMessageBatchRequestEntry entry) {
        int delay = Optional.ofNullable(entry.delaySeconds()).orElse(0);
        if (delay == 0) {
            return entry;
        }
        dueByBody.put(entry.messageBody(), clock.instant().plusSeconds(delay));
        return entry.toBuilder().delaySeconds(0).build();
    }

    @Override
    public void close() {
        // The server is somebody else's.
    }
}
