package daybreak.contracts.form;

import daybreak.contracts.json.Json;
import daybreak.contracts.json.Pointers;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The members of one object, each asked for by name. */
public final class Fields {
    private final Json.Obj object;
    private final Place place;
    private final Set<String> asked = new HashSet<>();

    Fields(Json.Obj object, Place place) {
        this.object = object;
        this.place = place;
    }

    public <T> Supplier<T> required(String name, Form<T> form) {
        asked.add(name);
        return object.member(name)
                .map(value -> form.read(value, place.at(name)))
                .orElseGet(() -> place.at(name).refuse("required", "is missing"));
    }

    public <T> Supplier<Optional<T>> optional(String name, Form<T> form) {
        asked.add(name);
        Optional<Supplier<T>> read = object.member(name).map(value -> form.read(value, place.at(name)));
        return () -> read.map(Supplier::get);
    }

    /** A list that may be left out when it is empty. */
    public <T> Supplier<List<T>> listOrNone(String name, Form<List<T>> form) {
        Supplier<Optional<List<T>>> read = optional(name, form);
        return () -> read.get().orElse(List.of());
    }

    /** What the member holds, where it is text: for a rule that decides how to read the rest. */
    public Optional<String> peek(String name) {
        return object.textOf(name);
    }

    /** Whether any of these is there. */
    public boolean hasAny(String... names) {
        return Set.of(names).stream().anyMatch(object.members()::containsKey);
    }

    /** Notes something wrong with the object as a whole. */
    public void refuse(String rule, String says) {
        place.refuse(rule, says);
    }

    /**
     * Has a rule looked at once the whole message is known to fit its schema.
     *
     * @param name the member it is about
     */
    public void later(String name, BeyondSchema rule, BooleanSupplier holds) {
        place.at(name).later(rule, holds);
    }

    /**
     * The same for a rule about several places.
     *
     * @param broken JSON Pointers, seen from this object
     */
    public void laterEach(BeyondSchema rule, Supplier<Stream<String>> broken) {
        place.laterEach(rule, broken);
    }

    void noteUnknown() {
        for (String name : object.members().keySet()) {
            if (!asked.contains(name)) {
                place.unknown(Pointers.segment(name));
            }
        }
    }
}
