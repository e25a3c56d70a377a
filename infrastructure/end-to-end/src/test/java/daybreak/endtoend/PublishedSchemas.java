package daybreak.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What a validator that is not ours makes of a message, by the schemas that are published. */
final class PublishedSchemas {
    private static final String BASE = "https://daybreak.example.org/contracts/";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(location -> text(location.substring(BASE.length()))));

    private PublishedSchemas() {}

    static List<String> faults(String message) {
        try {
            JsonNode event = MAPPER.readTree(message);
            return Stream.concat(
                            faults("cloudevent.v1", event),
                            faults(event.path("type").asText(), event.path("data")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String type(String message) {
        try {
            return MAPPER.readTree(message).path("type").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> faults(String schema, JsonNode value) {
        return REGISTRY.getSchema(SchemaLocation.of(BASE + schema + ".json")).validate(value).stream()
                .map(error -> schema + " " + error.getInstanceLocation() + " " + error.getKeyword());
    }

    private static String text(String file) {
        try (InputStream in = PublishedSchemas.class.getResourceAsStream("/daybreak/contracts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no schema " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
