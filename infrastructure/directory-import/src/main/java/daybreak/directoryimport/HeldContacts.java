package daybreak.directoryimport;

import daybreak.aws.directory.ContactRow;
import daybreak.domain.school.DirectoryEntry;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Every contact in the table. The one place that scans it: no timer and no message waits for this. */
final class HeldContacts {
    private HeldContacts() {}

    static Map<String, DirectoryEntry.OfSchool> read(DynamoDbClient client, String table) {
        return client
                .scanPaginator(scan -> scan.tableName(table)
                        .consistentRead(true)
                        .filterExpression("sk = :contact")
                        .expressionAttributeValues(Map.of(":contact", AttributeValue.fromS("CONTACT"))))
                .items()
                .stream()
                .map(ContactRow::entry)
                .collect(Collectors.toMap(entry -> entry.contact().urn(), Function.identity()));
    }
}
