package daybreak.aws.records;

import daybreak.contracts.EventWriter;
import daybreak.contracts.Written;
import daybreak.contracts.json.Json;
import daybreak.domain.message.Outbound;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Records;
import daybreak.domain.record.Revision;
import daybreak.domain.record.Saved;
import daybreak.domain.record.StaleRecordException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Records in DynamoDB. A transaction holds a hundred items at most, and so do our changes. */
public final class DynamoRecords implements Records {
    /** While another transaction holds one of the items, ours is cancelled whole; the SDK does not try that again. */
    private static final int TRIES = 3;

    private final DynamoDbClient dynamoDb;
    private final String auditTable;
    private final EventWriter writer;
    private final Supplier<Duration> keepAudit;
    private final Map<Class<?>, RecordRow<?>> rows = new HashMap<>();

    /** @param keepAudit after this time the deletion of an audit entry is allowed */
    public DynamoRecords(
            DynamoDbClient dynamoDb,
            String auditTable,
            EventWriter writer,
            Supplier<Duration> keepAudit,
            List<? extends RecordRow<?>> rows) {
        this.dynamoDb = dynamoDb;
        this.auditTable = auditTable;
        this.writer = writer;
        this.keepAudit = keepAudit;
        rows.forEach(row -> this.rows.put(row.type(), row));
    }

    @Override
    public Saved commit(List<Change> changes) {
        Map<String, Revision> resumed = new HashMap<>();
        while (true) {
            Batch batch = batch(changes, resumed);
            Set<String> expired = write(batch);
            if (expired.isEmpty()) {
                return new Saved(batch.saved());
            }
            expired.forEach(recordId -> resumed.put(recordId, endOfTrail(recordId)));
        }
    }

