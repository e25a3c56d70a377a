package daybreak.aws.directory;

import daybreak.domain.people.PersonName;
import daybreak.domain.record.Revision;
import daybreak.domain.school.SchoolCalendar.Closure;
import daybreak.domain.school.SchoolContact.Lead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A row's attributes, read and written by name. What is absent is not written. */
final class Attributes {
    /** Counts the changes of an audited row. */
    static final String VERSION = "version";

    private final Map<String, AttributeValue> values;

    private Attributes(Map<String, AttributeValue> values) {
        this.values = values;
    }

    static Attributes in(Map<String, AttributeValue> row) {
        return new Attributes(row);
    }

    static Attributes of(DirectoryKey key) {
        return new Attributes(new HashMap<>(key.attributes()));
    }

    Map<String, AttributeValue> row() {
        return Map.copyOf(values);
    }

    Attributes with(String name, String text) {
        values.put(name, AttributeValue.fromS(text));
        return this;
    }

    Attributes with(String name, Instant at) {
        return with(name, at.toString());
    }

    Attributes with(String name, long number) {
        values.put(name, AttributeValue.fromN(Long.toString(number)));
        return this;
    }

    Attributes with(String name, boolean flag) {
        values.put(name, AttributeValue.fromBool(flag));
        return this;
    }

    Attributes withText(String name, Optional<String> text) {
        text.ifPresent(present -> with(name, present));
        return this;
    }

    Attributes withList(String name, List<String> texts) {
        values.put(
                name,
                AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList()));
        return this;
    }

    /** DynamoDB knows no empty set. */
    Attributes withSet(String name, Set<String> texts) {
        if (!texts.isEmpty()) {
            values.put(name, AttributeValue.fromSs(List.copyOf(texts)));
        }
        return this;
    }

    Attributes withClosures(List<Closure> closures) {
        return withList(
                "closures",
                closures.stream()
                        .map(closure -> closure.first() + "/" + closure.last())
                        .toList());
    }

    Attributes withLead(String name, Optional<Lead> lead) {
        lead.ifPresent(present -> {
            Attributes map = new Attributes(new HashMap<>());
            map.with("name", present.name().given())
                    .with("email", present.email())
                    .withText("phone", present.phone());
            values.put(name, AttributeValue.fromM(map.row()));
        });
        return this;
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> new IllegalStateException("a directory row has no " + name));
    }

    Optional<String> optionalText(String name) {
        return value(name).map(AttributeValue::s);
    }

    long number(String name) {
        return optionalNumber(name).orElseThrow(() -> new IllegalStateException("a directory row has no " + name));
    }

    Optional<Long> optionalNumber(String name) {
        return value(name).map(value -> Long.valueOf(value.n()));
    }

    boolean flag(String name) {
        return value(name).map(AttributeValue::bool).orElse(false);
    }

    List<String> list(String name) {
        return value(name).stream()
                .flatMap(value -> value.l().stream())
                .map(AttributeValue::s)
                .toList();
    }

    Set<String> set(String name) {
        return value(name).map(value -> Set.copyOf(value.ss())).orElse(Set.of());
    }

    List<Closure> closures() {
        return list("closures").stream()
                .map(text -> text.split("/", -1))
                .map(days -> new Closure(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                .toList();
    }

    Optional<Lead> lead(String name) {
        return value(name)
                .map(value -> in(value.m()))
                .map(map -> new Lead(new PersonName(map.text("name")), map.text("email"), map.optionalText("phone")));
    }

    /** Where the row stands; a row that was never audited stands at its first version. */
    Revision revision() {
        return new Revision(
                optionalNumber(VERSION).orElse(0L),
                optionalNumber("entries").orElse(0L),
                optionalText("head").orElse(""));
    }

    private Optional<AttributeValue> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
