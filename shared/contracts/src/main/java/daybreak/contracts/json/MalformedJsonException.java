package daybreak.contracts.json;

/** The text is not JSON that Daybreak reads. The message repeats none of the text. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String rule;

    MalformedJsonException(String pointer, String rule, String says) {
        super(says);
        this.pointer = pointer;
        this.rule = rule;
    }

    /** JSON Pointer to the place where one is known. */
    public String pointer() {
        return pointer;
    }

    /** {@code json} or {@code duplicate-member}. */
    public String rule() {
        return rule;
    }

    /** The same, seen from one level further out. */
    MalformedJsonException within(String segment) {
        return new MalformedJsonException('/' + segment + pointer, rule, says());
    }

    public String says() {
        return String.valueOf(getMessage());
    }
}
