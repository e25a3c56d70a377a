package daybreak.aws.ledgers;

import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Ledgers;
import java.time.LocalDate;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Ledgers by their London day. */
public final class DynamoLedgers implements Ledgers {
    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoLedgers(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public Optional<Ledger> read(LocalDate day) {
        return Optional.of(dynamoDb.getItem(
                                get -> get.tableName(table).consistentRead(true).key(LedgerRow.key(day)))
                        .item())
                .filter(item -> !item.isEmpty())
                .map(LedgerRow::read);
    }
}
