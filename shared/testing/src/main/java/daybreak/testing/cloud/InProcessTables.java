package daybreak.testing.cloud;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** DynamoDB Local without HTTP: empty tables with the keys {@code pk} and {@code sk}. */
public final class InProcessTables implements AutoCloseable {
    private final AmazonDynamoDBLocal local = DynamoDBEmbedded.create();

    public DynamoDbClient client() {
        return local.dynamoDbClient();
    }

    /** Every table of the stack, under its logical id. */
    public InProcessTables ofTheStack() {
        StackTables.ALL.forEach(shape -> client().createTable(shape.request()));
        return this;
    }

    public InProcessTables with(String table) {
        return create(table, ScalarAttributeType.S);
    }

    /** The audit trail's sort key is a number. */
    public InProcessTables withNumbered(String table) {
        return create(table, ScalarAttributeType.N);
    }

    /** All rows, in no order. */
    public List<Map<String, AttributeValue>> rows(String table) {
        return client().scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items().stream()
                .toList();
    }

    private InProcessTables create(String table, ScalarAttributeType sortKey) {
        client().createTable(create -> create.tableName(table)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(List.of(attribute("pk", ScalarAttributeType.S), attribute("sk", sortKey)))
                .keySchema(List.of(key("pk", KeyType.HASH), key("sk", KeyType.RANGE))));
        return this;
    }

    private static AttributeDefinition attribute(String name, ScalarAttributeType type) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(type)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    @Override
    public void close() {
        local.shutdown();
    }
}
