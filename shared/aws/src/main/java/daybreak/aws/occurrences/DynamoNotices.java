package daybreak.aws.occurrences;

import daybreak.aws.records.Columns;
import daybreak.contracts.stored.JsonColumns;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.notice.Notices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Notices by key, by the day they wait for, and by the ledger they count in. */
public final class DynamoNotices implements Notices {
    /** What one BatchGetItem takes. */
    private static final int MOST_KEYS = 100;

    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoNotices(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public Optional<Notice> read(NoticeKey key) {
        return Optional.of(dynamoDb.getItem(
                                get -> get.tableName(table).consistentRead(true).key(NoticeRow.key(key)))
                        .item())
                .filter(item -> !item.isEmpty())
                .map(NoticeRow::read);
    }

    @Override
    public List<Waiting> waitingFor(LocalDate day) {
        return query("byDueDay", "dueOn", day)
                .map(item -> new Waiting(
                        NoticeRow.readKey(item), JsonColumns.DESTINATION.read(Columns.text(item, "destination"))))
                .toList();
    }

    @Override
    public List<Notice> countedOn(LocalDate ledgerDay) {
        return query("byLedgerDay", "ledgerDay", ledgerDay)
                .filter(item -> Columns.text(item, "sk").startsWith(NoticeRow.PREFIX))
                .map(NoticeRow::read)
                .toList();
    }

    @Override
    public Set<NoticeKey> plannedFor(LocalDate ledgerDay) {
        Set<NoticeKey> planned = new HashSet<>();
        query("byLedgerDay", "ledgerDay", ledgerDay)
                .filter(item -> Columns.text(item, "sk").startsWith(PpnRow.PREFIX))
                .forEach(item -> JsonColumns.TEXTS.read(Columns.text(item, "planned")).stream()
                        .map(NoticeKey::parse)
                        .forEach(planned::add));
        return planned;
    }

    private Stream<Map<String, AttributeValue>> query(String index, String attribute, LocalDate day) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .indexName(index)
                        .keyConditionExpression(attribute + " = :day")
                        .expressionAttributeValues(Map.of(":day", AttributeValue.fromS(day.toString()))))
                .items()
                .stream();
    }

    @Override
    public Set<NoticeKey> stored(Collection<NoticeKey> keys) {
        Set<NoticeKey> found = new HashSet<>();
        List<Map<String, AttributeValue>> left =
                new ArrayList<>(keys.stream().distinct().map(NoticeRow::key).toList());
        while (!left.isEmpty()) {
            List<Map<String, AttributeValue>> some = List.copyOf(left.subList(0, Math.min(MOST_KEYS, left.size())));
            left.subList(0, some.size()).clear();
            BatchGetItemResponse answer = dynamoDb.batchGetItem(get -> get.requestItems(Map.of(
                    table,
                    KeysAndAttributes.builder()
                            .keys(some)
                            .consistentRead(true)
                            .projectionExpression("pk, sk")
                            .build())));
            answer.responses().getOrDefault(table, List.of()).forEach(item -> found.add(NoticeRow.readKey(item)));
            left.addAll(Optional.ofNullable(answer.unprocessedKeys().get(table))
                    .map(KeysAndAttributes::keys)
                    .orElse(List.of()));
        }
        return found;
    }
}
