package daybreak.documents.release;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A reason not to release the file.
 *
 * @param where for a person to find it: {@code page 3}, {@code the document's properties}
 * @param what kind of thing was found; never the thing itself, so that a task about it tells nobody more
 */
public record Hit(String where, What what) {
    /** More places than anybody reads in one task; the others are found when these are mended. */
    private static final int MOST_PLACES = 12;

    /** What was found. */
    public sealed interface What {
        /** A term. {@code kind} says what it is, and never repeats it. */
        record Found(Kind kind) implements What {}

        /** Something that cannot be read, or that a document of ours never has. {@code says} is in words of our own. */
        record Unreadable(String says) implements What {}
    }

    /** What kind of term was found. */
    public enum Kind {
        REDACTED_WORDS,
        NAME,
        TELEPHONE,
        ADDRESS,
        EMAIL_ADDRESS,
        CODE
    }

    /** The finding in a sentence for the reviewer. */
    public String says() {
        return where + ": "
                + switch (what) {
                    case What.Found(Kind kind) ->
                        switch (kind) {
                            case REDACTED_WORDS -> "words that were redacted";
                            case NAME -> "the full name of a person who is not cleared for this document";
                            case TELEPHONE -> "a telephone number that is not cleared for this document";
                            case ADDRESS -> "an address that is not cleared for this document";
                            case EMAIL_ADDRESS -> "an email address that is not cleared for this document";
                            case CODE -> "a person's number that is not cleared for this document";
                        };
                    case What.Unreadable(String says) -> says;
                };
    }

    /** All of them in a sentence. */
    public static String say(List<Hit> hits) {
        String places = hits.stream().limit(MOST_PLACES).map(Hit::says).collect(Collectors.joining("; "));
        int more = hits.size() - MOST_PLACES;
        return places + (more > 0 ? "; and " + more + " more" : "");
    }

    static Hit unreadable(String where, String says) {
        return new Hit(where, new What.Unreadable(says));
    }
}
