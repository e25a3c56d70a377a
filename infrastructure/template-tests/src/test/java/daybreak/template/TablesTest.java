package daybreak.template;

import static daybreak.template.Deployment.text;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.local.template.Resource;
import daybreak.local.template.Table;
import daybreak.testing.cloud.StackTables;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept can be restored, cannot be dropped by mistake, and goes when its time is over. */
class TablesTest {
    static Stream<Resource> tables() {
        return Deployment.ofType("AWS::DynamoDB::Table").stream();
    }

    static Stream<Resource> kept() {
        return Stream.of("AWS::DynamoDB::Table", "AWS::KMS::Key", "AWS::SecretsManager::Secret", "AWS::Logs::LogGroup")
                .flatMap(type -> Deployment.ofType(type).stream());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_can_be_restored_to_a_point_in_time(Resource table) {
        assertThat(text(table, "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_is_protected_from_deletion(Resource table) {
        assertThat(text(table, "DeletionProtectionEnabled")).isEqualTo("true");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_lets_its_rows_expire(Resource table) {
        assertThat(Deployment.at(table, "TimeToLiveSpecification"))
                .hasValue(Map.of("AttributeName", "expiresAt", "Enabled", true));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_is_encrypted_with_the_key(Resource table) {
        assertThat(Deployment.at(table, "SSESpecification"))
                .hasValue(Map.of("SSEEnabled", true, "SSEType", "KMS", "KMSMasterKeyId", "Key"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_table_costs_what_is_asked_of_it(Resource table) {
        assertThat(text(table, "BillingMode")).isEqualTo("PAY_PER_REQUEST");
    }

    @ParameterizedTest
    @MethodSource("kept")
    void what_is_kept_outlives_the_stack(Resource resource) {
        assertThat(resource.attributes())
                .containsEntry("DeletionPolicy", "Retain")
                .containsEntry("UpdateReplacePolicy", "Retain");
    }

    @Test
    void the_tables_in_the_functions_own_tests_have_the_same_keys() {
        assertThat(Deployment.TEMPLATE.tables())
                .extracting(TablesTest::shape)
                .containsExactlyInAnyOrderElementsOf(StackTables.ALL);
        assertThat(Deployment.TEMPLATE.tables())
                .allSatisfy(table -> table.attributeTypes()
                        .forEach((attribute, type) ->
                                assertThat(type).isEqualTo(StackTables.typeOf(table.logicalId(), attribute))));
    }

    private static StackTables.Shape shape(Table table) {
        return new StackTables.Shape(
                table.logicalId(),
                key(table.key()),
                table.indexes().stream()
                        .map(index -> new StackTables.Index(
                                index.name(),
                                key(index.key()),
                                index.projection().equals("ALL") ? List.of("*") : index.projected()))
                        .toList());
    }

    private static StackTables.Key key(Table.Key key) {
        return new StackTables.Key(key.partition(), key.sort());
    }
}
