package daybreak.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is published, and what a validator that is not ours makes of it. */
final class Published {
    static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    static final Path FOLDER = Path.of("src/main/resources/daybreak/contracts");

    private static final String BASE = "https://daybreak.example.org/contracts/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(location -> text(FOLDER.resolve(location.substring(BASE.length()))))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));
    private static final Schema ENVELOPE = schema("cloudevent.v1");
    private static final Map<String, Schema> DATA = Arrays.stream(EventType.values())
            .collect(Collectors.toMap(EventType::wireName, type -> schema(type.wireName())));

    private Published() {}

    record Example(EventType type, String name, String body) {
        @Override
        public String toString() {
            return type.wireName() + " " + name;
        }

        JsonNode tree() {
            return Published.tree(body);
        }
    }

    static List<Example> examples() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> examples(type).stream())
                .toList();
    }

    static List<Example> examples(EventType type) {
        try (Stream<Path> files = Files.list(FOLDER.resolve("examples").resolve(type.wireName()))) {
            return files.sorted()
                    .map(file -> new Example(type, String.valueOf(file.getFileName()), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Schema schema(String name) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + name + ".json"));
    }

    /** What the validator finds wrong with the envelope, or with the data as the schema of this type. */
    static List<String> faults(EventType type, JsonNode event) {
        Function<com.networknt.schema.Error, String> words = error -> error.getInstanceLocation() + " " + error;
        List<String> envelope = ENVELOPE.validate(event).stream().map(words).toList();
        Schema data = DATA.get(type.wireName());
        if (data == null) {
            throw new IllegalStateException("no schema for " + type);
        }
        List<String> inData = event.has("data")
                ? data.validate(event.get("data")).stream().map(words).toList()
                : List.of();
        return Stream.concat(envelope.stream(), inData.stream()).toList();
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
