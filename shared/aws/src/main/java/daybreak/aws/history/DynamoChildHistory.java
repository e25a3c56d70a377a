package daybreak.aws.history;

import daybreak.domain.clock.ChildHistory;
import daybreak.domain.clock.GreenNotice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A child's green PPNs, by one query. */
public final class DynamoChildHistory implements ChildHistory {
    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoChildHistory(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public List<GreenNotice> greensSince(String personRef, Instant since) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :person")
                        .expressionAttributeValues(Map.of(":person", AttributeValue.fromS(personRef))))
                .items()
                .stream()
                .map(GreenRow::read)
                .filter(green -> !green.receivedAt().isBefore(since))
                .toList();
    }
}
