package daybreak.erase;

import daybreak.aws.records.AuditChain;
import daybreak.aws.records.AuditRow;
import daybreak.aws.records.Columns;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** The audit trail, as far as an erasure writes to it. */
final class Trail {
    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Map<String, String> recordByHead = new HashMap<>();

    Trail(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        dynamoDb.scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                .items()
                .forEach(item -> recordByHead.put(AuditRow.hash(item), Columns.text(item, "pk")));
    }

    /** Whose chain ends where this row says; a row that never had one begins one under its own key. */
    String recordOf(Row row) {
        return row.revision()
                .map(Revision::head)
                .flatMap(head -> Optional.ofNullable(recordByHead.get(head)))
                .orElseGet(() -> row.name().replace(' ', '#'));
    }

    List<Map<String, AttributeValue>> entries(String recordId) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :record")
                        .expressionAttributeValues(Map.of(":record", AttributeValue.fromS(recordId))))
                .items()
                .stream()
                .toList();
    }

    /** Takes the content out of every entry; the digest of it stays, and so does the link that covers it. */
    int takeContentOut(String recordId) {
        List<Map<String, AttributeValue>> entries = entries(recordId);
        for (Map<String, AttributeValue> entry : entries) {
            dynamoDb.updateItem(update -> update.tableName(table)
                    .key(Map.of("pk", entry.get("pk"), "sk", entry.get("sk")))
                    .updateExpression("REMOVE content"));
        }
        return entries.size();
    }

    /** Lets entries expire on their day, or keeps them from it. */
    void hold(String recordId, boolean held) {
        for (Map<String, AttributeValue> entry : entries(recordId)) {
            String from = held ? Row.EXPIRES : Row.WOULD_EXPIRE;
            if (entry.containsKey(from)) {
                dynamoDb.updateItem(update -> update.tableName(table)
                        .key(Map.of("pk", entry.get("pk"), "sk", entry.get("sk")))
                        .updateExpression("SET " + (held ? Row.WOULD_EXPIRE : Row.EXPIRES) + " = :at REMOVE " + from)
                        .expressionAttributeValues(Map.of(":at", entry.get(from))));
            }
        }
    }

    /** One more entry on a record's chain, to be written with what it is about. */
    record Next(String head, long sequence, Put put) {}

    /** @param keep until then */
    Next next(String recordId, AuditEvent event, Instant keep) {
        List<Map<String, AttributeValue>> entries = entries(recordId);
        String previous = entries.isEmpty() ? "" : AuditRow.hash(entries.getLast());
        long sequence = entries.size() + 1L;
        String content = AuditRow.plainContent(event);
        AuditChain.Link link = AuditChain.next(recordId, sequence, previous, event, content);
        return new Next(
                link.hash(),
                sequence,
                Put.builder()
                        .tableName(table)
                        .item(AuditRow.item(
                                link, event.at().atZone(ZoneOffset.UTC).toLocalDate(), content, keep))
                        .conditionExpression("attribute_not_exists(pk)")
                        .build());
    }
}
