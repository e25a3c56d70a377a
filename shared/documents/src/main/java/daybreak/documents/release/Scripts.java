package daybreak.documents.release;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Finds words that are not written in Latin letters: how a name would be written in them is not known here. */
final class Scripts {
    private Scripts() {}

    /** Where each word stands that has two letters of another alphabet, or one among Latin letters. */
    static List<Integer> foreign(String text) {
        List<Integer> found = new ArrayList<>();
        int start = 0;
        int latin = 0;
        int other = 0;
        for (int at = 0; at <= text.length(); ) {
            int character = at < text.length() ? text.codePointAt(at) : ' ';
            boolean invisible = Letters.invisible(character);
            if (!Character.isLetter(character) && !invisible) {
                if (other > 1 || (other > 0 && latin > 0)) {
                    found.add(start);
                }
                start = at + 1;
                latin = 0;
                other = 0;
            } else if (!invisible) {
                switch (UnicodeScript.of(character)) {
                    case LATIN -> latin++;
                    // Signs such as the micro sign and the ordinal indicators belong to no alphabet.
                    case COMMON, INHERITED -> {}
                    default -> other++;
                }
            }
            at += Character.charCount(character);
        }
        return found;
    }
}
