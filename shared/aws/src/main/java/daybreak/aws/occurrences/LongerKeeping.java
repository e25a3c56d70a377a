package daybreak.aws.occurrences;

import daybreak.aws.records.Columns;
import daybreak.aws.records.Hold;
import daybreak.domain.notice.NoticeStep;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
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
        OccurrenceItems.of(dynamoDb, table, occurrenceRef)
                .filter(item -> !isDaily(item))
                .forEach(this::postpone);
    }

    private static boolean isDaily(Map<String, AttributeValue> item) {
        return Columns.optionalText(item, "step")
                .filter(step -> NoticeStep.parse(step) instanceof NoticeStep.StillMissing)
                .isPresent();
    }

    /** The place of a PPN names nobody, and is under no hold. */
    private void postpone(Map<String, AttributeValue> item) {
        String sk = Columns.text(item, "sk");
        postpone(Columns.key(Columns.text(item, "pk"), sk), Hold.isOn(item));
        if (sk.startsWith(PpnRow.PREFIX)) {
            postpone(PpnPlaceRow.key(sk.substring(PpnRow.PREFIX.length())), false);
        }
    }

    /** What does not expire, a PPN that nobody has worked, stays so; what is held gets the day for when it is let go. */
    private void postpone(Map<String, AttributeValue> key, boolean held) {
        String day = held ? Hold.WOULD_EXPIRE : Hold.EXPIRES;
        try {
            dynamoDb.updateItem(update -> update.tableName(table)
                    .key(key)
                    .updateExpression("SET " + day + " = :at")
                    .conditionExpression("attribute_exists(" + day + ")")
                    .expressionAttributeValues(new Columns()
                            .number(":at", clock.instant().plus(keep.get()).getEpochSecond())
                            .toMap()));
        } catch (ConditionalCheckFailedException doesNotExpire) {
            // Then there is nothing to postpone.
        }
    }
}
