package daybreak.testing.cloud;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import daybreak.contracts.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Batches from queues, read from the JSON that Lambda gets by Lambda's own reader. */
public final class SqsEvents {
    private SqsEvents() {}

    /** The messages are numbered from {@code message-0}. */
    public static SQSEvent from(String queue, Instant sentAt, String... bodies) {
        return from(queue, sentAt, List.of(), bodies);
    }

    /** @param groups the group of each message, from a queue that keeps order; empty for any other */
    public static SQSEvent from(String queue, Instant sentAt, List<String> groups, String... bodies) {
        List<Json> records = new ArrayList<>();
        for (String body : bodies) {
            records.add(Json.object()
                    .with("messageId", "message-" + records.size())
                    .with("receiptHandle", "receipt-" + records.size())
                    .with("body", body)
                    .with(
                            "attributes",
                            Json.object()
                                    .with("ApproximateReceiveCount", "1")
                                    .with("SentTimestamp", Long.toString(sentAt.toEpochMilli()))
                                    .with("SenderId", "AROAEXAMPLE")
                                    .with("ApproximateFirstReceiveTimestamp", Long.toString(sentAt.toEpochMilli() + 5))
                                    .withText(
                                            "MessageGroupId",
                                            Optional.of(records.size())
                                                    .filter(index -> index < groups.size())
                                                    .map(groups::get))
                                    .build())
                    .with("messageAttributes", Json.object().build())
                    .with("eventSource", "aws:sqs")
                    .with("eventSourceARN", arn(queue))
                    .with("awsRegion", "eu-west-2")
                    .build());
        }
        String json = Json.write(
                Json.object().with("Records", Json.list(records, each -> each)).build());
        return LambdaEventSerializers.serializerFor(SQSEvent.class, SQSEvent.class.getClassLoader())
                .fromJson(json);
    }

    public static String arn(String queue) {
        return "arn:aws:sqs:eu-west-2:000000000000:" + queue;
    }
}
