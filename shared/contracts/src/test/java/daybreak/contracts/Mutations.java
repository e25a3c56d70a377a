package daybreak.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Every way we could think of in which one place of a message may be wrong, or oddly right. */
final class Mutations {
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "false",
            "{}",
            "[]",
            "[[]]",
            "{\"kind\":\"school\"}",
            "0",
            "-1",
            "1",
            "1.0",
            "1.5",
            "1e0",
            "1e1",
            "1E+3",
            "1e-3",
            "9999",
            "10000",
            "9999.000",
            "1e400",
            "-1e400",
            "99999999999999999999");

    private static final List<Integer> LENGTHS =
            List.of(1, 3, 6, 50, 51, 100, 101, 200, 201, 254, 255, 500, 501, 2000, 2001, 4000, 4001, 10_001);

    /** So many of the odd texts also end an otherwise good one. */
    private static final int ENDINGS = 34;

    /** Characters of two halves, so that whoever counts halves is found out. */
    private static final List<Integer> EMOJI_LENGTHS = List.of(50, 51, 200, 201, 254, 255, 500, 501, 2001, 4000, 4001);

    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "\n",
            "\t",
            "\u0000",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "\u202e",
            "\u2003\u3000",
            "\u061c",
            "?",
            "-",
            "--",
            ".",
            "a b",
            " a",
            "a ",
            "a\n",
            "a\r\nBcc: b@c.example",
            "a\u0000b",
            "a\u007fb",
            "a\u0085b",
            "a\u2028b",
            "a\u202eb",
            "a\u2066b",
            "\u0645\u0631\u064a\u0645",
            "\ud83d\ude00",
            "\uffff",
            "\ufffe",
            "Zo\u00eb",
            "<b>x</b>",
            "{{x}}",
            "'; DROP TABLE x; --",
            "2024-02-29",
            "2023-02-29",
            "2026-02-30",
            "2026-04-31",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "0000-01-01",
            "9999-01-01",
            "20260302",
            "2026-03-02 ",
            "2026-03-02\n",
            "02/03/2026",
            "2026-03-02T10:00:00Z",
            "2026-03-02T10:00:00z",
            "2026-03-02t10:00:00Z",
            "2026-03-02T10:00:00",
            "2026-03-02T10:00Z",
            "2026-03-02 10:00:00Z",
            "2026-03-02T24:00:00Z",
            "2026-03-02T23:59:60Z",
            "2016-12-31T23:59:60Z",
            "2026-02-30T10:00:00Z",
            "2023-02-29T10:00:00+01:00",
            "2024-02-29T10:00:00-00:00",
            "2026-03-02T10:00:00.123456789Z",
            "2026-03-02T10:00:00.1234567890Z",
            "2026-03-02T10:00:00.Z",
            "2026-03-02T10:00:00+14:59",
            "2026-03-02T10:00:00+15:00",
            "2026-03-02T10:00:00+0100",
            "2026-03-02T10:00:00Z\n",
            "1900-01-01T00:00:00Z",
            "2999-12-31T23:59:59Z",
            "06:00",
            "6:00",
            "24:00",
            "23:59",
            "06:60",
            "06:00:00",
            "00:00",
            "PT4H",
            "PT0H",
            "PT0M",
            "P0D",
            "P",
            "PT",
            "PD",
            "P1DT",
            "P1W",
            "-PT4H",
            "PT-4H",
            "PT1.5H",
            "PT30S",
            "P1Y",
            "P3M",
            "P0M",
            "P1Y2M3D",
            "P90D",
            "P1DT1H1M",
            "pt4h",
            "PT4H\n",
            "P99999D",
            "PT9999999H",
            "123456",
            "12345",
            "1234567",
            "\u0661\u0662\u0663\u0664\u0665\u0666",
            "815",
            "81",
            "a@b",
            "a@b.example",
            "A.b+c@d-e.example",
            "a@@b.example",
            "a@b.example\n",
            "a@b..example",
            "\"a b\"@c.example",
            "a@[127.0.0.1]",
            "a@b.ex\u00e4mple",
            "red",
            "RED",
            "Red",
            "amber",
            "victim",
            "school",
            "unknown",
            "elsewhere",
            "hub-mailbox",
            "local-authority",
            "local-authority-officer",
            "home-education-officer",
            "unconfirmed-notice",
            "running-clock",
            "unbalanced-ledger",
            "task",
            "ledger",
            "done",
            "told-by-phone",
            "full",
            "other",
            "missing-child",
            "domestic_incident",
            "1.0",
            "application/json",
            "application/cloudevents+json",
            "ppn.submitted.v2",
            "ppn.worked.v1",
            "ppn",
            "ab-cd",
            "ab_-c-d",
            "-ab",
            "urn:x:y",
            "urn:",
            ":x",
            "http://x.example/a?b",
            "a/b");

    private Mutations() {}

    /**
     * One change.
     *
     * @param at JSON Pointer to what was changed
     * @param event the changed event, until the next change is made
     */
    record Mutation(String at, String how, JsonNode event) {}

    static void each(JsonNode event, Consumer<Mutation> look) {
        walk(event, event, "", look);
    }

    private static void walk(JsonNode root, JsonNode node, String at, Consumer<Mutation> look) {
        for (Map.Entry<String, JsonNode> field : List.copyOf(node.properties())) {
            String below = at + '/' + field.getKey();
            ObjectNode parent = (ObjectNode) node;
            parent.remove(field.getKey());
            look.accept(new Mutation(below, "dropped", root));
            parent.set(field.getKey(), field.getValue());
            replacements(field.getValue()).forEach(odd -> {
                parent.set(field.getKey(), odd.value());
                look.accept(new Mutation(below, odd.how(), root));
            });
            parent.set(field.getKey(), field.getValue());
            walk(root, field.getValue(), below, look);
        }
        if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                String below = at + '/' + i;
                JsonNode item = items.get(i);
                for (Odd odd : replacements(item)) {
                    items.set(i, odd.value());
                    look.accept(new Mutation(below, odd.how(), root));
                }
                items.set(i, item);
                walk(root, item, below, look);
            }
        }
    }

    private record Odd(String how, JsonNode value) {}

    private static List<Odd> replacements(JsonNode node) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        List<Odd> odd = new ArrayList<>();
        ODD_VALUES.forEach(value -> odd.add(new Odd("is " + value, Published.tree(value))));
        if (node.isTextual()) {
            LENGTHS.forEach(length -> odd.add(new Odd(length + " long", make.textNode("1".repeat(length)))));
            EMOJI_LENGTHS.forEach(
                    length -> odd.add(new Odd(length + " emoji", make.textNode("\ud83d\ude00".repeat(length)))));
            ODD_TEXTS.forEach(text -> odd.add(new Odd("is '" + text + "'", make.textNode(text))));
            ODD_TEXTS
                    .subList(0, ENDINGS)
                    .forEach(
                            text -> odd.add(new Odd("ends in '" + text + "'", make.textNode(node.textValue() + text))));
            odd.add(new Odd("in capitals", make.textNode(node.textValue().toUpperCase(Locale.ROOT))));
        } else {
            odd.add(new Odd("is text", make.textNode("text")));
            odd.add(new Odd("is its own text", make.textNode(node.asText())));
        }
        if (node instanceof ObjectNode object) {
            for (String name :
                    List.of("surprise", "a b", "kind", "data", "\u202e", "$ref", "monday", "x".repeat(101))) {
                if (!object.has(name)) {
                    odd.add(new Odd("has " + name, object.deepCopy().put(name, "text")));
                }
            }
        }
        if (node instanceof ArrayNode items && !items.isEmpty()) {
            for (int i = 0; i < items.size(); i++) {
                ArrayNode fewer = items.deepCopy();
                fewer.remove(i);
                odd.add(new Odd("without " + i, fewer));
                odd.add(new Odd("twice " + i, items.deepCopy().add(items.get(i))));
            }
            for (int size : List.of(4, 5, 15, 16, 50, 51, 100, 101)) {
                ArrayNode more = make.arrayNode();
                IntStream.range(0, size).forEach(i -> more.add(items.get(i % items.size())));
                odd.add(new Odd(size + " items", more));
            }
        }
        return odd;
    }
}
