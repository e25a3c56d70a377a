package daybreak.benchmarks;

import daybreak.aws.records.Columns;
import daybreak.local.LocalCloud;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The rows that a small real night left in the tables, to be written again and again under other keys and earlier days:
 * tables as full as after months, in seconds.
 */
final class StoredPast {
    private static final String OCCURRENCES = "OccurrenceTable";
    private static final String DIRECTORY = "DirectoryTable";

    /** The rows that the indexes hold; all others are only ever found by their key. */
    private static final String INDEXED = "(NOTICE|PPN)#.*";

    /** For how long rows are kept, and so over how many days they lie. */
    private static final int DAYS = 90;

    private static final int MOST_WRITES = 25;
    private static final int WRITERS = 4;

    /** Of an opaque id's 25 characters the last five say which copy it is. */
    private static final int ID = 25;

    private static final int OWN = 20;
    private static final int RADIX = 32;

    private final List<Map<String, AttributeValue>> directory;
    private final List<Map<String, AttributeValue>> rows;
    private final int notices;

    /** @param notices how many notices the cloud has stored */
    StoredPast(LocalCloud cloud, int notices) {
        this.notices = notices;
        this.directory = scan(cloud, DIRECTORY).toList();
        this.rows = scan(cloud, OCCURRENCES)
                .filter(row -> Columns.text(row, "sk").matches(INDEXED))
                .toList();
    }

    private static Stream<Map<String, AttributeValue>> scan(LocalCloud cloud, String table) {
        return cloud.clients().dynamoDb().scanPaginator(scan -> scan.tableName(table)).items().stream();
    }

    /** Writes the directory as it was, and so many notices with their PPNs over the days before. */
    void fill(LocalCloud cloud, int wanted, LocalDate before) {
        DynamoDbClient client = cloud.clients().dynamoDb();
        writeAll(client, DIRECTORY, directory);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<CompletableFuture<Void>> under = new ArrayList<>();
            for (int copy = 0; copy < wanted / notices; copy++) {
                int one = copy;
                LocalDate day = before.minusDays(1 + copy % DAYS);
                under.add(CompletableFuture.runAsync(
                        () -> writeAll(
                                client,
                                OCCURRENCES,
                                rows.stream().map(row -> copyOf(row, one, day)).toList()),
                        writers));
            }
            under.forEach(CompletableFuture::join);
        }
    }

    /** A row of the past: under another key, on another day, its clock stopped, waiting for no run. */
    private static Map<String, AttributeValue> copyOf(Map<String, AttributeValue> row, int copy, LocalDate day) {
        Map<String, AttributeValue> past = new HashMap<>(row);
        past.computeIfPresent("pk", (name, value) -> AttributeValue.fromS(renamed(value.s(), copy)));
        past.put("ledgerDay", AttributeValue.fromS(day.toString()));
        past.remove("clockState");
        past.remove("dueOn");
        return past;
    }

    private static String renamed(String id, int copy) {
        String digits = Integer.toString(copy, RADIX);
        return id.substring(0, OWN) + "0".repeat(ID - OWN - digits.length()) + digits + id.substring(ID);
    }

    private static void writeAll(DynamoDbClient client, String table, List<Map<String, AttributeValue>> items) {
        for (int from = 0; from < items.size(); from += MOST_WRITES) {
            List<WriteRequest> some = items.subList(from, Math.min(items.size(), from + MOST_WRITES)).stream()
                    .map(item -> WriteRequest.builder()
                            .putRequest(put -> put.item(item))
                            .build())
                    .toList();
            if (!client.batchWriteItem(batch -> batch.requestItems(Map.of(table, some)))
                    .unprocessedItems()
                    .isEmpty()) {
                throw new IllegalStateException("DynamoDB Local left rows unwritten");
            }
        }
    }
}
