package daybreak.contracts.json;

import java.util.regex.Pattern;

/** Segments of JSON Pointers (RFC 6901) that may be logged and sent back. */
public final class Pointers {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
    private static final String WITHHELD = "(a name not repeated here)";

    private Pointers() {}

    /** A sender's member name is the sender's text: unless it is a plain word, it is not repeated. */
    public static String segment(String name) {
        return PLAIN.matcher(name).matches() ? name : WITHHELD;
    }
}
