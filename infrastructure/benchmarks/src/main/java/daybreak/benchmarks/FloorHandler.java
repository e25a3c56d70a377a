package daybreak.benchmarks;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import daybreak.aws.Clients;
import daybreak.aws.Environment;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The least that a function of ours could do: the same client, one conditional write, nothing else. */
public final class FloorHandler implements RequestHandler<SQSEvent, SQSBatchResponse> {
    private final DynamoDbClient client;
    private final String table;

    public FloorHandler() {
        Environment environment = Environment.current();
        this.client = Clients.dynamoDb(environment);
        this.table = environment.required("OCCURRENCE_TABLE");
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        for (SQSMessage message : event.getRecords()) {
            client.putItem(put -> put.tableName(table)
                    .item(Map.of(
                            "pk", AttributeValue.fromS(message.getMessageId()),
                            "sk", AttributeValue.fromS("FLOOR"),
                            "body", AttributeValue.fromS(message.getBody())))
                    .conditionExpression("attribute_not_exists(pk)"));
        }
        return new SQSBatchResponse(List.of());
    }
}
