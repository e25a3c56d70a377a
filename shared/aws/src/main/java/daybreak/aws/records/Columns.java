package daybreak.aws.records;

import daybreak.domain.record.Revision;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes and reads attributes of an item by name. */
public final class Columns {
    private static final String VERSION = "version";
    private static final String ENTRIES = "entries";
    private static final String HEAD = "head";

    private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();

    public Columns text(String name, String value) {
        attributes.put(name, AttributeValue.fromS(value));
        return this;
    }

    public Columns text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    public Columns columns(Columns more) {
        attributes.putAll(more.attributes);
        return this;
    }

    public Columns number(String name, long value) {
        attributes.put(name, AttributeValue.fromN(Long.toString(value)));
        return this;
    }

    public Columns instant(String name, Instant value) {
        return text(name, value.toString());
    }

    public Columns day(String name, LocalDate value) {
        return text(name, value.toString());
    }

    public Columns bytes(String name, byte[] value) {
        attributes.put(name, AttributeValue.fromB(SdkBytes.fromByteArray(value)));
        return this;
    }

    /** A long text, compressed. */
    public Columns compressed(String name, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return bytes(name, bytes.toByteArray());
    }

    /** How many bytes an attribute of bytes has, 0 where there is none. */
    public int size(String name) {
        return Optional.ofNullable(attributes.get(name))
                .map(value -> value.b().asByteArrayUnsafe().length)
                .orElse(0);
    }

    /** A list of maps, each made of columns. */
    public <T> Columns list(String name, List<T> values, Function<T, Columns> each) {
        attributes.put(
                name,
                AttributeValue.fromL(values.stream()
                        .map(value -> AttributeValue.fromM(each.apply(value).toMap()))
                        .toList()));
        return this;
    }

    /** When DynamoDB may delete the item, in its own unit: seconds since 1970. */
    public Columns expires(Instant at) {
        return number(Hold.EXPIRES, at.getEpochSecond());
    }

    public Columns revision(Revision revision) {
        return number(VERSION, revision.version())
                .number(ENTRIES, revision.entries())
                .text(HEAD, revision.head());
    }

    public Map<String, AttributeValue> toMap() {
        return attributes;
    }

    public static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }

    public static Map<String, AttributeValue> key(String pk) {
        return Map.of("pk", AttributeValue.fromS(pk));
    }

    public static String text(Map<String, AttributeValue> item, String name) {
        return optionalText(item, name)
                .orElseThrow(() -> new IllegalStateException("stored item lacks attribute " + name));
    }

    public static Optional<String> optionalText(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
    }

    public static long number(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name))
                .map(value -> Long.parseLong(value.n()))
                .orElseThrow(() -> new IllegalStateException("stored item lacks attribute " + name));
    }

    public static Instant instant(Map<String, AttributeValue> item, String name) {
        return Instant.parse(text(item, name));
    }

    public static LocalDate day(Map<String, AttributeValue> item, String name) {
        return LocalDate.parse(text(item, name));
    }

    public static byte[] bytes(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name))
                .map(value -> value.b().asByteArray())
                .orElseThrow(() -> new IllegalStateException("stored item lacks attribute " + name));
    }

    public static String compressedText(Map<String, AttributeValue> item, String name) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes(item, name)))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("stored attribute " + name + " cannot be read", e);
        }
    }

    public static <T> List<T> list(
            Map<String, AttributeValue> item, String name, Function<Map<String, AttributeValue>, T> each) {
        return Optional.ofNullable(item.get(name))
                .map(value -> value.l().stream().map(one -> each.apply(one.m())).toList())
                .orElseThrow(() -> new IllegalStateException("stored item lacks attribute " + name));
    }

    public static Revision revision(Map<String, AttributeValue> item) {
        return new Revision(number(item, VERSION), number(item, ENTRIES), text(item, HEAD));
    }
}
