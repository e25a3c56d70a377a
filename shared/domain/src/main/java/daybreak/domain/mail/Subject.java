package daybreak.domain.mail;

import java.util.regex.Pattern;

/** Subject lines: the marking, words of our own, and a police reference only where it is plainly one. */
public final class Subject {
    public static final String MARKING = "OFFICIAL-SENSITIVE";

    private static final int LONGEST_REFERENCE = 40;

    /** Digits in plenty and letters as codes only: a name that was typed where the reference belongs does not pass. */
    private static final Pattern REFERENCE = Pattern.compile("(?=[^0-9]*[0-9])[A-Za-z0-9]+([/._-][A-Za-z0-9]+)*");

    /** A word, or a date: of birth, perhaps. */
    private static final Pattern PERSONAL = Pattern.compile(
            "[A-Za-z]{5}|^[0-9]{1,2}[/._-][0-9]{1,2}[/._-][0-9]{2,4}$|^[0-9]{4}[/._-][0-9]{2}[/._-][0-9]{2}$");

    private Subject() {}

    /** {@code OFFICIAL-SENSITIVE: words reference}, or without the reference where it might be something else. */
    public static String of(String words, String reference) {
        return isReference(reference) ? of(words + " " + reference) : of(words);
    }

    public static String of(String words) {
        return MARKING + ": " + words;
    }

    private static boolean isReference(String text) {
        return text.length() <= LONGEST_REFERENCE
                && REFERENCE.matcher(text).matches()
                && !PERSONAL.matcher(text).find();
    }
}
