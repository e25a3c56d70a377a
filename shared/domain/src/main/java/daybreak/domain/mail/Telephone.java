package daybreak.domain.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as an email shows it.
 *
 * @param shown as it was given, made safe; a number does not break across lines, so that a phone offers to ring it
 * @param dial for a {@code tel:} link, where it is plainly a number and nothing else
 */
public record Telephone(String shown, Optional<String> dial) {
    private static final int LONGEST = 80;
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final Pattern NUMBER = Pattern.compile("(\\+44|0)[0-9]{9,10}|999|101");
    private static final Pattern SPACING = Pattern.compile("[ ()-]");

    public static Telephone of(String raw) {
        String shown = SafeText.line(raw, LONGEST);
        String digits = SPACING.matcher(shown).replaceAll("");
        return NUMBER.matcher(digits).matches()
                ? new Telephone(shown.replace(' ', NO_BREAK_SPACE), Optional.of(digits))
                : new Telephone(shown, Optional.empty());
    }
}
