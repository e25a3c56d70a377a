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
        List<TransactWriteItem> items = new ArrayList<>();
        List<String> recordIds = new ArrayList<>();
        Map<String, Revision> saved = new HashMap<>();
        for (Change change : changes) {
            switch (change) {
                case Change.Save(Recorded next, AuditEvent event, List<Outbound> tells) -> {
                    Map<String, AttributeValue> entry = entry(next, event, tells);
                    Revision revision = after(next.revision(), Columns.text(entry, "hash"));
                    items.add(put(next, revision));
                    items.add(put(entry));
                    recordIds.add(next.recordId());
                    recordIds.add(next.recordId());
                    saved.put(next.recordId(), revision);
                }
                case Change.Follow(Recorded next) -> {
                    Revision was = next.revision();
                    Revision revision = new Revision(was.version() + 1, was.entries(), was.head());
                    items.add(put(next, revision));
                    recordIds.add(next.recordId());
                    saved.put(next.recordId(), revision);
                }
                case Change.Remove(Recorded gone) -> {
                    items.add(delete(gone));
                    recordIds.add(gone.recordId());
                }
            }
        }
        write(items, recordIds);
        return new Saved(saved);
    }

    private void write(List<TransactWriteItem> items, List<String> recordIds) {
        for (int attempt = 1; ; attempt++) {
            try {
                dynamoDb.transactWriteItems(request -> request.transactItems(items));
                return;
            } catch (TransactionCanceledException e) {
                Set<String> stale = stale(e.cancellationReasons(), recordIds);
                if (!stale.isEmpty()) {
                    throw new StaleRecordException(stale);
                }
                if (attempt == TRIES || !conflicts(e.cancellationReasons())) {
                    throw e;
                }
            }
        }
    }

    private static Set<String> stale(List<CancellationReason> reasons, List<String> recordIds) {
        Set<String> stale = new TreeSet<>();
        for (int i = 0; i < reasons.size(); i++) {
            if ("ConditionalCheckFailed".equals(reasons.get(i).code())) {
                stale.add(recordIds.get(i));
            }
        }
        return stale;
    }

    private static boolean conflicts(List<CancellationReason> reasons) {
        return reasons.stream().anyMatch(reason -> "TransactionConflict".equals(reason.code()));
    }

    private static Revision after(Revision was, String head) {
        return new Revision(was.version() + 1, was.entries() + 1, head);
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

    private Map<String, AttributeValue> entry(Recorded record, AuditEvent event, List<Outbound> tells) {
        Revision was = record.revision();
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
