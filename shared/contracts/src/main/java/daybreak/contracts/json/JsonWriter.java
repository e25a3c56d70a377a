package daybreak.contracts.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Tree to text. */
final class JsonWriter {
    /** SQS takes no lone surrogate and neither U+FFFE nor U+FFFF, so all from the surrogates on is written as escapes. */
    private static final int HIGHEST_WRITTEN_PLAIN = 0xD7FF;

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    static String write(Json value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.setHighestNonEscapedChar(HIGHEST_WRITTEN_PLAIN);
            write(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", e);
        }
        return out.toString();
    }

    private static void write(Json value, JsonGenerator generator) throws IOException {
        switch (value) {
            case Json.Obj(var members) -> {
                generator.writeStartObject();
                for (Map.Entry<String, Json> member : members.entrySet()) {
                    generator.writeFieldName(member.getKey());
                    write(member.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case Json.Arr(var items) -> {
                generator.writeStartArray();
                for (Json item : items) {
                    write(item, generator);
                }
                generator.writeEndArray();
            }
            case Json.Text(String text) -> generator.writeString(text);
            case Json.Num(String literal) -> generator.writeNumber(literal);
            case Json.Bool(boolean bool) -> generator.writeBoolean(bool);
            case Json.Nil() -> generator.writeNull();
        }
    }
}
