package daybreak.aws.records;

import daybreak.domain.record.Recorded;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How one kind of record lies in its table. */
public interface RecordRow<R extends Recorded> {
    Class<R> type();

    String table();

    Map<String, AttributeValue> key(R record);

    /** All attributes but the key and the revision; an attribute that is left out is removed. */
    Map<String, AttributeValue> attributes(R record);
}
