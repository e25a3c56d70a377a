package daybreak.local.queues;

import daybreak.local.json.Json;
import daybreak.local.template.LocalNames;
import daybreak.local.template.Queue;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.model.CreateQueueRequest;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A queue of the template in SQS's own terms. */
final class QueueRequests {
    private QueueRequests() {}

    /** Dead-letter queues first. */
    static List<Queue> ordered(List<Queue> queues) {
        return queues.stream()
                .sorted(Comparator.comparing((Queue queue) -> queue.redrive().isPresent()))
                .toList();
    }

    static CreateQueueRequest create(Queue queue, LocalNames names) {
        return CreateQueueRequest.builder()
                .queueName(queue.name())
                .attributes(attributes(queue, names))
                .build();
    }

    private static Map<QueueAttributeName, String> attributes(Queue queue, LocalNames names) {
        var attributes = new HashMap<QueueAttributeName, String>();
        attributes.put(QueueAttributeName.VISIBILITY_TIMEOUT, seconds(queue.visibilityTimeout()));
        attributes.put(QueueAttributeName.DELAY_SECONDS, seconds(queue.delay()));
        attributes.put(QueueAttributeName.MESSAGE_RETENTION_PERIOD, seconds(queue.retention()));
        if (queue.isFifo()) {
            attributes.put(QueueAttributeName.FIFO_QUEUE, "true");
            attributes.put(
                    QueueAttributeName.CONTENT_BASED_DEDUPLICATION, String.valueOf(queue.deduplicatesByContent()));
        }
        queue.redrive()
                .ifPresent(redrive -> attributes.put(
                        QueueAttributeName.REDRIVE_POLICY,
                        Json.write(Map.of(
                                "deadLetterTargetArn",
                                names.queueArn(redrive.deadLetterQueue()),
                                "maxReceiveCount",
                                redrive.maxReceiveCount()))));
        return attributes;
    }

    private static String seconds(Duration duration) {
        return String.valueOf(duration.toSeconds());
    }
}
