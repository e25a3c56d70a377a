package daybreak.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import daybreak.domain.message.Inbound;
import daybreak.domain.message.Outbound;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class AsyncApiTest {
    private static final JsonNode DOCUMENT = Published.MAPPER.valueToTree(
            new Yaml().<Map<String, Object>>load(Published.text(Published.FOLDER.resolve("asyncapi.yaml"))));

    @Test
    void each_queue_carries_the_types_that_the_code_says_it_does() {
        Map<String, TreeSet<String>> published = new TreeMap<>();
        for (JsonNode channel : DOCUMENT.get("channels")) {
            TreeSet<String> types =
                    published.computeIfAbsent(channel.get("address").textValue(), _ -> new TreeSet<>());
            channel.get("messages")
                    .forEach(message -> types.add(resolve(message).get("name").textValue()));
        }
        Map<String, TreeSet<String>> coded = new TreeMap<>();
        Arrays.stream(EventType.values())
                .filter(type -> Inbound.class.isAssignableFrom(type.carries())
                        || Outbound.Answer.class.isAssignableFrom(type.carries()))
                .forEach(type -> coded.computeIfAbsent(type.queue(), _ -> new TreeSet<>())
                        .add(type.wireName()));
        assertThat(published).isEqualTo(coded);
    }

    @Test
    void a_message_is_the_envelope_with_the_data_of_its_type() {
        for (JsonNode message : DOCUMENT.at("/components/messages")) {
            String type = message.get("name").textValue();
            assertThat(message.at("/payload/allOf/0/$ref").textValue()).isEqualTo("./cloudevent.v1.json");
            assertThat(message.at("/payload/allOf/1/properties/type/const").textValue())
                    .isEqualTo(type);
            assertThat(message.at("/payload/allOf/1/properties/data/$ref").textValue())
                    .isEqualTo("./" + type + ".json");
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = references(DOCUMENT).toList();
        assertThat(references).hasSizeGreaterThan(EventType.values().length);
        assertThat(references).allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(Files.exists(Published.FOLDER.resolve(reference))).isTrue();
            }
        });
    }

    @Test
    void each_channel_has_one_operation() {
        assertThat(references(DOCUMENT.get("operations")).toList())
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.get("channels").properties().stream()
                        .map(channel -> "#/channels/" + channel.getKey())
                        .toList());
    }

    private static JsonNode resolve(JsonNode reference) {
        return DOCUMENT.at(reference.get("$ref").textValue().substring(1));
    }

    private static Stream<String> references(JsonNode node) {
        Stream<String> here =
                node.hasNonNull("$ref") ? Stream.of(node.get("$ref").textValue()) : Stream.empty();
        return Stream.concat(here, node.valueStream().flatMap(AsyncApiTest::references));
    }
}
