package daybreak.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import daybreak.contracts.Published.Example;
import daybreak.domain.message.Inbound;
import daybreak.domain.message.Outbound;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
    private static final Instant NOW = Instant.parse("2026-03-03T06:00:00Z");

    static List<Example> examples() {
        return Published.examples();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void every_type_has_at_least_two_examples(EventType type) {
        assertThat(Published.examples(type)).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_fits_its_schema(Example example) {
        assertThat(Published.faults(example.type(), example.tree())).isEmpty();
        assertThat(example.tree().get("type").textValue())
                .isEqualTo(example.type().wireName());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_cloudevents_sdk_reads_an_example(Example example) {
        CloudEvent event = new JsonFormat().deserialize(example.body().getBytes(StandardCharsets.UTF_8));
        assertThat(event.getType()).isEqualTo(example.type().wireName());
        assertThat(event.getExtensionNames()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_that_comes_in_is_read_with_no_field_unknown(Example example) {
        Class<?> carries = example.type().carries();
        if (Inbound.class.isAssignableFrom(carries)) {
            Parsed<Inbound> parsed =
                    Contracts.read(example.body(), NOW, Set.of(example.type().wireName()));
            assertThat(parsed.unknownFields()).isEmpty();
            assertThat(parsed.received().data()).isInstanceOf(carries);
            assertThat(parsed.received().at()).isEqualTo(NOW);
            assertThat(parsed.received().eventId())
                    .isEqualTo(example.tree().get("id").textValue());
        } else if (!Outbound.Answer.class.isAssignableFrom(carries)) {
            Parsed<? extends Outbound> parsed =
                    Contracts.readDue(example.body(), NOW, carries.asSubclass(Outbound.class));
            assertThat(parsed.unknownFields()).isEmpty();
            assertThat(new EventWriter(example.tree().get("source").textValue())
                            .write(parsed.received().data())
                            .body())
                    .satisfies(written -> assertThat(Published.tree(written)).isEqualTo(example.tree()));
        }
    }

    @Test
    void every_schema_is_one() throws IOException {
        Schema dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        try (Stream<Path> files = Files.list(Published.FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".v1.json"))
                            .toList())
                    .hasSize(EventType.values().length + 3)
                    .allSatisfy(file -> assertThat(dialect.validate(Published.tree(Published.text(file))))
                            .isEmpty());
        }
    }

    @Test
    void the_default_policy_fits_its_schema_and_comes_back_as_it_was_written() {
        String packaged = Published.text(Published.FOLDER.resolve("default-policy.json"));
        assertThat(Published.schema("policy.v1").validate(Published.tree(packaged)))
                .isEmpty();
        assertThat(Published.tree(PolicyJson.write(DefaultPolicy.load()))).isEqualTo(Published.tree(packaged));
    }
}
