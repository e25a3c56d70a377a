package daybreak.local.template;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An SES configuration set's event destination: which events go to which topic.
 *
 * @param events the event types in SES's own lower-case words, such as {@code bounce}
 * @param topic the SNS topic's name
 */
public record EmailEvents(String configurationSet, Set<String> events, String topic, boolean isEnabled) {
    static EmailEvents from(Resource resource) {
        Map<String, Object> destination = Tree.mapAt(resource.properties(), "EventDestination");
        Map<String, Object> topic = Tree.mapAt(destination, "SnsDestination");
        return new EmailEvents(
                Tree.required(resource.properties(), "ConfigurationSetName", resource.logicalId()),
                Tree.listAt(destination, "MatchingEventTypes").stream()
                        .map(event -> event.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()),
                Queue.nameOf(Tree.required(topic, "TopicARN", resource.logicalId())),
                Tree.flagAt(destination, "Enabled"));
    }
}
