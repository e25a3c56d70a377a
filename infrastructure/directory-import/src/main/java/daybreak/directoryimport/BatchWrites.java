package daybreak.directoryimport;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Writes many rows, and tries those again that DynamoDB left out. */
final class BatchWrites {
    /** DynamoDB takes no more in one BatchWriteItem. */
    private static final int MOST_ROWS = 25;

    private static final int MOST_TRIES = 10;
    private static final long FIRST_WAIT_MILLIS = 25;

    private final DynamoDbClient client;
    private final String table;

    BatchWrites(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    static WriteRequest put(Map<String, AttributeValue> row) {
        return WriteRequest.builder().putRequest(put -> put.item(row)).build();
    }

    static WriteRequest delete(Map<String, AttributeValue> key) {
        return WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build();
    }

    /** @param writes no two of them of one row */
    void write(List<WriteRequest> writes, Progress progress) {
        Parallel.forEachChunk(writes, MOST_ROWS, chunk -> {
            writeChunk(chunk);
            progress.add(chunk.size());
        });
    }

    private void writeChunk(List<WriteRequest> chunk) {
        List<WriteRequest> left = chunk;
        for (int tries = 1; !left.isEmpty(); tries++) {
            if (tries > MOST_TRIES) {
                throw ProvisionedThroughputExceededException.builder()
                        .message("DynamoDB left rows unwritten " + MOST_TRIES + " times")
                        .build();
            }
            if (tries > 1) {
                pause(FIRST_WAIT_MILLIS << tries);
            }
            List<WriteRequest> now = left;
            left = client.batchWriteItem(batch -> batch.requestItems(Map.of(table, now)))
                    .unprocessedItems()
                    .getOrDefault(table, List.of());
        }
    }

    private static void pause(long most) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while DynamoDB was busy", e);
        }
    }
}
