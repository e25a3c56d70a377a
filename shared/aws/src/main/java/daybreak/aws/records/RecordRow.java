package daybreak.aws.records;

import daybreak.domain.record.Recorded;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How one kind of record lies in its table. */
public interface RecordRow<R extends Recorded> {
    Class<R> type();

    /**
     * Whether a record of this kind may expire and be made again. Its audit trail is kept for longer, and then goes on where it
     * ended. Where it may not, a trail that has begun says that the record is taken, for good.
     */
    default boolean comesBack() {
        return true;
    }

    String table();

    Map<String, AttributeValue> key(R record);

    /** All attributes but the key and the revision; an attribute that is left out is removed. */
    Map<String, AttributeValue> attributes(R record);
}
