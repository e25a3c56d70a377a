package daybreak.local.template;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * An SQS queue.
 *
 * @param name its name on this machine: the logical id, with {@code .fifo} where SQS wants it
 */
public record Queue(
        String logicalId,
        String name,
        Duration visibilityTimeout,
        Duration retention,
        Duration delay,
        boolean isFifo,
        boolean deduplicatesByContent,
        Optional<Redrive> redrive) {
    /** After so many receives, a message goes to that queue. */
    public record Redrive(String deadLetterQueue, int maxReceiveCount) {}

    /** Defaults: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sqs-queue.html */
    static Queue from(Resource resource) {
        Map<String, Object> properties = resource.properties();
        Map<String, Object> redrive = Tree.mapAt(properties, "RedrivePolicy");
        return new Queue(
                resource.logicalId(),
                resource.localName(),
                Duration.ofSeconds(Tree.numberAt(properties, "VisibilityTimeout", 30)),
                Duration.ofSeconds(Tree.numberAt(properties, "MessageRetentionPeriod", 345_600)),
                Duration.ofSeconds(Tree.numberAt(properties, "DelaySeconds", 0)),
                Tree.flagAt(properties, "FifoQueue"),
                Tree.flagAt(properties, "ContentBasedDeduplication"),
                Tree.textAt(redrive, "deadLetterTargetArn")
                        .map(arn -> new Redrive(
                                nameOf(arn),
                                Integer.parseInt(Tree.required(redrive, "maxReceiveCount", resource.logicalId())))));
    }

    /** The name at the end of a queue's ARN. */
    static String nameOf(String arn) {
        return arn.substring(arn.lastIndexOf(':') + 1);
    }
}
