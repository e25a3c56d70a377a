package daybreak.aws.disclosure;

import daybreak.aws.records.Columns;
import daybreak.domain.disclosure.DisclosureDay;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.Reminders;
import daybreak.domain.record.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reminders by id, and by the day on which they were made. */
public final class DynamoReminders implements Reminders {
    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoReminders(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public Optional<Reminder> read(String id) {
        return item(id).map(ReminderRow::read);
    }

    private Optional<Map<String, AttributeValue>> item(String id) {
        return Optional.of(dynamoDb.getItem(
                                get -> get.tableName(table).consistentRead(true).key(Columns.key(id)))
                        .item())
                .filter(item -> !item.isEmpty());
    }

    @Override
    public List<Reminder> of(LocalDate day) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .indexName("byDay")
                        .keyConditionExpression("#day = :day")
                        .expressionAttributeNames(Map.of("#day", "day"))
                        .expressionAttributeValues(Map.of(":day", AttributeValue.fromS(day.toString()))))
                .items()
                .stream()
                .map(ReminderRow::read)
                .toList();
    }

    @Override
    public List<Reminder> unsettledBefore(LocalDate day) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .indexName("unsettled")
                        .keyConditionExpression("unsettled = :unsettled AND #day < :day")
                        .expressionAttributeNames(Map.of("#day", "day"))
                        .expressionAttributeValues(Map.of(
                                ":unsettled", AttributeValue.fromS(ReminderRow.UNSETTLED),
                                ":day", AttributeValue.fromS(day.toString()))))
                .items()
                .stream()
                .map(ReminderRow::read)
                .toList();
    }

    @Override
    public DisclosureDay lastRun() {
        return item(DisclosureDay.ID)
                .map(DisclosureDayRow::read)
                .orElseGet(() -> new DisclosureDay(Optional.empty(), Optional.empty(), Revision.NEW));
    }
}
