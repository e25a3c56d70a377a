package daybreak.erase;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom it is about: whoever bears the nominal id, or both the name and the date of birth.
 *
 * @param names the name and the date; one without the other would be somebody else too
 */
record Person(Optional<String> nominalId, Optional<Named> names) {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** @param born of that day */
    record Named(String name, LocalDate born) {}

    /** @throws IllegalArgumentException if it would be nobody */
    Person {
        if (nominalId.isEmpty() && names.isEmpty()) {
            throw new IllegalArgumentException("--nominal is needed, or --name and --born");
        }
    }

    /** Whether a record with these words is about the person. */
    boolean isIn(String words) {
        String plain = plain(words);
        return nominalId.filter(id -> wholeWord(id).matcher(words).find()).isPresent()
                || names.filter(named -> plain.contains(plain(named.name()))
                                && words.contains(named.born().toString()))
                        .isPresent();
    }

    private static String plain(String words) {
        return SPACE.matcher(words).replaceAll(" ").toLowerCase(Locale.UK);
    }

    /** N-30 is not N-301. */
    private static Pattern wholeWord(String id) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])");
    }
}
