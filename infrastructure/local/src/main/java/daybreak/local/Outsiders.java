package daybreak.local;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;

/** Whoever stands outside and puts messages on queues or takes them off. What they said is remembered. */
final class Outsiders {
    private final SqsClient sqs;
    private final UnaryOperator<String> urls;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    /** @param urls a queue's URL by its logical id */
    Outsiders(SqsClient sqs, UnaryOperator<String> urls) {
        this.sqs = sqs;
        this.urls = urls;
    }

    String send(String queue, String body) {
        said.add(body);
        return sqs.sendMessage(message -> message.queueUrl(urls.apply(queue)).messageBody(body))
                .messageId();
    }

    String sendInGroup(String queue, String group, String body) {
        said.add(body);
        return sqs.sendMessage(message -> message.queueUrl(urls.apply(queue))
                        .messageGroupId(group)
                        .messageBody(body))
                .messageId();
    }

    List<String> said() {
        return List.copyOf(said);
    }

    void clear() {
        said.clear();
    }

    List<String> receiveAll(String queue) {
        var bodies = new ArrayList<String>();
        for (List<Message> some = receive(queue); !some.isEmpty(); some = receive(queue)) {
            List<DeleteMessageBatchRequestEntry> entries = some.stream()
                    .map(message -> DeleteMessageBatchRequestEntry.builder()
                            .id(message.messageId())
                            .receiptHandle(message.receiptHandle())
                            .build())
                    .toList();
            sqs.deleteMessageBatch(
                    request -> request.queueUrl(urls.apply(queue)).entries(entries));
            some.forEach(message -> bodies.add(message.body()));
        }
        return bodies;
    }

    private List<Message> receive(String queue) {
        return sqs.receiveMessage(request -> request.queueUrl(urls.apply(queue))
                        .maxNumberOfMessages(10)
                        .waitTimeSeconds(0))
                .messages();
    }
}
