package daybreak.contracts.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A JSON value. */
public sealed interface Json {
    /** What sort of value it is, in words that fit "must be …, not …". */
    String kind();

    /** @throws MalformedJsonException if the text is not one JSON value, or passes a limit of {@link JsonReader} */
    static Json parse(String text) {
        return JsonReader.read(text);
    }

    /** The same for what we wrote ourselves: a whole morning's ledger is longer than any message. */
    static Json parseStored(String text) {
        return JsonReader.readAnyLength(text);
    }

    static String write(Json value) {
        return JsonWriter.write(value);
    }

    static Builder object() {
        return new Builder();
    }

    static Json text(String value) {
        return new Text(value);
    }

    static Json number(long value) {
        return new Num(Long.toString(value));
    }

    static Json bool(boolean value) {
        return new Bool(value);
    }

    static Arr texts(Collection<String> values) {
        return list(values, Text::new);
    }

    static <T> Arr list(Collection<T> values, Function<T, Json> each) {
        return new Arr(values.stream().map(each).toList());
    }

    /** Members in the order in which they were written. */
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        public Optional<Json> member(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /** The member's text, where it is there and is text. */
        public Optional<String> textOf(String name) {
            return members.get(name) instanceof Text(String value) ? Optional.of(value) : Optional.empty();
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    record Text(String value) implements Json {
        @Override
        public String kind() {
            return "text";
        }
    }

    /** @param literal as written: a number that nobody asks for is never computed, whatever its exponent */
    record Num(String literal) implements Json {
        @Override
        public String kind() {
            return "a number";
        }
    }

    record Bool(boolean value) implements Json {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    record Nil() implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }

    /** Builds an object member by member; what is absent is left out, for no contract knows null. */
    final class Builder {
        private final Map<String, Json> members = new LinkedHashMap<>();

        private Builder() {}

        public Builder with(String name, Json value) {
            members.put(name, value);
            return this;
        }

        public Builder with(String name, String text) {
            return with(name, new Text(text));
        }

        public Builder with(String name, long number) {
            return with(name, number(number));
        }

        public Builder with(String name, boolean value) {
            return with(name, new Bool(value));
        }

        public Builder with(String name, Instant at) {
            return with(name, at.toString());
        }

        public Builder with(String name, LocalDate day) {
            return with(name, day.toString());
        }

        public <T> Builder with(String name, Optional<T> value, Function<T, Json> form) {
            value.ifPresent(present -> with(name, form.apply(present)));
            return this;
        }

        public Builder withText(String name, Optional<String> value) {
            return with(name, value, Text::new);
        }

        public Builder withInstant(String name, Optional<Instant> value) {
            return with(name, value, at -> new Text(at.toString()));
        }

        public Builder withDate(String name, Optional<LocalDate> value) {
            return with(name, value, day -> new Text(day.toString()));
        }

        public Obj build() {
            return new Obj(members);
        }
    }
}
