package daybreak.local.template;

import java.util.Optional;

/** A queue that gets what is published on a topic. Raw delivery leaves SNS's own envelope away. */
public record Subscription(String topic, String queue, boolean isRaw) {
    static boolean isToQueue(Resource resource) {
        return Tree.textAt(resource.properties(), "Protocol").equals(Optional.of("sqs"));
    }

    static Subscription from(Resource resource) {
        return new Subscription(
                Queue.nameOf(Tree.required(resource.properties(), "TopicArn", resource.logicalId())),
                Queue.nameOf(Tree.required(resource.properties(), "Endpoint", resource.logicalId())),
                Tree.flagAt(resource.properties(), "RawMessageDelivery"));
    }
}
