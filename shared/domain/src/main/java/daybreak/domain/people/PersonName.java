package daybreak.domain.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A person's name as the notice gives it. */
public record PersonName(String given) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern COMMA = Pattern.compile("[,，]");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "master",
            "dr",
            "prof",
            "professor",
            "rev",
            "revd",
            "reverend",
            "sir",
            "dame",
            "lady",
            "lord");

    public PersonName {
        if (given.isBlank()) {
            throw new IllegalArgumentException("a name must not be blank");
        }
    }

    /**
     * The form in which two spellings of one name are equal: compatibility form, no diacritics or punctuation, one case,
     * first name first.
     */
    public String normalised() {
        String normal = normalise(firstNameFirst());
        // Of a name without letters nothing would be left, and two such names would be equal.
        return normal.isEmpty() ? given.strip() : normal;
    }

    /** Whether both are one name, however it is written, with a title or without. */
    public boolean isSameAs(PersonName other) {
        return words().equals(other.words());
    }

    /** Records systems print a surname, a comma and the first names. */
    private String firstNameFirst() {
        String[] parts = COMMA.split(given, 2);
        return parts.length == 2 ? parts[1] + " " + parts[0] : given;
    }

    /** Words of the normalised name, first name first; a title is none of them, unless it is all there is. */
    public List<String> words() {
        List<String> all = List.of(normalised().split(" "));
        List<String> untitled = all.stream().dropWhile(TITLES::contains).toList();
        return untitled.isEmpty() ? all : untitled;
    }

    /** The last word, empty where a name has one word only. */
    public String surname() {
        List<String> words = words();
        return words.size() < 2 ? "" : words.getLast();
    }

    /** Normalises any text for comparison, the same way as names. */
    public static String normalise(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(plain).replaceAll("");
        // Upper first: case folding in the JDK is upper then lower, so that ß and SS meet.
        String folded = joined.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return NOT_WORDS.matcher(folded).replaceAll(" ").strip();
    }
}
