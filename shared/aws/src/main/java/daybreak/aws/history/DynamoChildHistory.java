package daybreak.aws.history;

import daybreak.domain.clock.ChildHistory;
import daybreak.domain.clock.GreenNotice;
import daybreak.domain.clock.GreenTally;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.util.ArrayList;
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
    public Greens greensSince(String personRef, Instant since) {
        List<GreenNotice> notices = new ArrayList<>();
        GreenTally tally = new GreenTally(personRef, since, Revision.NEW);
        for (Map<String, AttributeValue> item : items(personRef)) {
            if (TallyRow.is(item)) {
                tally = TallyRow.read(item);
            } else {
                notices.add(GreenRow.read(item));
            }
        }
        notices.removeIf(green -> green.receivedAt().isBefore(since));
        return new Greens(notices, tally);
    }

    private Iterable<Map<String, AttributeValue>> items(String personRef) {
        return dynamoDb.queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :person")
                        .expressionAttributeValues(Map.of(":person", AttributeValue.fromS(personRef))))
                .items();
    }
}
