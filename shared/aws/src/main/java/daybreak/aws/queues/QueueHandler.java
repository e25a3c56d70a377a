package daybreak.aws.queues;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import daybreak.contracts.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A function that a queue calls. Lambda would read the event with a data binding of its own, which costs a cold start a third
 * of what all the rest of the least function does (docs/figures-cold-start.md); the JSON that reads the messages reads their
 * envelope too.
 *
 * <p>The event: https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#example-standard-queue-message-event
 */
public abstract class QueueHandler implements RequestStreamHandler, RequestHandler<SQSEvent, SQSBatchResponse> {
    @Override
    public final void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        SQSBatchResponse response =
                handleRequest(read(new String(event.readAllBytes(), StandardCharsets.UTF_8)), context);
        answer.write(write(response).getBytes(StandardCharsets.UTF_8));
    }

    private static SQSEvent read(String json) {
        SQSEvent event = new SQSEvent();
        if (Json.parseStored(json) instanceof Json.Obj root
                && root.members().get("Records") instanceof Json.Arr records) {
            event.setRecords(records.items().stream().map(QueueHandler::message).toList());
            return event;
        }
        throw new IllegalArgumentException("the event is not a batch of messages");
    }

    private static SQSMessage message(Json json) {
        if (!(json instanceof Json.Obj record)) {
            throw new IllegalArgumentException("a record of the event is not an object");
        }
        SQSMessage message = new SQSMessage();
        text(record, "messageId", message::setMessageId);
        text(record, "receiptHandle", message::setReceiptHandle);
        text(record, "body", message::setBody);
        text(record, "eventSource", message::setEventSource);
        text(record, "eventSourceARN", message::setEventSourceArn);
        text(record, "awsRegion", message::setAwsRegion);
        message.setAttributes(members(
                record, "attributes", value -> value instanceof Json.Text(String text) ? text : ""));
        message.setMessageAttributes(members(record, "messageAttributes", QueueHandler::attribute));
        return message;
    }

    private static MessageAttribute attribute(Json json) {
        MessageAttribute attribute = new MessageAttribute();
        if (json instanceof Json.Obj members) {
            text(members, "stringValue", attribute::setStringValue);
            text(members, "dataType", attribute::setDataType);
        }
        return attribute;
    }

    private static void text(Json.Obj object, String member, Consumer<String> to) {
        object.textOf(member).ifPresent(to);
    }

    private static <T> Map<String, T> members(Json.Obj object, String member, Function<Json, T> each) {
        Map<String, T> members = new HashMap<>();
        if (object.members().get(member) instanceof Json.Obj inner) {
            inner.members().forEach((name, value) -> members.put(name, each.apply(value)));
        }
        return members;
    }

    private static String write(SQSBatchResponse response) {
        return Json.write(Json.object()
                .with(
                        "batchItemFailures",
                        Json.list(
                                response.getBatchItemFailures(),
                                failure -> Json.object()
                                        .with("itemIdentifier", failure.getItemIdentifier())
                                        .build()))
                .build());
    }
}
