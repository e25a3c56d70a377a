package daybreak.benchmarks;

import daybreak.contracts.Contracts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An example of the contracts, with some of its members changed for one call. */
record Example(String text) {
    /** @throws IllegalStateException if there is none of that name */
    static Example of(String name) {
        try (InputStream in = Contracts.class.getResourceAsStream("/daybreak/contracts/examples/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("there is no example " + name);
            }
            return new Example(new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Another value for one member, the first of that name.
     *
     * @param value a string, a number, or a list of strings; an instant stands as its text
     * @throws IllegalStateException if the example has no such member: a call with the example's own value would be
     *     answered with a rejection, and look fast
     */
    Example with(String member, Object value) {
        Matcher found = Pattern.compile("(\"" + member + "\": )(\"[^\"]*\"|\\d+|\\[[^]]*])")
                .matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no member " + member + " in " + text);
        }
        return new Example(text.substring(0, found.start(2)) + written(value) + text.substring(found.end(2)));
    }

    private static String written(Object value) {
        return switch (value) {
            case Integer number -> number.toString();
            case List<?> list -> list.stream().map(Example::written).collect(Collectors.joining(",", "[", "]"));
            default -> "\"" + value + "\"";
        };
    }
}
