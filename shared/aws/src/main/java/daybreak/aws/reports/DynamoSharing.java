package daybreak.aws.reports;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.report.SharingRecord;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What was decided about sharing, by person. */
public final class DynamoSharing {
    private final DynamoDbClient dynamoDb;
    private final String table;
    private final OpaqueIds ids;

    public DynamoSharing(DynamoDbClient dynamoDb, String table, OpaqueIds ids) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.ids = ids;
    }

    /** Every decision about one person, oldest first. */
    public List<SharingRecord> about(NominalId person) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :person")
                        .expressionAttributeValues(
                                Map.of(":person", AttributeValue.fromS(SharingRecord.keyOf(ids, person.value())))))
                .items()
                .stream()
                .map(SharingRow::read)
                .toList();
    }
}
