package daybreak.local.functions;

import daybreak.local.json.Json;
import daybreak.local.template.LocalNames;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/**
 * A batch of messages as Lambda gives it to a function, and what the function's answer means for them.
 *
 * <p>The event: https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#example-standard-queue-message-event
 *
 * <p>The answer: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
record SqsBatch(String queue, List<Message> messages) {
    String event(LocalNames names) {
        return Json.write(Map.of(
                "Records",
                messages.stream().map(message -> entry(message, names)).toList()));
    }

    private Map<String, Object> entry(Message message, LocalNames names) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("messageId", message.messageId());
        entry.put("receiptHandle", message.receiptHandle());
        entry.put("body", message.body());
        entry.put("attributes", message.attributesAsStrings());
        entry.put("messageAttributes", attributes(message));
        entry.put("md5OfBody", message.md5OfBody());
        entry.put("eventSource", "aws:sqs");
        entry.put("eventSourceARN", names.queueArn(queue));
        entry.put("awsRegion", names.region());
        return entry;
    }

    private static Map<String, Object> attributes(Message message) {
        var attributes = new LinkedHashMap<String, Object>();
        message.messageAttributes().forEach((name, value) -> attributes.put(name, attribute(value)));
        return attributes;
    }

    private static Map<String, Object> attribute(MessageAttributeValue value) {
        var attribute = new LinkedHashMap<String, Object>();
        Optional.ofNullable(value.stringValue()).ifPresent(text -> attribute.put("stringValue", text));
        Optional.ofNullable(value.binaryValue())
                .ifPresent(bytes ->
                        attribute.put("binaryValue", Base64.getEncoder().encodeToString(bytes.asByteArray())));
        attribute.put("stringListValues", List.of());
        attribute.put("binaryListValues", List.of());
        attribute.put("dataType", value.dataType());
        return attribute;
    }

    /**
     * The messages that were dealt with. An answer that names a message which is not in the batch, or none at all where
     * a name belongs, counts as the failure of every message.
     */
    List<Message> done(String answer, boolean reportsBatchItemFailures) {
        if (!reportsBatchItemFailures) {
            return messages;
        }
        return failedIds(answer)
                .map(failed -> messages.stream()
                        .filter(message -> !failed.contains(message.messageId()))
                        .toList())
                .orElse(List.of());
    }

    private Optional<Set<String>> failedIds(String answer) {
        if (answer.isBlank() || answer.equals("null")) {
            return Optional.of(Set.of());
        }
        try {
            Map<String, Object> members = Json.readObject(answer);
            var failed = new LinkedHashSet<String>();
            for (Object failure : failures(members)) {
                failed.add(
                        Json.object(failure).getOrDefault("itemIdentifier", "").toString());
            }
            Set<String> known = messages.stream().map(Message::messageId).collect(Collectors.toSet());
            return known.containsAll(failed) ? Optional.of(failed) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Object> failures(Map<String, Object> members) {
        return switch (members.get("batchItemFailures")) {
            case null -> List.of();
            case List<?> list -> new ArrayList<>(list);
            case Object other -> throw new IllegalArgumentException("not a list: " + other.getClass());
        };
    }
}
