package daybreak.erase;

import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Revision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Finds what is kept about a person, and erases it, holds it or lets it go. */
final class Records {
    private final DynamoDbClient dynamoDb;
    private final Trail trail;
    private final Clock clock;
    private final Duration keepAudit;
    private final String by;
    private final String why;

    /**
     * @param by who decided it
     * @param why on whose request, by which law; nothing about the person
     */
    Records(DynamoDbClient dynamoDb, String auditTable, Clock clock, Duration keepAudit, String by, String why) {
        this.dynamoDb = dynamoDb;
        this.trail = new Trail(dynamoDb, auditTable);
        this.clock = clock;
        this.keepAudit = keepAudit;
        this.by = by;
        this.why = why;
    }

    /** Every partition with a row about the person. */
    List<Partition> about(Person person, List<String> tables) {
        List<Partition> found = new ArrayList<>();
        for (String table : tables) {
            Map<String, List<Row>> partitions = new LinkedHashMap<>();
            dynamoDb.scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                    .items()
                    .forEach(item -> {
                        Row row = new Row(table, item);
                        partitions
                                .computeIfAbsent(row.partition(), id -> new ArrayList<>())
                                .add(row);
                    });
            partitions.forEach((id, rows) -> {
                if (rows.stream().anyMatch(row -> person.isIn(row.words()))) {
                    found.add(new Partition(table, id, rows));
                }
            });
        }
        return found;
    }

    /**
     * Erases a settled partition. If it breaks off in between, the row is still there and the next run goes on.
     *
     * @return how many audit entries lost their content
     */
    int erase(Partition partition) {
        int entries = 0;
        for (Row row : partition.rows()) {
            String record = trail.recordOf(row);
            entries += trail.takeContentOut(record);
            Trail.Next last = trail.next(record, event(Operation.ERASURE), kept());
            Delete.Builder delete = Delete.builder().tableName(row.table()).key(row.key());
            row.revision()
                    .ifPresent(read -> delete.conditionExpression("version = :read")
                            .expressionAttributeValues(Map.of(":read", version(read))));
            write(
                    TransactWriteItem.builder().delete(delete.build()).build(),
                    TransactWriteItem.builder().put(last.put()).build());
        }
        return entries;
    }

    /** Keeps a partition and its audit entries whatever their day, until they are let go. */
    void hold(Partition partition) {
        change(partition, true);
    }

    void letGo(Partition partition) {
        change(partition, false);
    }

    private void change(Partition partition, boolean held) {
        for (Row row : partition.rows()) {
            if (row.isHeld() != held) {
                String record = trail.recordOf(row);
                Trail.Next next = trail.next(record, event(Operation.ALTERATION), kept());
                write(
                        TransactWriteItem.builder()
                                .update(update(row, next, held))
                                .build(),
                        TransactWriteItem.builder().put(next.put()).build());
                trail.hold(record, held);
            }
        }
    }

    private Update update(Row row, Trail.Next next, boolean held) {
        String from = held ? Row.EXPIRES : Row.WOULD_EXPIRE;
        List<String> set = new ArrayList<>(List.of("version = :version", "entries = :entries", "head = :head"));
        List<String> remove = new ArrayList<>();
        Map<String, AttributeValue> values = new HashMap<>();
        Revision read = row.revision().orElse(Revision.NEW);
        values.put(":version", AttributeValue.fromN(Long.toString(read.version() + 1)));
        values.put(":entries", AttributeValue.fromN(Long.toString(next.sequence())));
        values.put(":head", AttributeValue.fromS(next.head()));
        if (held) {
            set.add(Row.HELD_FOR + " = :why");
            values.put(":why", AttributeValue.fromS(why));
        } else {
            remove.add(Row.HELD_FOR);
        }
        if (row.item().containsKey(from)) {
            set.add((held ? Row.WOULD_EXPIRE : Row.EXPIRES) + " = :at");
            values.put(":at", row.item().get(from));
            remove.add(from);
        }
        Update.Builder update = Update.builder()
                .tableName(row.table())
                .key(row.key())
                .updateExpression("SET " + String.join(", ", set)
                        + (remove.isEmpty() ? "" : " REMOVE " + String.join(", ", remove)));
        if (row.revision().isPresent()) {
            values.put(":read", version(read));
            update.conditionExpression("version = :read");
        }
        return update.expressionAttributeValues(values).build();
    }

    private static AttributeValue version(Revision read) {
        return AttributeValue.fromN(Long.toString(read.version()));
    }

    private void write(TransactWriteItem... items) {
        dynamoDb.transactWriteItems(request -> request.transactItems(items));
    }

    private AuditEvent event(Operation operation) {
        Instant now = clock.instant();
        return AuditEvent.of(operation, "by hand " + now, now, by, why);
    }

    private Instant kept() {
        return clock.instant().plus(keepAudit);
    }
}
