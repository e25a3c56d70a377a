package daybreak.erase;

import daybreak.aws.records.Columns;
import daybreak.aws.records.Hold;
import daybreak.domain.record.Revision;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item of one table, whatever it is. */
record Row(String table, Map<String, AttributeValue> item) {
    private static final String VERSION = "version";
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    String partition() {
        return Columns.text(item, "pk");
    }

    Map<String, AttributeValue> key() {
        Map<String, AttributeValue> key = new HashMap<>();
        Stream.of("pk", "sk").filter(item::containsKey).forEach(name -> key.put(name, item.get(name)));
        return key;
    }

    /** The key in words. */
    String key(String between) {
        return key().values().stream().map(Row::words).sorted().collect(Collectors.joining(between));
    }

    boolean isHeld() {
        return Hold.isOn(item);
    }

    /** A row says itself when it may go; one that does not is still worked on. */
    boolean expires() {
        return item.containsKey(Hold.EXPIRES);
    }

    /** A case has a day of review once it is closed, and where it never began. */
    boolean isSettledCase() {
        return item.containsKey("reviewOn");
    }

    /** The number of the disclosure case whose head this is. */
    Optional<String> caseNumber() {
        return Columns.optionalText(item, "sk").filter("CASE"::equals).map(_ -> Columns.text(item, "number"));
    }

    boolean isAbout(Person person) {
        return namesCaseInColumn(person) || person.isIn(words());
    }

    /** A task or a disclosure document has the number of its case in a column, a reminder in each of its lines. */
    boolean namesCaseOf(Person person) {
        return namesCaseInColumn(person) || person.namesCaseIn(words());
    }

    private boolean namesCaseInColumn(Person person) {
        return Stream.of("caseNumber", "reference")
                .flatMap(column -> Columns.optionalText(item, column).stream())
                .anyMatch(person.cases()::contains);
    }

    Optional<Revision> revision() {
        return item.containsKey(VERSION) ? Optional.of(Columns.revision(item)) : Optional.empty();
    }

    /** The end of its audit chain; empty if it was never audited by itself. */
    Optional<String> head() {
        return revision().map(Revision::head).filter(head -> !head.isEmpty());
    }

    /** The condition that the row is as it was read; without a version, that it is there. */
    String asRead() {
        return item.containsKey(VERSION) ? "version = :read" : "pk = :read";
    }

    /** The values of {@link #asRead}. */
    Map<String, AttributeValue> read() {
        return Map.of(":read", item.get(item.containsKey(VERSION) ? VERSION : "pk"));
    }

    /** Every time that it names. */
    Stream<Instant> times() {
        return item.values().stream()
                .filter(value -> value.type() == AttributeValue.Type.S)
                .map(AttributeValue::s)
                .filter(text -> TIME.matcher(text).matches())
                .map(Instant::parse);
    }

    /** All the text in it, what is compressed too. */
    String words() {
        return words(item.values());
    }

    private static String words(Collection<AttributeValue> values) {
        return values.stream().map(Row::words).collect(Collectors.joining("\n"));
    }

    private static String words(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case B -> unzipped(value.b().asByteArray());
            case L -> words(value.l());
            case M -> words(value.m().values());
            case N -> value.n();
            case SS -> String.join("\n", value.ss());
            case NS, BS, BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> "";
        };
    }

    private static String unzipped(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] & 0xff) != GZIP_FIRST || (bytes[1] & 0xff) != GZIP_SECOND) {
            return "";
        }
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored row cannot be read", e);
        }
    }
}
