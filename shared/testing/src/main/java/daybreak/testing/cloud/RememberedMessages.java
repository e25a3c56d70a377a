package daybreak.testing.cloud;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.GetQueueUrlRequest;
import software.amazon.awssdk.services.sqs.model.GetQueueUrlResponse;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResultEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;
import software.amazon.awssdk.services.sqs.model.SqsException;

/** Queues that take every message and remember it, unless they were told to refuse it. */
public final class RememberedMessages implements SqsClient {
    private final List<Sent> sent = new ArrayList<>();
    private final List<Map<String, MessageAttributeValue>> attributes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Integer> portions = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();

    /** One message on one queue. */
    public record Sent(String queueUrl, String body) {}

    /**
     * Where on a queue that keeps order a message goes.
     *
     * @param deduplication what the same message again is known by
     */
    public record Place(String group, String deduplication) {}

    /** Of the messages that were sent alone to a queue that keeps order. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    public List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** The values of a message attribute, of all messages that were sent alone and have it. */
    public List<String> attribute(String name) {
        return attributes.stream()
                .flatMap(all -> Optional.ofNullable(all.get(name)).stream())
                .map(MessageAttributeValue::stringValue)
                .toList();
    }

    public List<String> bodies() {
        return sent.stream().map(Sent::body).toList();
    }

    /** What was sent to a queue, by its URL. */
    public List<String> on(String queueUrl) {
        return sent.stream()
                .filter(message -> message.queueUrl().equals(queueUrl))
                .map(Sent::body)
                .toList();
    }

    public void forget() {
        sent.clear();
    }

    /** Messages with this in their body are refused from now on; nothing takes it back but {@link #refuseNone()}. */
    public void refuse(String part) {
        refused.add(part);
    }

    public void refuseNone() {
        refused.clear();
    }

    /** How many messages each request brought. */
    public List<Integer> portions() {
        return List.copyOf(portions);
    }

    @Override
    public SendMessageBatchResponse sendMessageBatch(SendMessageBatchRequest request) {
        portions.add(request.entries().size());
        List<SendMessageBatchResultEntry> taken = new ArrayList<>();
        List<BatchResultErrorEntry> failed = new ArrayList<>();
        for (SendMessageBatchRequestEntry entry : request.entries()) {
            if (refused.stream().anyMatch(entry.messageBody()::contains)) {
                failed.add(BatchResultErrorEntry.builder()
                        .id(entry.id())
                        .code("InternalError")
                        .build());
            } else {
                sent.add(new Sent(request.queueUrl(), entry.messageBody()));
                taken.add(SendMessageBatchResultEntry.builder().id(entry.id()).build());
            }
        }
        return SendMessageBatchResponse.builder()
                .successful(taken)
                .failed(failed)
                .build();
    }

    /** As SQS does, it wants a group on a queue that keeps order, and takes nothing to know a repeat by on any other. */
    @Override
    public SendMessageResponse sendMessage(SendMessageRequest request) {
        boolean keepsOrder = request.queueUrl().endsWith(".fifo");
        if (keepsOrder ? request.messageGroupId() == null : request.messageDeduplicationId() != null) {
            throw SqsException.builder()
                    .message("MessageGroupId or MessageDeduplicationId on " + request.queueUrl())
                    .build();
        }
        if (request.messageGroupId() != null) {
            places.add(new Place(request.messageGroupId(), request.messageDeduplicationId()));
        }
        sent.add(new Sent(request.queueUrl(), request.messageBody()));
        attributes.add(request.messageAttributes());
        return SendMessageResponse.builder().build();
    }

    /** Queues are called by their names here. */
    @Override
    public GetQueueUrlResponse getQueueUrl(GetQueueUrlRequest request) {
        return GetQueueUrlResponse.builder().queueUrl(request.queueName()).build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