    /**
     * One transaction.
     *
     * @param recordIds what each item is about
     * @param trails whether the item at that place is an audit entry that may follow on an older trail than the record knows
     */
    private record Batch(
            List<TransactWriteItem> items, List<String> recordIds, List<Boolean> trails, Map<String, Revision> saved) {
        static Batch empty() {
            return new Batch(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        }

        void add(String recordId, TransactWriteItem item, boolean trail) {
            items.add(item);
            recordIds.add(recordId);
            trails.add(trail);
        }
    }

    /** @param resumed where the trails of records stand that expired and are made again */
    private Batch batch(List<Change> changes, Map<String, Revision> resumed) {
        Batch batch = Batch.empty();
        for (Change change : changes) {
            switch (change) {
                case Change.Save(Recorded next, AuditEvent event, List<Outbound> tells) -> {
                    String id = next.recordId();
                    Revision was = resumed.getOrDefault(id, next.revision());
                    Map<String, AttributeValue> entry = entry(next, was, event, tells);
                    Revision revision =
                            new Revision(next.revision().version() + 1, was.entries() + 1, Columns.text(entry, "hash"));
                    boolean mayResume = row(next).comesBack() && !resumed.containsKey(id);
                    batch.add(id, put(next, revision), false);
                    batch.add(id, put(entry), mayResume);
                    batch.saved().put(id, revision);
                }
                case Change.Follow(Recorded next) -> {
                    Revision was = next.revision();
                    Revision revision = new Revision(was.version() + 1, was.entries(), was.head());
                    batch.add(next.recordId(), put(next, revision), false);
                    batch.saved().put(next.recordId(), revision);
                }
                case Change.Remove(Recorded gone) -> batch.add(gone.recordId(), delete(gone), false);
            }
        }
        return batch;
    }

    /**
     * @return nothing once it is written; else the records that are as they were read and yet have a longer audit trail than
     *     they know of: they expired and were made again, and nothing was written
     */
    private Set<String> write(Batch batch) {
        for (int attempt = 1; ; attempt++) {
            try {
                dynamoDb.transactWriteItems(request -> request.transactItems(batch.items()));
                return Set.of();
            } catch (TransactionCanceledException e) {
                Set<String> stale = new TreeSet<>();
                Set<String> expired = new TreeSet<>();
                for (int i = 0; i < e.cancellationReasons().size(); i++) {
                    if ("ConditionalCheckFailed"
                            .equals(e.cancellationReasons().get(i).code())) {
                        Set<String> found = batch.trails().get(i) ? expired : stale;
                        found.add(batch.recordIds().get(i));
                    }
                }
                if (!stale.isEmpty()) {
                    throw new StaleRecordException(stale);
                }
                if (!expired.isEmpty()) {
                    return expired;
                }
                if (attempt == TRIES || !conflicts(e.cancellationReasons())) {
                    throw e;
                }
            }
        }
    }

    private Revision endOfTrail(String recordId) {
        return dynamoDb
                .query(query -> query.tableName(auditTable)
                        .consistentRead(true)
                        .scanIndexForward(false)
                        .limit(1)
                        .keyConditionExpression("pk = :record")
                        .expressionAttributeValues(Map.of(":record", AttributeValue.fromS(recordId))))
                .items()
                .stream()
                .findFirst()
                .map(last -> new Revision(0, Columns.number(last, "sk"), AuditRow.hash(last)))
                .orElse(Revision.NEW);
    }

    private static boolean conflicts(List<CancellationReason> reasons) {
        return reasons.stream().anyMatch(reason -> "TransactionConflict".equals(reason.code()));
    }

    private TransactWriteItem put(Recorded record, Revision revision) {
        return put(row(record), record, revision);
    }

    private static <R extends Recorded> TransactWriteItem put(RecordRow<R> row, Recorded record, Revision revision) {
        R typed = row.type().cast(record);
        Map<String, AttributeValue> item = new HashMap<>(row.attributes(typed));
        item.putAll(row.key(typed));
        item.putAll(new Columns().revision(revision).toMap());
        Put.Builder put = Put.builder().tableName(row.table()).item(item);
        long version = record.revision().version();
        if (version == 0) {
            put.conditionExpression("attribute_not_exists(version)");
        } else {
            put.conditionExpression("version = :read")
                    .expressionAttributeValues(Map.of(":read", AttributeValue.fromN(Long.toString(version))));
        }
        return TransactWriteItem.builder().put(put.build()).build();
    }

    private TransactWriteItem delete(Recorded gone) {
        return delete(row(gone), gone);
    }

    private static <R extends Recorded> TransactWriteItem delete(RecordRow<R> row, Recorded gone) {
        return TransactWriteItem.builder()
                .delete(Delete.builder()
                        .tableName(row.table())
                        .key(row.key(row.type().cast(gone)))
                        .build())
                .build();
    }

    private RecordRow<?> row(Recorded record) {
        RecordRow<?> row = rows.get(record.getClass());
        if (row == null) {
            throw new IllegalStateException(
                    "no table for records of " + record.getClass().getSimpleName());
        }
        return row;
    }

    private Map<String, AttributeValue> entry(Recorded record, Revision was, AuditEvent event, List<Outbound> tells) {
        String content = Json.write(AuditRow.start(event)
                .with("tells", Json.list(tells, this::told))
                .build());
        AuditChain.Link link = AuditChain.next(record.recordId(), was.entries() + 1, was.head(), event, content);
        return AuditRow.item(link, event.at().atZone(ZoneOffset.UTC).toLocalDate(), content, expires(event.at()));
    }

    private Instant expires(Instant at) {
        return at.plus(keepAudit.get());
    }

    private Json told(Outbound outbound) {
        Written written = writer.write(outbound);
        return Json.object()
                .with("id", written.eventId())
                .with("type", written.type())
                .with("body", written.body())
                .build();
    }

    private TransactWriteItem put(Map<String, AttributeValue> entry) {
        return TransactWriteItem.builder()
                .put(Put.builder()
                        .tableName(auditTable)
                        .item(entry)
                        .conditionExpression("attribute_not_exists(pk)")
                        .build())
                .build();
    }

    @Override
    public List<Outbound> toldBy(String recordId, String cause) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(auditTable)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :record")
                        .filterExpression("cause = :cause")
                        .expressionAttributeValues(Map.of(
                                ":record", AttributeValue.fromS(recordId), ":cause", AttributeValue.fromS(cause))))
                .items()
                .stream()
                .flatMap(item -> AuditRow.tells(item).stream())
                .toList();
    }
}
