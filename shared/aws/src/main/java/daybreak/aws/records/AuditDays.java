package daybreak.aws.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All audit entries of a UTC day as one digest. An entry that is removed, with everything after it, changes its day's. */
public final class AuditDays {
    private final DynamoDbClient dynamoDb;
    private final String table;

    public AuditDays(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    /**
     * A day's entries.
     *
     * @param entries how many
     * @param digest hex SHA-256 over record, sequence and hash of each, in that order
     */
    public record DayDigest(long entries, String digest) {
        /** @param links each as {@link #link} writes it, in any order */
        public static DayDigest of(List<String> links) {
            return new DayDigest(
                    links.size(), AuditChain.digest(links.stream().sorted().collect(Collectors.joining("\n"))));
        }
    }

    /** One entry in a day's digest. */
    public static String link(String recordId, long sequence, String hash) {
        return recordId + ' ' + sequence + ' ' + hash;
    }

    public DayDigest digest(LocalDate utcDay) {
        return DayDigest.of(dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .indexName("byDay")
                        .keyConditionExpression("#day = :day")
                        .expressionAttributeNames(Map.of("#day", "day"))
                        .expressionAttributeValues(Map.of(":day", AttributeValue.fromS(utcDay.toString()))))
                .items()
                .stream()
                .map(item -> link(Columns.text(item, "pk"), Columns.number(item, "sk"), AuditRow.hash(item)))
                .toList());
    }
}
