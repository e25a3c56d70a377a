package daybreak.contracts.form;

import daybreak.contracts.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A form that a JSON value may have, and what is made of it. */
@FunctionalInterface
public interface Form<T> {
    /** Checks the value; what it returns may be asked for once nothing was found wrong with the message. */
    Supplier<T> read(Json value, Place place);

    default <U> Form<U> to(Function<? super T, ? extends U> make) {
        return (value, place) -> {
            Supplier<T> read = read(value, place);
            return () -> make.apply(read.get());
        };
    }

    /** An object; members that are not asked for are noted as unknown. */
    static <T> Form<T> object(Function<Fields, Supplier<T>> reader) {
        return (value, place) -> {
            if (!(value instanceof Json.Obj object)) {
                return place.refuse("type", "must be an object, not " + value.kind());
            }
            Fields fields = new Fields(object, place);
            Supplier<T> read = reader.apply(fields);
            fields.noteUnknown();
            return read;
        };
    }

    /** An object of one of several forms, told apart by the word in its member {@code kind}. */
    static <T> Form<T> oneOf(Map<String, Function<Fields, Supplier<T>>> byKind) {
        Form<String> kinds = word(byKind.keySet().stream().sorted().toList());
        return (value, place) -> {
            if (!(value instanceof Json.Obj object)) {
                return place.refuse("type", "must be an object, not " + value.kind());
            }
            Fields fields = new Fields(object, place);
            fields.required("kind", kinds);
            Optional<Function<Fields, Supplier<T>>> reader =
                    object.textOf("kind").flatMap(kind -> Optional.ofNullable(byKind.get(kind)));
            if (reader.isEmpty()) {
                return () -> {
                    throw new IllegalStateException("an object of no known kind was asked for");
                };
            }
            Supplier<T> read = reader.get().apply(fields);
            fields.noteUnknown();
            return read;
        };
    }

    static <T> Form<List<T>> list(Form<T> item, int fewest, int most) {
        return (value, place) -> {
            if (!(value instanceof Json.Arr(List<Json> items))) {
                return place.refuse("type", "must be a list, not " + value.kind());
            }
            if (items.size() < fewest) {
                return place.refuse("minItems", "must have at least " + fewest + " items");
            }
            if (items.size() > most) {
                return place.refuse("maxItems", "must have at most " + most + " items");
            }
            List<Supplier<T>> read = new ArrayList<>(items.size());
            for (int i = 0; i < items.size(); i++) {
                read.add(item.read(items.get(i), place.at(Integer.toString(i))));
            }
            return () -> read.stream().map(Supplier::get).toList();
        };
    }

    /** A list in which nothing stands twice. */
    static <T> Form<Set<T>> set(Form<T> item, int fewest, int most) {
        Form<List<T>> list = list(item, fewest, most);
        return (value, place) -> {
            if (value instanceof Json.Arr(List<Json> items) && new HashSet<>(items).size() < items.size()) {
                return place.refuse("uniqueItems", "must not have the same item twice");
            }
            Supplier<List<T>> read = list.read(value, place);
            return () -> new LinkedHashSet<>(read.get());
        };
    }

    /** An object whose members' names are data too. */
    static <T> Form<Map<String, T>> map(Pattern name, Form<T> member, int fewest, int most) {
        return (value, place) -> {
            if (!(value instanceof Json.Obj(Map<String, Json> members))) {
                return place.refuse("type", "must be an object, not " + value.kind());
            }
            if (members.size() < fewest) {
                return place.refuse("minProperties", "must have at least " + fewest + " members");
            }
            if (members.size() > most) {
                return place.refuse("maxProperties", "must have at most " + most + " members");
            }
            Map<String, Supplier<T>> read = new LinkedHashMap<>();
            members.forEach((key, each) -> {
                if (name.matcher(key).matches()) {
                    read.put(key, member.read(each, place.at(key)));
                } else {
                    place.refuse("propertyNames", "has a member whose name is not a code");
                }
            });
            return () -> {
                Map<String, T> made = new LinkedHashMap<>();
                read.forEach((key, each) -> made.put(key, each.get()));
                return made;
            };
        };
    }

    static Form<Boolean> bool() {
        return (value, place) -> value instanceof Json.Bool(boolean read)
                ? () -> read
                : place.refuse("type", "must be true or false, not " + value.kind());
    }

    /** One of these words. */
    static Form<String> word(List<String> words) {
        Set<String> known = Set.copyOf(words);
        return (value, place) -> value instanceof Json.Text(String text) && known.contains(text)
                ? () -> text
                : place.refuse("enum", "must be one of: " + String.join(", ", words));
    }

    /** One of an enumeration's constants, as {@link Kebab} writes them. */
    static <E extends Enum<E>> Form<E> word(E[] constants) {
        Map<String, E> known = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(each -> known.put(Kebab.of(each), each));
        return word(List.copyOf(known.keySet()))
                .to(text -> Optional.ofNullable(known.get(text)).orElseThrow());
    }
}
