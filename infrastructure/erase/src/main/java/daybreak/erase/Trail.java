package daybreak.erase;

import daybreak.aws.records.AuditChain;
import daybreak.aws.records.AuditRow;
import daybreak.aws.records.Columns;
import daybreak.aws.records.Hold;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;

/** The audit trail, as far as an erasure reads it and writes to it. */
final class Trail {
    /** The cause of every entry that this command writes begins so. */
    static final String BY_HAND = "by hand ";

    private final DynamoDbClient dynamoDb;
    private final String table;
    private final Map<String, String> recordByHead = new HashMap<>();
    private final Map<String, Chain> chains = new TreeMap<>();

    /**
     * What a record's chain tells.
     *
     * @param kept whether one of its entries is kept from expiring
     * @param changed when the record last changed, but for what was done by hand
     * @param signs what its contents show of the person
     */
    record Chain(boolean kept, Instant changed, Person.Signs signs) {
        static final Chain NONE = new Chain(false, Instant.MIN, Person.Signs.NONE);

        Chain and(Chain more) {
            return new Chain(
                    kept || more.kept, changed.isAfter(more.changed) ? changed : more.changed, signs.and(more.signs));
        }
    }

    /** Reads all of it. Whoever compares records with it reads those first, so that their last entries are in it. */
    Trail(DynamoDbClient dynamoDb, String table, Person person) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        dynamoDb.scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                .items()
                .forEach(item -> {
                    String recordId = Columns.text(item, "pk");
                    recordByHead.put(AuditRow.hash(item), recordId);
                    chains.merge(recordId, chain(item, person), Chain::and);
                });
    }

    private static Chain chain(Map<String, AttributeValue> entry, Person person) {
        boolean kept = Hold.isKept(entry);
        return isByHand(entry)
                ? new Chain(kept, Instant.MIN, Person.Signs.NONE)
                : new Chain(
                        kept,
                        Instant.parse(AuditRow.link(entry).at()),
                        AuditRow.content(entry).map(person::signsIn).orElse(Person.Signs.NONE));
    }

    private static boolean isByHand(Map<String, AttributeValue> entry) {
        return AuditRow.link(entry).cause().startsWith(BY_HAND);
    }

    /** The records whose contents are about the person. */
    Stream<String> about() {
        return chains.entrySet().stream()
                .filter(chain -> chain.getValue().signs().areEnough())
                .map(Map.Entry::getKey);
    }

    Chain chain(String recordId) {
        return chains.getOrDefault(recordId, Chain.NONE);
    }

    /**
     * The chains that may tell of a row: its own, the one by hand from when only that was left of it, and the one by hand for what
     * has none.
     */
    List<String> of(Row row) {
        return Stream.concat(
                        row.head().map(recordByHead::get).stream().flatMap(own -> Stream.of(own, byHand(table, own))),
                        Stream.of(byHand(row.table(), row.key("#"))))
                .toList();
    }

    /**
     * The record whose chain ends where the row says; empty for a row that was never audited by itself.
     *
     * @throws IllegalStateException if no chain ends there
     */
    Optional<String> own(Row row) {
        return row.head()
                .map(head -> Optional.ofNullable(recordByHead.get(head))
                        .orElseThrow(() -> new IllegalStateException("the audit entry that " + row.table() + " "
                                + row.key(" ") + " ends with is not there")));
    }

    /** The chain for what is done to a thing without one of its own. No record continues it. */
    static String byHand(String table, String key) {
        return table + "#" + key;
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

    /** Those with something to erase. Who held or erased it, and why, is no such thing. */
    List<Map<String, AttributeValue>> withContent(String recordId) {
        return entries(recordId).stream()
                .filter(entry -> AuditRow.content(entry).isPresent() && !isByHand(entry))
                .toList();
    }

    /** Lets entries expire on their day, or keeps them from it. */
    void hold(String recordId, boolean held) {
        for (Map<String, AttributeValue> entry : entries(recordId)) {
            String from = held ? Hold.EXPIRES : Hold.WOULD_EXPIRE;
            if (entry.containsKey(from)) {
                dynamoDb.updateItem(update -> update.tableName(table)
                        .key(Map.of("pk", entry.get("pk"), "sk", entry.get("sk")))
                        .updateExpression("SET " + (held ? Hold.WOULD_EXPIRE : Hold.EXPIRES) + " = :at REMOVE " + from)
                        .expressionAttributeValues(Map.of(":at", entry.get(from))));
            }
        }
    }

    /** One more entry on a record's chain, to be written with what it is about. */
    record Next(Revision end, Put put) {}

    /** @param keep until then */
    Next next(String recordId, AuditEvent event, Instant keep) {
        List<Map<String, AttributeValue>> entries = entries(recordId);
        String previous = entries.isEmpty() ? "" : AuditRow.hash(entries.getLast());
        // The first entries of a long chain may have expired.
        long sequence = entries.isEmpty() ? 1 : Columns.number(entries.getLast(), "sk") + 1;
        String content = AuditRow.plainContent(event);
        AuditChain.Link link = AuditChain.next(recordId, sequence, previous, event, content);
        return new Next(
                new Revision(0, sequence, link.hash()),
                Put.builder()
                        .tableName(table)
                        .item(AuditRow.item(
                                link, event.at().atZone(ZoneOffset.UTC).toLocalDate(), content, keep))
                        .conditionExpression("attribute_not_exists(pk)")
                        .build());
    }
}
