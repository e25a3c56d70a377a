package daybreak.testing.cloud;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;

/** The keys of the stack's tables, for tests that cannot read the template; a test of the template holds both equal. */
public final class StackTables {
    private static final Set<String> NUMBERS = Set.of("AuditTable.sk");

    public static final List<Shape> ALL = List.of(
            new Shape(
                    "OccurrenceTable",
                    new Key("pk", Optional.of("sk")),
                    List.of(
                            new Index("byDueDay", new Key("dueOn", Optional.of("sk")), List.of("destination")),
                            new Index("byLedgerDay", new Key("ledgerDay", Optional.of("sk")), List.of("*")),
                            new Index("byWarnAt", new Key("clockState", Optional.of("warnAt")), List.of()))),
            new Shape("ChildHistoryTable", new Key("pk", Optional.of("sk")), List.of()),
            new Shape(
                    "TaskTable",
                    new Key("pk", Optional.empty()),
                    List.of(new Index("byLedgerDay", new Key("ledgerDay", Optional.of("pk")), List.of("*")))),
            new Shape("DirectoryTable", new Key("pk", Optional.of("sk")), List.of()),
            new Shape(
                    "ReportTable",
                    new Key("pk", Optional.of("sk")),
                    List.of(new Index("byCheckAt", new Key("watch", Optional.of("checkAt")), List.of()))),
            new Shape("SharingTable", new Key("pk", Optional.of("sk")), List.of()),
            new Shape("LedgerTable", new Key("pk", Optional.empty()), List.of()),
            new Shape("RejectionTable", new Key("pk", Optional.of("sk")), List.of()),
            new Shape(
                    "CaseTable",
                    new Key("pk", Optional.of("sk")),
                    List.of(
                            new Index("byWakeDay", new Key("wakeState", Optional.of("wakeOn")), List.of("*")),
                            new Index("byBoard", new Key("board", Optional.of("pk")), List.of("summary")))),
            new Shape("StaffTable", new Key("pk", Optional.of("sk")), List.of()),
            new Shape(
                    "ReminderTable",
                    new Key("pk", Optional.empty()),
                    List.of(
                            new Index("byDay", new Key("day", Optional.of("pk")), List.of("*")),
                            new Index("unsettled", new Key("unsettled", Optional.of("day")), List.of("*")))),
            new Shape(
                    "AuditTable",
                    new Key("pk", Optional.of("sk")),
                    List.of(new Index("byDay", new Key("day", Optional.of("pk")), List.of("hash")))));

    private StackTables() {}

    /** S or N. */
    public static String typeOf(String table, String attribute) {
        return NUMBERS.contains(table + '.' + attribute) ? "N" : "S";
    }

    /** A table's name, its key and its indexes. */
    public record Shape(String name, Key key, List<Index> indexes) {
        public Shape {
            indexes = List.copyOf(indexes);
        }

        CreateTableRequest request() {
            CreateTableRequest.Builder create = CreateTableRequest.builder()
                    .tableName(name)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .keySchema(key.schema())
                    .attributeDefinitions(attributes());
            if (!indexes.isEmpty()) {
                create.globalSecondaryIndexes(
                        indexes.stream().map(Index::definition).toList());
            }
            return create.build();
        }

        private List<AttributeDefinition> attributes() {
            Set<String> names = new LinkedHashSet<>(key.names());
            indexes.forEach(index -> names.addAll(index.key().names()));
            return names.stream()
                    .map(attribute -> AttributeDefinition.builder()
                            .attributeName(attribute)
                            .attributeType(typeOf(name, attribute))
                            .build())
                    .toList();
        }
    }

    public record Key(String partition, Optional<String> sort) {
        List<String> names() {
            List<String> names = new ArrayList<>(List.of(partition));
            sort.ifPresent(names::add);
            return names;
        }

        List<KeySchemaElement> schema() {
            List<KeySchemaElement> schema = new ArrayList<>();
            for (String name : names()) {
                schema.add(KeySchemaElement.builder()
                        .attributeName(name)
                        .keyType(schema.isEmpty() ? KeyType.HASH : KeyType.RANGE)
                        .build());
            }
            return schema;
        }
    }

    /** @param includes attributes beside the keys; a star for all of them */
    public record Index(String name, Key key, List<String> includes) {
        public Index {
            includes = List.copyOf(includes);
        }

        GlobalSecondaryIndex definition() {
            return GlobalSecondaryIndex.builder()
                    .indexName(name)
                    .keySchema(key.schema())
                    .projection(projection())
                    .build();
        }

        private Projection projection() {
            if (includes.isEmpty()) {
                return Projection.builder()
                        .projectionType(ProjectionType.KEYS_ONLY)
                        .build();
            }
            return includes.contains("*")
                    ? Projection.builder().projectionType(ProjectionType.ALL).build()
                    : Projection.builder()
                            .projectionType(ProjectionType.INCLUDE)
                            .nonKeyAttributes(includes)
                            .build();
        }
    }
}
