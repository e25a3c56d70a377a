package daybreak.local.tables;

import daybreak.local.template.Table;
import java.net.URI;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The tables that the template describes. */
public interface Tables extends AutoCloseable {
    URI endpoint();

    /** Makes the template's table, empty. */
    void create(Table table, DynamoDbClient client);

    /** Takes every item out of every table. */
    void clear();

    @Override
    void close();
}
