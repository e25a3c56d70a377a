package daybreak.contracts.stored;

import daybreak.contracts.form.Form;
import daybreak.contracts.form.Reading;
import daybreak.contracts.json.Json;
import java.util.List;
import java.util.function.Function;

/** How one part of a record is kept as JSON text. */
public final class JsonColumn<T> {
    private final String name;
    private final Form<T> form;
    private final Function<T, Json> tree;

    JsonColumn(String name, Form<T> form, Function<T, Json> tree) {
        this.name = name;
        this.form = form;
        this.tree = tree;
    }

    static <E> JsonColumn<List<E>> list(String name, Form<E> item, Function<E, Json> tree) {
        return new JsonColumn<>(name, Form.list(item, 0, Integer.MAX_VALUE), items -> Json.list(items, tree));
    }

    public String write(T value) {
        return Json.write(tree.apply(value));
    }

    /** @throws IllegalStateException if the text is not what {@link #write} writes; it names places, never content */
    public T read(String text) {
        Reading reading = new Reading();
        return reading.finish(form.read(Json.parseStored(text), reading.root()))
                .orElseThrow(() -> new IllegalStateException(name + " cannot be read: " + reading.problems()));
    }
}
