package daybreak.local.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes JSON as plain maps, lists, strings, numbers and booleans. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    /** The text as one line of JSON. */
    public static String write(Object tree) {
        return write(tree, false);
    }

    /** The text as a person reads it, over several lines. */
    public static String pretty(Object tree) {
        return write(tree, true);
    }

    private static String write(Object tree, boolean pretty) {
        var text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (pretty) {
                out.useDefaultPrettyPrinter();
            }
            writeValue(out, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeValue(JsonGenerator out, Object value) throws IOException {
        switch (value) {
            case Map<?, ?> members -> {
                out.writeStartObject();
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    out.writeFieldName(String.valueOf(member.getKey()));
                    writeValue(out, member.getValue());
                }
                out.writeEndObject();
            }
            case Iterable<?> elements -> {
                out.writeStartArray();
                for (Object element : elements) {
                    writeValue(out, element);
                }
                out.writeEndArray();
            }
            case Boolean bool -> out.writeBoolean(bool);
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case Double number -> out.writeNumber(number);
            default -> out.writeString(value.toString());
        }
    }

    /** The value that the text holds. @throws IllegalArgumentException if it is no JSON or is {@code null} */
    public static Object read(String text) {
        try (JsonParser in = FACTORY.createParser(text)) {
            in.nextToken();
            return readValue(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    /** The object that the text holds. @throws IllegalArgumentException if it holds no object */
    public static Map<String, Object> readObject(String text) {
        return object(read(text));
    }

    /** The value as an object. @throws IllegalArgumentException if it is something else */
    public static Map<String, Object> object(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("not a JSON object");
        }
        var members = new LinkedHashMap<String, Object>();
        map.forEach((name, member) -> members.put(String.valueOf(name), member));
        return members;
    }

    /**
     * The object's member of that name, an object too.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static Map<String, Object> objectAt(Map<String, Object> object, String name) {
        return object(member(object, name));
    }

    /**
     * The object's member of that name as text.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static String textAt(Map<String, Object> object, String name) {
        return member(object, name).toString();
    }

    private static Object member(Map<String, Object> object, String name) {
        Object member = object.get(name);
        if (member == null) {
            throw new IllegalArgumentException("no member " + name);
        }
        return member;
    }

    private static Object readValue(JsonParser in) throws IOException {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("no JSON value");
        }
        return switch (token) {
            case START_OBJECT -> readMembers(in);
            case START_ARRAY -> readElements(in);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> in.getLongValue();
            case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            case VALUE_STRING -> in.getText();
            case VALUE_NULL, END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalArgumentException("no JSON value at " + token);
        };
    }

    private static Map<String, Object> readMembers(JsonParser in) throws IOException {
        var members = new LinkedHashMap<String, Object>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            if (in.nextToken() != JsonToken.VALUE_NULL) {
                members.put(name, readValue(in));
            }
        }
        return members;
    }

    private static List<Object> readElements(JsonParser in) throws IOException {
        var elements = new ArrayList<Object>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (in.currentToken() != JsonToken.VALUE_NULL) {
                elements.add(readValue(in));
            }
        }
        return elements;
    }
}
