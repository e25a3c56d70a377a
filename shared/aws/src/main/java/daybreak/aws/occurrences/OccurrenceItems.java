package daybreak.aws.occurrences;

import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All that is stored of one occurrence, by one query. */
final class OccurrenceItems {
    private OccurrenceItems() {}

    static Stream<Map<String, AttributeValue>> of(DynamoDbClient dynamoDb, String table, String occurrenceRef) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :ref")
                        .expressionAttributeValues(Map.of(":ref", AttributeValue.fromS(occurrenceRef))))
                .items()
                .stream();
    }
}
