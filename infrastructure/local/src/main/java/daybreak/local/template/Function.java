package daybreak.local.template;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Lambda function and what sets it off.
 *
 * @param asynchronousRetries how often a failed asynchronous invocation is tried again
 * @param onFailure the queue that gets what still fails after that
 */
public record Function(
        String logicalId,
        String handler,
        Duration timeout,
        int memoryMegabytes,
        Map<String, String> environment,
        List<QueueSource> queues,
        List<Schedule> schedules,
        int asynchronousRetries,
        Optional<String> onFailure) {
    /** Messages from a queue, in batches. */
    public record QueueSource(
            String eventName, String queue, int batchSize, boolean reportsBatchItemFailures, boolean isEnabled) {}

    /** A call at certain times. {@code input} may hold Scheduler's context attributes, such as the scheduled time. */
    public record Schedule(
            String eventName, String expression, ZoneId zone, Optional<String> input, boolean isEnabled) {}

    static Function from(Resource resource) {
        String name = resource.logicalId();
        Map<String, Object> properties = resource.properties();
        var environment = new LinkedHashMap<String, String>();
        Tree.mapAt(Tree.mapAt(properties, "Environment"), "Variables")
                .forEach((variable, value) -> environment.put(variable, value.toString()));
        var queues = new ArrayList<QueueSource>();
        var schedules = new ArrayList<Schedule>();
        Tree.mapAt(properties, "Events").forEach((eventName, body) -> {
            Map<String, Object> event = Tree.map(body, name);
            Map<String, Object> source = Tree.mapAt(event, "Properties");
            switch (Tree.required(event, "Type", name + "." + eventName)) {
                case "SQS" -> queues.add(queueSource(name, eventName, source));
                case "ScheduleV2" -> schedules.add(schedule(name, eventName, source));
                case String other ->
                    throw new TemplateException(name + " has an event of type " + other + ", which is not read");
            }
        });
        Map<String, Object> asynchronous = Tree.mapAt(properties, "EventInvokeConfig");
        return new Function(
                name,
                Tree.required(properties, "Handler", name),
                Duration.ofSeconds(Tree.numberAt(properties, "Timeout", 3)),
                Tree.numberAt(properties, "MemorySize", 128),
                environment,
                List.copyOf(queues),
                List.copyOf(schedules),
                Tree.numberAt(asynchronous, "MaximumRetryAttempts", 2),
                Tree.textAt(Tree.mapAt(Tree.mapAt(asynchronous, "DestinationConfig"), "OnFailure"), "Destination")
                        .or(() -> Tree.textAt(Tree.mapAt(properties, "DeadLetterQueue"), "TargetArn"))
                        .map(Queue::nameOf));
    }

    private static QueueSource queueSource(String function, String eventName, Map<String, Object> source) {
        if (source.containsKey("FilterCriteria")) {
            throw new TemplateException(function + "." + eventName
                    + " filters messages: what a filter leaves out, SQS deletes, so no queue here has one");
        }
        return new QueueSource(
                eventName,
                Queue.nameOf(Tree.required(source, "Queue", function)),
                Tree.numberAt(source, "BatchSize", 10),
                Tree.listAt(source, "FunctionResponseTypes").contains("ReportBatchItemFailures"),
                Tree.textAt(source, "Enabled").map(Boolean::parseBoolean).orElse(true));
    }

    private static Schedule schedule(String function, String eventName, Map<String, Object> source) {
        return new Schedule(
                eventName,
                Tree.required(source, "ScheduleExpression", function + "." + eventName),
                ZoneId.of(Tree.textAt(source, "ScheduleExpressionTimezone").orElse("UTC")),
                Tree.textAt(source, "Input"),
                Tree.textAt(source, "State").map("ENABLED"::equals).orElse(true));
    }
}
