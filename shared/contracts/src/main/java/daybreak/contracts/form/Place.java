package daybreak.contracts.form;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where in a message a value stands.
 *
 * @param pointer JSON Pointer (RFC 6901)
 */
public record Place(String pointer, Reading reading) {
    public Place at(String segment) {
        return new Place(pointer + '/' + segment, reading);
    }

    /** Notes what is wrong here; the value that it returns is never asked for. */
    public <T> Supplier<T> refuse(String rule, String says) {
        reading.problem(pointer, rule, says);
        return () -> {
            throw new IllegalStateException("a refused value was asked for");
        };
    }

    /** Has a rule looked at once the whole message is known to fit its schema. */
    public void later(BeyondSchema rule, BooleanSupplier holds) {
        reading.later(rule, () -> holds.getAsBoolean() ? List.of() : List.of(pointer));
    }

    /**
     * The same for a rule about several places.
     *
     * @param broken their pointers, seen from here
     */
    void laterEach(BeyondSchema rule, Supplier<Stream<String>> broken) {
        reading.later(rule, () -> broken.get().map(pointer::concat).toList());
    }

    void unknown(String segment) {
        reading.unknown(pointer + '/' + segment);
    }
}
