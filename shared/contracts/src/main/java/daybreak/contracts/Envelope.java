package daybreak.contracts;

import daybreak.contracts.form.BeyondSchema;
import daybreak.contracts.form.Fields;
import daybreak.contracts.form.Form;
import daybreak.contracts.form.Texts;
import daybreak.contracts.form.Values;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A CloudEvent (1.0, structured JSON) with what its data was made into.
 *
 * @param time when the sender says it happened
 */
record Envelope<T>(String id, String source, String type, Instant time, T data) {
    static final String SPEC_VERSION = "1.0";
    static final String JSON = "application/json";

    private static final Form<Object> ANYTHING = (value, _) -> () -> value;

    /** @param types the types that the queue takes, by wire name */
    static <T> Form<Envelope<T>> form(Set<String> types, Function<EventType, Form<? extends T>> dataForm) {
        return Form.object(in -> read(in, types, dataForm));
    }

    private static <T> Supplier<Envelope<T>> read(
            Fields in, Set<String> types, Function<EventType, Form<? extends T>> dataForm) {
        in.required("specversion", Form.word(List.of(SPEC_VERSION)));
        Supplier<String> id = in.required("id", Texts.EVENT_ID);
        Supplier<String> source = in.required("source", Texts.URI);
        Supplier<String> type = in.required("type", Texts.EVENT_TYPE);
        in.optional("subject", Texts.OPAQUE);
        Supplier<Instant> time = in.required("time", Values.INSTANT);
        in.optional("datacontenttype", Form.word(List.of(JSON)));
        in.optional("dataschema", Texts.URI);
        in.later("type", BeyondSchema.EVENT_TYPE, () -> types.contains(type.get()));
        Supplier<? extends T> data = in.peek("type")
                .filter(types::contains)
                .flatMap(EventType::named)
                .<Supplier<? extends T>>map(known -> in.required("data", dataForm.apply(known)))
                .orElseGet(() -> {
                    in.required("data", ANYTHING);
                    return () -> {
                        throw new IllegalStateException("data of an unknown type was asked for");
                    };
                });
        return () -> new Envelope<>(id.get(), source.get(), type.get(), time.get(), data.get());
    }
}
