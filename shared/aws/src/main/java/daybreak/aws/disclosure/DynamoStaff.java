package daybreak.aws.disclosure;

import daybreak.aws.records.Columns;
import daybreak.domain.disclosure.Staff;
import daybreak.domain.disclosure.StaffList;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.people.OpaqueIds;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The disclosure unit's people: one, or all by one query. */
public final class DynamoStaff implements StaffList {
    private final DynamoDbClient dynamoDb;
    private final String table;
    private final OpaqueIds ids;

    public DynamoStaff(DynamoDbClient dynamoDb, String table, OpaqueIds ids) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.ids = ids;
    }

    @Override
    public String refOf(String staffId) {
        return ids.of("staff", staffId);
    }

    @Override
    public Optional<StaffMember> read(String ref) {
        return Optional.of(dynamoDb.getItem(
                                get -> get.tableName(table).consistentRead(true).key(Columns.key(StaffRow.PK, ref)))
                        .item())
                .filter(item -> !item.isEmpty())
                .map(StaffRow::read);
    }

    @Override
    public Staff all() {
        return new Staff(dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :staff")
                        .expressionAttributeValues(Map.of(":staff", AttributeValue.fromS(StaffRow.PK))))
                .items()
                .stream()
                .map(StaffRow::read)
                .toList());
    }
}
