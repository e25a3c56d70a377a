package daybreak.aws.disclosure;

import daybreak.aws.records.Columns;
import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.disclosure.DisclosureDocuments;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Disclosure documents by id. */
public final class DynamoDocuments implements DisclosureDocuments {
    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoDocuments(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public Optional<DisclosureDocument> read(String id) {
        return Optional.of(dynamoDb.getItem(
                                get -> get.tableName(table).consistentRead(true).key(Columns.key(id)))
                        .item())
                .filter(item -> !item.isEmpty())
                .map(DocumentRow::read);
    }
}
