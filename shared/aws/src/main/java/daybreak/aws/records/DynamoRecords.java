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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
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
        Learnt learnt = new Learnt(new HashMap<>(), new HashMap<>());
        while (true) {
            Batch batch = batch(changes, learnt);
            if (written(batch, learnt)) {
                return new Saved(batch.saved());
            }
        }
    }

    /**
     * What a try learnt for the next one.
     *
     * @param trails where the trails of records stand that expired and are made again
     * @param holds why a partition is held
     */
    private record Learnt(Map<String, Revision> trails, Map<Partition, String> holds) {
        Optional<String> hold(Partition partition) {
            return Optional.ofNullable(holds.get(partition));
        }
    }

    /** Rows that are held together. */
    private record Partition(String table, AttributeValue pk) {}

    /**
     * One item of a transaction.
     *
     * @param recordId what it is about
     * @param partition of the record's row
     * @param read the version that the record was read in
     * @param trail whether it is an audit entry that may follow on an older trail than the record knows
     */
    private record Write(String recordId, Partition partition, long read, boolean trail, TransactWriteItem item) {}

    /** One transaction. */
    private record Batch(List<Write> writes, Map<String, Revision> saved) {
        void add(Recorded record, Partition partition, TransactWriteItem item, boolean trail) {
            writes.add(new Write(record.recordId(), partition, record.revision().version(), trail, item));
        }
    }

    private Batch batch(List<Change> changes, Learnt learnt) {
        Batch batch = new Batch(new ArrayList<>(), new HashMap<>());
        for (Change change : changes) {
            switch (change) {
                case Change.Save(Recorded next, AuditEvent event, List<Outbound> tells) -> {
                    String id = next.recordId();
                    Partition partition = partition(row(next), next);
                    Optional<String> hold = learnt.hold(partition);
                    Revision was = learnt.trails().getOrDefault(id, next.revision());
                    Map<String, AttributeValue> entry = entry(next, was, event, tells);
                    Revision revision =
                            new Revision(next.revision().version() + 1, was.entries() + 1, Columns.text(entry, "hash"));
                    boolean mayResume =
                            row(next).comesBack() && !learnt.trails().containsKey(id);
                    batch.add(next, partition, put(row(next), next, revision, hold), false);
                    batch.add(next, partition, put(hold.isPresent() ? Hold.kept(entry) : entry), mayResume);
                    batch.saved().put(id, revision);
                }
                case Change.Follow(Recorded next) -> {
                    Revision was = next.revision();
                    Revision revision = new Revision(was.version() + 1, was.entries(), was.head());
                    Partition partition = partition(row(next), next);
                    batch.add(next, partition, put(row(next), next, revision, learnt.hold(partition)), false);
                    batch.saved().put(next.recordId(), revision);
                }
                case Change.Remove(Recorded gone) ->
                    batch.add(gone, partition(row(gone), gone), delete(row(gone), gone), false);
            }
        }
        return batch;
    }

    /** @return false if nothing was written, for something that the next try knows of */
    private boolean written(Batch batch, Learnt learnt) {
        for (int attempt = 1; ; attempt++) {
            try {
                dynamoDb.transactWriteItems(request -> request.transactItems(
                        batch.writes().stream().map(Write::item).toList()));
                return true;
            } catch (TransactionCanceledException e) {
                if (learns(learnt, batch, e.cancellationReasons())) {
                    return false;
                }
                if (attempt == TRIES || !conflicts(e.cancellationReasons())) {
                    throw e;
                }
            }
        }
    }

    /**
     * Whether a record is as it was read and yet could not be written: a legal hold was put on it, which it knows nothing of,
     * or it expired and is made again, and has a longer audit trail than it knows of.
     *
     * @throws StaleRecordException if one is not as it was read
     */
    private boolean learns(Learnt learnt, Batch batch, List<CancellationReason> reasons) {
        Set<String> stale = new TreeSet<>();
        List<Write> expired = new ArrayList<>();
        boolean held = false;
        for (int i = 0; i < reasons.size(); i++) {
            if (!"ConditionalCheckFailed".equals(reasons.get(i).code())) {
                continue;
            }
            Write write = batch.writes().get(i);
            Map<String, AttributeValue> there = reasons.get(i).item();
            if (write.trail()) {
                expired.add(write);
            } else if (Hold.isOn(there) && Columns.revision(there).version() == write.read()) {
                learnt.holds().put(write.partition(), Hold.why(there));
                held = true;
            } else {
                stale.add(write.recordId());
            }
        }
        if (!stale.isEmpty()) {
            throw new StaleRecordException(stale);
        }
        expired.forEach(write -> resume(learnt, write));
        return held || !expired.isEmpty();
    }

    /** What is kept of a trail whose record expired before it was held is a hold on the record, too. */
    private void resume(Learnt learnt, Write write) {
        Optional<Map<String, AttributeValue>> last = endOfTrail(write.recordId());
        learnt.trails()
                .put(
                        write.recordId(),
                        last.map(entry -> new Revision(0, Columns.number(entry, "sk"), AuditRow.hash(entry)))
                                .orElse(Revision.NEW));
        if (last.filter(Hold::isKept).isPresent()) {
            learnt.holds().putIfAbsent(write.partition(), Hold.OF_ITS_TRAIL);
        }
    }

    private Optional<Map<String, AttributeValue>> endOfTrail(String recordId) {
        return dynamoDb
                .query(query -> query.tableName(auditTable)
                        .consistentRead(true)
                        .scanIndexForward(false)
                        .limit(1)
                        .keyConditionExpression("pk = :record")
                        .expressionAttributeValues(Map.of(":record", AttributeValue.fromS(recordId))))
                .items()
                .stream()
                .findFirst();
    }

    private static boolean conflicts(List<CancellationReason> reasons) {
        return reasons.stream().anyMatch(reason -> "TransactionConflict".equals(reason.code()));
    }

    private static <R extends Recorded> Partition partition(RecordRow<R> row, Recorded record) {
        return new Partition(
                row.table(), Optional.ofNullable(key(row, record).get("pk")).orElseThrow());
    }

    /**
     * A row is written whole, so a hold that it is under would be lost. Whoever reads a record is not told of holds; a row that
     * has one is not written, its hold comes back with the refusal, and the next try keeps it. What is not held costs nothing.
     */
    private static <R extends Recorded> TransactWriteItem put(
            RecordRow<R> row, Recorded record, Revision revision, Optional<String> hold) {
        Map<String, AttributeValue> item =
                new HashMap<>(row.attributes(row.type().cast(record)));
        item.putAll(key(row, record));
        item.putAll(new Columns().revision(revision).toMap());
        Put.Builder put = Put.builder()
                .tableName(row.table())
                .item(hold.map(why -> Hold.on(item, why)).orElse(item));
        long version = record.revision().version();
        if (version == 0) {
            put.conditionExpression("attribute_not_exists(version)");
        } else {
            put.conditionExpression("version = :read" + (hold.isPresent() ? "" : " AND " + Hold.IS_NOT_ON))
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                    .expressionAttributeValues(Map.of(":read", AttributeValue.fromN(Long.toString(version))));
        }
        return TransactWriteItem.builder().put(put.build()).build();
    }

    private static <R extends Recorded> TransactWriteItem delete(RecordRow<R> row, Recorded gone) {
        return TransactWriteItem.builder()
                .delete(Delete.builder()
                        .tableName(row.table())
                        .key(key(row, gone))
                        .build())
                .build();
    }

    private static <R extends Recorded> Map<String, AttributeValue> key(RecordRow<R> row, Recorded record) {
        return row.key(row.type().cast(record));
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
