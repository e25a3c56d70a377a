package daybreak.local.tables;

import daybreak.local.template.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;

/** A table of the template in DynamoDB's own terms. */
final class TableRequests {
    private TableRequests() {}

    static CreateTableRequest create(Table table) {
        var request = CreateTableRequest.builder()
                .tableName(table.logicalId())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(keySchema(table.key()))
                .attributeDefinitions(table.attributeTypes().entrySet().stream()
                        .map(attribute -> AttributeDefinition.builder()
                                .attributeName(attribute.getKey())
                                .attributeType(attribute.getValue())
                                .build())
                        .toList());
        if (!table.indexes().isEmpty()) {
            request.globalSecondaryIndexes(
                    table.indexes().stream().map(TableRequests::index).toList());
        }
        return request.build();
    }

    static Map<String, AttributeValue> keyOf(Table table, Map<String, AttributeValue> item) {
        var key = new LinkedHashMap<>(item);
        String sort = table.key().sort().orElse("");
        key.keySet().removeIf(name -> !name.equals(table.key().partition()) && !name.equals(sort));
        return key;
    }

    private static GlobalSecondaryIndex index(Table.Index index) {
        var projection = Projection.builder().projectionType(index.projection());
        if (!index.projected().isEmpty()) {
            projection.nonKeyAttributes(index.projected());
        }
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(keySchema(index.key()))
                .projection(projection.build())
                .build();
    }

    private static List<KeySchemaElement> keySchema(Table.Key key) {
        var partition = KeySchemaElement.builder()
                .attributeName(key.partition())
                .keyType(KeyType.HASH)
                .build();
        return key.sort()
                .map(sort -> List.of(
                        partition,
                        KeySchemaElement.builder()
                                .attributeName(sort)
                                .keyType(KeyType.RANGE)
                                .build()))
                .orElse(List.of(partition));
    }
}
