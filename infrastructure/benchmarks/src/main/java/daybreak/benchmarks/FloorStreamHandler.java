package daybreak.benchmarks;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import daybreak.aws.Clients;
import daybreak.aws.Environment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The same floor without a look at the event, so without the library that makes objects of events. */
public final class FloorStreamHandler implements RequestStreamHandler {
    private final DynamoDbClient client;
    private final String table;

    public FloorStreamHandler() {
        Environment environment = Environment.current();
        this.client = Clients.dynamoDb(environment);
        this.table = environment.required("OCCURRENCE_TABLE");
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        String body = new String(event.readAllBytes(), StandardCharsets.UTF_8);
        client.putItem(put -> put.tableName(table)
                .item(Map.of(
                        "pk", AttributeValue.fromS(UUID.randomUUID().toString()),
                        "sk", AttributeValue.fromS("FLOOR"),
                        "body", AttributeValue.fromS(body)))
                .conditionExpression("attribute_not_exists(pk)"));
        answer.write("{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8));
    }
}
