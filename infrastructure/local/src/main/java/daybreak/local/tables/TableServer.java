package daybreak.local.tables;

import daybreak.local.template.Table;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local behind HTTP, in memory, on loopback only.
 *
 * <p>Its own server class would listen on every interface and report to its makers; this one does neither. Time to live
 * is left off: DynamoDB Local would go by the real clock and delete what the moved clock still wants. AWS deletes late
 * too (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/howitworks-ttl.html), so no reader may rely on it.
 */
public final class TableServer implements Tables {
    private static final String ANYONE = "local";

    private final Server server;
    private final LocalDynamoDBRequestHandler requests;
    private final int port;
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    private TableServer(Server server, LocalDynamoDBRequestHandler requests, int port) {
        this.server = server;
        this.requests = requests;
        this.port = port;
    }

    /** Starts an empty server; the port must be free. */
    public static TableServer start(int port) {
        try {
            // One database whatever the credentials and region: a person's own AWS CLI sees the same tables.
            var requests = new LocalDynamoDBRequestHandler(0, true, null, true, false);
            var server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            server.setHandler(new ContextHandler(new LocalDynamoDBServerHandler(requests, "null")));
            server.start();
            return new TableServer(server, requests, port);
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not start on port " + port, e);
        }
    }

    @Override
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void create(Table table, DynamoDbClient client) {
        try {
            client.createTable(TableRequests.create(table));
        } catch (ResourceInUseException _) {
            // On a busy machine the first answer may come too late, and the SDK's second try finds the table made.
        }
        tables.put(table.logicalId(), table);
    }

    /** Past HTTP, because a test does this between hundreds of runs. */
    @Override
    public void clear() {
        tables.values().forEach(this::clear);
    }

    private void clear(Table table) {
        Map<String, AttributeValue> start = Map.of();
        do {
            var scan = ScanRequest.builder().tableName(table.logicalId());
            if (!start.isEmpty()) {
                scan.exclusiveStartKey(start);
            }
            ScanResponse page = requests.scan(ANYONE, ANYONE, scan.build());
            for (Map<String, AttributeValue> item : page.items()) {
                requests.deleteItem(
                        ANYONE,
                        ANYONE,
                        DeleteItemRequest.builder()
                                .tableName(table.logicalId())
                                .key(TableRequests.keyOf(table, item))
                                .build());
            }
            start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : Map.of();
        } while (!start.isEmpty());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not stop", e);
        } finally {
            requests.shutdown();
        }
    }
}
