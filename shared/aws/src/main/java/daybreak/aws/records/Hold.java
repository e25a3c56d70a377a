package daybreak.aws.records;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A legal hold as it lies in a row: beside what the record says, which knows nothing of it. The day on which the row would go
 * is kept aside, so that DynamoDB does not delete it, and is its day again once the hold is let go.
 */
public final class Hold {
    public static final String EXPIRES = "expiresAt";

    /** On whose request, and by which law. */
    public static final String HELD_FOR = "heldFor";

    public static final String WOULD_EXPIRE = "wouldExpireAt";

    /** The condition that a row is under no hold. */
    public static final String IS_NOT_ON = "attribute_not_exists(" + HELD_FOR + ")";

    /** Why a row is held whose record had expired, and only its audit trail was left to hold. */
    static final String OF_ITS_TRAIL = "its audit trail is held";

    private Hold() {}

    public static boolean isOn(Map<String, AttributeValue> row) {
        return row.containsKey(HELD_FOR);
    }

    /** Whether an audit entry is kept with what it is about. */
    public static boolean isKept(Map<String, AttributeValue> entry) {
        return entry.containsKey(WOULD_EXPIRE);
    }

    static String why(Map<String, AttributeValue> row) {
        return Columns.text(row, HELD_FOR);
    }

    /** The row, under a hold. */
    static Map<String, AttributeValue> on(Map<String, AttributeValue> row, String why) {
        Map<String, AttributeValue> held = kept(row);
        held.put(HELD_FOR, AttributeValue.fromS(why));
        return held;
    }

    /** The same item with its day put aside, if it has one. */
    static Map<String, AttributeValue> kept(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> kept = new HashMap<>(item);
        AttributeValue day = kept.remove(EXPIRES);
        if (day != null) {
            kept.put(WOULD_EXPIRE, day);
        }
        return kept;
    }
}
