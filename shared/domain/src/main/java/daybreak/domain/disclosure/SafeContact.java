package daybreak.domain.disclosure;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When and how somebody may be contacted without danger to them, and how not. */
public record SafeContact(String when, String how, String howNot) {
    /** Six digits or more, however they are grouped: a local number has no fewer. */
    private static final Pattern TELEPHONE = Pattern.compile("\\d(?:[\\s().-]*\\d){5,}");

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern FROM_ABROAD = Pattern.compile("^(?:00)?440?");

    /** Whether both name the same telephone number, however it is written, or else the same way in the same words. */
    boolean reachesAs(SafeContact other) {
        return !Collections.disjoint(telephones(how), telephones(other.how))
                || words(how).equals(words(other.how));
    }

    private static Set<String> telephones(String text) {
        return TELEPHONE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> NO_DIGIT.matcher(number).replaceAll(""))
                .map(digits -> FROM_ABROAD.matcher(digits).replaceFirst("0"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String words(String text) {
        return NO_LETTER_OR_DIGIT.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
