package daybreak.aws.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueHandlerTest {
    /** As the page of AWS has it, with an attribute of ours and a group. */
    private static final String EVENT = """
            {"Records": [
              {"messageId": "059f36b4-87a3-44ab-83d2-661975830a7d", "receiptHandle": "AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a",
               "body": "Test \\"message\\".\\n\\u00e9\\ud83d\\ude00",
               "attributes": {"ApproximateReceiveCount": "1", "SentTimestamp": "1545082649183", "MessageGroupId": "g1",
                              "SenderId": "AIDAIENQZJOLO23YVJ4VO"},
               "messageAttributes": {"firstReceivedAt": {"stringValue": "2026-03-02T22:00:00Z", "dataType": "String",
                                     "stringListValues": [], "binaryListValues": []}},
               "md5OfBody": "e4e68fb7bd0e697a0ae8f1bb342846b3", "eventSource": "aws:sqs",
               "eventSourceARN": "arn:aws:sqs:us-east-2:123456789012:my-queue", "awsRegion": "us-east-2"},
              {"messageId": "2", "body": "", "attributes": {}, "messageAttributes": {}, "eventSource": "aws:sqs",
               "eventSourceARN": "arn:aws:sqs:us-east-2:123456789012:my-queue", "awsRegion": "us-east-2"}]}""";

    private static final Context NO_CONTEXT = (Context) Proxy.newProxyInstance(
            Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    private final List<SQSEvent> seen = new ArrayList<>();
    private final QueueHandler handler = new QueueHandler() {
        @Override
        public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
            seen.add(event);
            return new SQSBatchResponse(event.getRecords().stream()
                    .map(message -> new BatchItemFailure(message.getMessageId()))
                    .toList());
        }
    };

    @Test
    void an_event_is_read_as_lambda_would_read_it() throws IOException {
        call(EVENT);
        SQSEvent lambdas = LambdaEventSerializers.serializerFor(SQSEvent.class, SQSEvent.class.getClassLoader())
                .fromJson(EVENT);
        for (int i = 0; i < 2; i++) {
            SQSMessage expected = lambdas.getRecords().get(i);
            SQSMessage actual = seen.getFirst().getRecords().get(i);
            assertThat(actual.getMessageId()).isEqualTo(expected.getMessageId());
            assertThat(actual.getBody()).isEqualTo(expected.getBody());
            assertThat(actual.getReceiptHandle()).isEqualTo(expected.getReceiptHandle());
            assertThat(actual.getAttributes()).isEqualTo(expected.getAttributes());
            assertThat(actual.getEventSourceArn()).isEqualTo(expected.getEventSourceArn());
            assertThat(actual.getAwsRegion()).isEqualTo(expected.getAwsRegion());
            assertThat(actual.getMessageAttributes().keySet())
                    .isEqualTo(expected.getMessageAttributes().keySet());
        }
        assertThat(seen.getFirst()
                        .getRecords()
                        .getFirst()
                        .getMessageAttributes()
                        .get(SqsBatch.FIRST_RECEIVED_AT))
                .isNotNull()
                .extracting(MessageAttribute::getStringValue)
                .isEqualTo("2026-03-02T22:00:00Z");
    }

    @Test
    void the_answer_names_each_message_that_failed() throws IOException {
        assertThat(call(EVENT))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"059f36b4-87a3-44ab-83d2-661975830a7d\"},"
                        + "{\"itemIdentifier\":\"2\"}]}");
    }

    /** It throws, so the whole batch comes again. */
    @Test
    void what_is_not_a_batch_is_not_taken_for_an_empty_one() {
        assertThatThrownBy(() -> call("{\"records\": []}")).hasMessageContaining("not a batch");
    }

    private String call(String event) throws IOException {
        var answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, NO_CONTEXT);
        return answer.toString(StandardCharsets.UTF_8);
    }
}
