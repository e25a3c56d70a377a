package daybreak.aws.occurrences;

import daybreak.aws.records.Columns;
import daybreak.domain.clock.RunningClocks;
import daybreak.domain.notice.Notice;
import daybreak.domain.occurrence.Occurrence;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.occurrence.Occurrences;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.ppn.OccurrenceNumber;
import daybreak.domain.ppn.StoredPpn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Occurrences, read by one query, and the clocks of their PPNs, by an index. */
public final class DynamoOccurrences implements Occurrences, RunningClocks {
    private final DynamoDbClient dynamoDb;
    private final String table;
    private final OpaqueIds ids;

    public DynamoOccurrences(DynamoDbClient dynamoDb, String table, OpaqueIds ids) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.ids = ids;
    }

    @Override
    public String refOf(OccurrenceNumber number) {
        return ids.of("occurrence", number.value());
    }

    @Override
    public Occurrence read(OccurrenceNumber number) {
        String ref = refOf(number);
        OccurrenceHead head = OccurrenceHead.first(ref, number);
        List<StoredPpn> ppns = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Map<String, AttributeValue> item :
                OccurrenceItems.of(dynamoDb, table, ref).toList()) {
            String sk = Columns.text(item, "sk");
            if (sk.equals(HeadRow.SK)) {
                head = HeadRow.read(item);
            } else if (sk.startsWith(PpnRow.PREFIX)) {
                ppns.add(PpnRow.read(item));
            } else {
                notices.add(NoticeRow.read(item));
            }
        }
        ppns.sort(Comparator.comparing(StoredPpn::receivedAt).thenComparing(StoredPpn::ref));
        return new Occurrence(head, ppns, notices);
    }

    @Override
    public List<Running> toWarn(Instant now) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .indexName("byWarnAt")
                        .keyConditionExpression("clockState = :running AND warnAt <= :now")
                        .expressionAttributeValues(Map.of(
                                ":running", AttributeValue.fromS(PpnRow.RUNNING),
                                ":now", AttributeValue.fromS(now.toString()))))
                .items()
                .stream()
                .map(item -> new Running(
                        Columns.text(item, "pk"),
                        Columns.text(item, "sk").substring(PpnRow.PREFIX.length()),
                        Columns.instant(item, "warnAt")))
                .toList();
    }

    @Override
    public Optional<StoredPpn> read(String occurrenceRef, String ppnRef) {
        return Optional.of(dynamoDb.getItem(get -> get.tableName(table)
                                .consistentRead(true)
                                .key(Columns.key(occurrenceRef, PpnRow.PREFIX + ppnRef)))
                        .item())
                .filter(item -> !item.isEmpty())
                .map(PpnRow::read);
    }
}
