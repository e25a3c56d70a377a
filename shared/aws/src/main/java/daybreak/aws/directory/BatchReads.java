package daybreak.aws.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Reads many rows of a table by key, and asks again for those that DynamoDB left out. */
public final class BatchReads {
    /** DynamoDB takes no more keys in one BatchGetItem. */
    private static final int MOST_KEYS = 100;

    private static final int MOST_TRIES = 6;
    private static final long FIRST_WAIT_MILLIS = 20;

    private final DynamoDbClient client;
    private final String table;

    public BatchReads(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** @param consistent whether a row written just before must be seen, at twice the cost */
    public List<Map<String, AttributeValue>> read(List<Map<String, AttributeValue>> keys, boolean consistent) {
        List<Map<String, AttributeValue>> rows = new ArrayList<>(keys.size());
        for (int from = 0; from < keys.size(); from += MOST_KEYS) {
            readChunk(keys.subList(from, Math.min(from + MOST_KEYS, keys.size())), consistent, rows);
        }
        return rows;
    }

    private void readChunk(
            List<Map<String, AttributeValue>> keys, boolean consistent, List<Map<String, AttributeValue>> rows) {
        Map<String, KeysAndAttributes> asked = Map.of(
                table,
                KeysAndAttributes.builder()
                        .keys(keys)
                        .consistentRead(consistent)
                        .build());
        for (int tries = 1; !asked.isEmpty(); tries++) {
            if (tries > MOST_TRIES) {
                throw ProvisionedThroughputExceededException.builder()
                        .message("DynamoDB left keys unread " + MOST_TRIES + " times")
                        .build();
            }
            if (tries > 1) {
                pause(FIRST_WAIT_MILLIS << tries);
            }
            Map<String, KeysAndAttributes> request = asked;
            BatchGetItemResponse answer = client.batchGetItem(get -> get.requestItems(request));
            rows.addAll(answer.responses().getOrDefault(table, List.of()));
            asked = answer.unprocessedKeys();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while DynamoDB was busy", e);
        }
    }
}
