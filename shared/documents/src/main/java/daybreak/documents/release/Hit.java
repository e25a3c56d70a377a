package daybreak.documents.release;

/**
 * A reason not to release the file.
 *
 * @param where for a person to find it: {@code page 3}, {@code the document's properties}
 * @param what kind of thing was found; never the thing itself, so that a task about it tells nobody more
 */
public record Hit(String where, What what) {
    /** What was found. */
    public sealed interface What {
        /** A term. {@code kind} says what it is, and never repeats it. */
        record Found(Kind kind) implements What {}

        /** Something that cannot be read, or that a report never has. {@code says} is in words of our own. */
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
                            case NAME -> "the full name of a person who is not cleared for this report";
                            case TELEPHONE -> "a telephone number that is not cleared for this report";
                            case ADDRESS -> "an address that is not cleared for this report";
                            case EMAIL_ADDRESS -> "an email address that is not cleared for this report";
                            case CODE -> "a person's number that is not cleared for this report";
                        };
                    case What.Unreadable(String says) -> says;
                };
    }

    static Hit unreadable(String where, String says) {
        return new Hit(where, new What.Unreadable(says));
    }
}
