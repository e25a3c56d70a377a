package daybreak.local.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A CloudWatch alarm on one metric; an alarm on an expression has no metric name. */
public record Alarm(
        String logicalId,
        Optional<String> description,
        Optional<String> namespace,
        Optional<String> metric,
        Map<String, String> dimensions) {
    static Alarm from(Resource resource) {
        Map<String, Object> properties = resource.properties();
        var dimensions = new LinkedHashMap<String, String>();
        for (Object element : Tree.listAt(properties, "Dimensions")) {
            Map<String, Object> dimension = Tree.map(element, resource.logicalId());
            dimensions.put(
                    Tree.required(dimension, "Name", resource.logicalId()),
                    Tree.required(dimension, "Value", resource.logicalId()));
        }
        return new Alarm(
                resource.logicalId(),
                Tree.textAt(properties, "AlarmDescription"),
                Tree.textAt(properties, "Namespace"),
                Tree.textAt(properties, "MetricName"),
                dimensions);
    }
}
