package daybreak.domain.mail;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes text that somebody typed safe to stand in an email: one line, nothing invisible, nothing that turns the reading
 * direction of what follows, nothing that a mail program makes into a link, and no longer than a reader can use.
 */
public final class SafeText {
    /** Stands where the text had something, but nothing that can be read. */
    static final String UNREADABLE = "(unreadable)";

    /** Ends a text of which the rest was left out. */
    static final String CUT_SHORT = "… (cut short)";

    /** More accents than any language stacks on one letter; the rest would climb over the lines above. */
    private static final int MOST_MARKS = 3;

    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern LINK = Pattern.compile("(?i)://|^\\W*www\\.|\\.[a-z]{2,}/");

    private SafeText() {}

    /**
     * The text as one safe line.
     *
     * @param longest in characters; what is over is cut, and the line says so
     */
    public static String line(String raw, int longest) {
        String line = cut(visible(raw), longest);
        String safe = Stream.of(line.split(" "))
                .map(word -> LINK.matcher(word).find() ? withoutLink(word) : word)
                .collect(Collectors.joining(" "));
        return safe.isEmpty() ? UNREADABLE : safe;
    }

    /** The same for a text that may be absent; a blank one is. */
    public static Optional<String> line(Optional<String> raw, int longest) {
        return raw.filter(Predicate.not(String::isBlank)).map(text -> line(text, longest));
    }

    private static String visible(String raw) {
        StringBuilder safe = new StringBuilder(Math.min(raw.length(), 256));
        int marks = 0;
        for (int at = 0; at < raw.length(); ) {
            int letter = raw.codePointAt(at);
            at += Character.charCount(letter);
            switch (Character.getType(letter)) {
                case Character.CONTROL,
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> {
                    marks = 0;
                    appendSpace(safe);
                }
                case Character.FORMAT -> {
                    // Bidirectional overrides and zero-width characters: invisible, so nobody misses them.
                }
                case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {
                    marks = 0;
                    safe.appendCodePoint(REPLACEMENT);
                }
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {
                    marks++;
                    if (marks <= MOST_MARKS) {
                        safe.appendCodePoint(letter);
                    }
                }
                default -> {
                    marks = 0;
                    safe.appendCodePoint(letter);
                }
            }
        }
        return safe.toString().strip();
    }

    private static void appendSpace(StringBuilder safe) {
        if (!safe.isEmpty() && safe.charAt(safe.length() - 1) != ' ') {
            safe.append(' ');
        }
    }

    private static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest)).strip() + CUT_SHORT;
    }

    private static String withoutLink(String word) {
        return word.replace("://", "[:]//").replace(".", "[.]");
    }
}
