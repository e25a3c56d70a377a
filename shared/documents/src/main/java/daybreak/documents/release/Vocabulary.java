package daybreak.documents.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that are not names for being spelt like one. */
final class Vocabulary {
    /** Names that are everyday words too, in small letters. */
    static final Set<String> EVERYDAY = read("everyday-words.txt");

    /** What capitals mean in a report without being anybody's initials. */
    static final Set<String> ABBREVIATIONS = read("abbreviations.txt");

    private Vocabulary() {}

    private static Set<String> read(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
