package daybreak.contracts.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text to tree, within limits that hold before any contract is looked at. */
final class JsonReader {
    /** The largest message that SQS takes, in bytes; no document has more characters than bytes. */
    static final int LONGEST_DOCUMENT = 1 << 20;

    static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_DOCUMENT)
                    .build())
            .build();

    private JsonReader() {}

    static Json read(String text) {
        if (text.length() > LONGEST_DOCUMENT) {
            throw malformed("is longer than " + LONGEST_DOCUMENT + " characters");
        }
        return readAnyLength(text);
    }

    static Json readAnyLength(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw malformed("is empty");
            }
            Json value = value(parser, first);
            if (parser.nextToken() != null) {
                throw malformed("goes on after its end, " + place(parser.currentTokenLocation()));
            }
            return value;
        } catch (StreamConstraintsException _) {
            throw malformed("is nested deeper than " + DEEPEST + " levels or has a number of more than "
                    + LONGEST_NUMBER + " digits");
        } catch (JsonProcessingException e) {
            throw malformed("is not JSON, " + place(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private static Json value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getText());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> new Json.Nil();
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("no value starts with " + token);
        };
    }

    private static Json object(JsonParser parser) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Json value;
            try {
                value = value(parser, parser.nextToken());
            } catch (MalformedJsonException e) {
                throw e.within(Pointers.segment(name));
            }
            if (members.put(name, value) != null) {
                throw new MalformedJsonException("/" + Pointers.segment(name), "duplicate-member", "is there twice");
            }
        }
        return new Json.Obj(members);
    }

    private static Json array(JsonParser parser) throws IOException {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            try {
                items.add(value(parser, token));
            } catch (MalformedJsonException e) {
                throw e.within(Integer.toString(items.size()));
            }
        }
        return new Json.Arr(items);
    }

    private static MalformedJsonException malformed(String says) {
        return new MalformedJsonException("", "json", says);
    }

    private static String place(@Nullable JsonLocation at) {
        return at == null ? "at a place unknown" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
