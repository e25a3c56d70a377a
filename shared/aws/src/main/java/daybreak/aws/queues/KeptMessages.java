package daybreak.aws.queues;

import daybreak.aws.records.Columns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The originals of messages that could not be taken, put together again. */
public final class KeptMessages {
    private final DynamoDbClient dynamoDb;
    private final String table;

    public KeptMessages(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    /**
     * The original of one rejection; empty if there is none, or no longer.
     *
     * @throws IllegalStateException if a part of it is gone
     */
    public Optional<Original> read(String rejectionId) {
        List<Map<String, AttributeValue>> items = dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :id")
                        .expressionAttributeValues(Map.of(":id", AttributeValue.fromS(rejectionId))))
                .items()
                .stream()
                .toList();
        return items.stream()
                .filter(item -> Columns.text(item, "sk").equals(RejectionRow.SK))
                .findFirst()
                .map(rejection -> new Original(
                        Columns.text(rejection, "queue"),
                        Columns.optionalText(rejection, "group"),
                        body(rejection, items),
                        Columns.instant(rejection, "receivedAt")));
    }

    /** The parts come in their order, for the table sorts them by their number. */
    private static String body(Map<String, AttributeValue> rejection, List<Map<String, AttributeValue>> items) {
        List<String> parts = items.stream()
                .filter(item -> Columns.text(item, "sk").startsWith(RejectionRow.PART))
                .map(item -> Columns.text(item, "text"))
                .toList();
        if (parts.size() != Columns.number(rejection, "parts")) {
            throw new IllegalStateException("a part of the original is gone");
        }
        return String.join("", parts);
    }
}
