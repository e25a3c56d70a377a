package daybreak.local.tables;

import daybreak.local.template.Table;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** The tables of an emulator. */
public final class RemoteTables implements Tables {
    private final URI endpoint;
    private final Map<Table, DynamoDbClient> tables = new ConcurrentHashMap<>();

    public RemoteTables(URI endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void create(Table table, DynamoDbClient client) {
        try {
            client.deleteTable(delete -> delete.tableName(table.logicalId()));
            client.waiter().waitUntilTableNotExists(describe -> describe.tableName(table.logicalId()));
        } catch (ResourceNotFoundException _) {
            // There was none.
        }
        client.createTable(TableRequests.create(table));
        client.waiter().waitUntilTableExists(describe -> describe.tableName(table.logicalId()));
        tables.put(table, client);
    }

    @Override
    public void clear() {
        tables.forEach((table, client) ->
                client.scanPaginator(scan -> scan.tableName(table.logicalId())).items().stream()
                        .forEach(item -> client.deleteItem(
                                delete -> delete.tableName(table.logicalId()).key(TableRequests.keyOf(table, item)))));
    }

    @Override
    public void close() {
        // The server is somebody else's.
    }
}
