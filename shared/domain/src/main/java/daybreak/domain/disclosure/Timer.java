package daybreak.domain.disclosure;

/** What a reminder is about. */
public enum Timer {
    CHECKS("initial checks"),
    INTERVIEW("interview"),
    WHOLE("the whole case"),
    /** The second date that an extension gave the whole case. */
    EXTENDED("the whole case, as extended"),
    /** Nothing has happened for so many days. */
    MOVEMENT("no movement");

    private final String words;

    Timer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
