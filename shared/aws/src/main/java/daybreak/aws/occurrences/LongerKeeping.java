package daybreak.aws.occurrences;

import daybreak.aws.records.Columns;
import daybreak.domain.notice.NoticeStep;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * Keeps what is stored of an occurrence for as long again as if it were written now. It alone moves an expiry without
 * changing what expires, and so needs no version.
 */
public record LongerKeeping(DynamoDbClient dynamoDb, String table, Supplier<Duration> keep, Clock clock) {
    /** The head, the PPNs with their places, and each notice but the daily ones, of which the latest is enough. */
    public void keep(String occurrenceRef) {
        dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :ref")
                        .expressionAttributeValues(Map.of(":ref", AttributeValue.fromS(occurrenceRef))))
                .items()
                .stream()
                .filter(item -> !isDaily(item))
                .flatMap(LongerKeeping::keys)
                .forEach(this::postpone);
    }

    private static boolean isDaily(Map<String, AttributeValue> item) {
        return Columns.optionalText(item, "step")
                .filter(step -> NoticeStep.parse(step) instanceof NoticeStep.StillMissing)
                .isPresent();
    }

    private static Stream<Map<String, AttributeValue>> keys(Map<String, AttributeValue> item) {
        String sk = Columns.text(item, "sk");
        Map<String, AttributeValue> key = Columns.key(Columns.text(item, "pk"), sk);
        return sk.startsWith(PpnRow.PREFIX)
                ? Stream.of(key, PpnPlaceRow.key(sk.substring(PpnRow.PREFIX.length())))
                : Stream.of(key);
    }

    /** What does not expire, a PPN that nobody has worked, stays so. */
    private void postpone(Map<String, AttributeValue> key) {
        try {
            dynamoDb.updateItem(update -> update.tableName(table)
                    .key(key)
                    .updateExpression("SET expiresAt = :at")
                    .conditionExpression("attribute_exists(expiresAt)")
                    .expressionAttributeValues(new Columns()
                            .number(":at", clock.instant().plus(keep.get()).getEpochSecond())
                            .toMap()));
        } catch (ConditionalCheckFailedException doesNotExpire) {
            // Then there is nothing to postpone.
        }
    }
}
