package daybreak.aws.tasks;

import daybreak.aws.records.Columns;
import daybreak.domain.task.Task;
import daybreak.domain.task.Tasks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Tasks by id, and by the ledger that they are a line of. */
public final class DynamoTasks implements Tasks {
    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoTasks(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public Optional<Task> read(String id) {
        return Optional.of(dynamoDb.getItem(
                                get -> get.tableName(table).consistentRead(true).key(Columns.key(id)))
                        .item())
                .filter(item -> !item.isEmpty())
                .map(TaskRow::read);
    }

    @Override
    public List<Task> countedOn(LocalDate ledgerDay) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .indexName("byLedgerDay")
                        .keyConditionExpression("ledgerDay = :day")
                        .expressionAttributeValues(Map.of(":day", AttributeValue.fromS(ledgerDay.toString()))))
                .items()
                .stream()
                .map(TaskRow::read)
                .toList();
    }
}
