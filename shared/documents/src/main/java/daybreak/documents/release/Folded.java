package daybreak.documents.release;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * A text in the form in which it is compared: its letters and digits only, each folded, and beside each what stood
 * before it.
 */
final class Folded {
    /** What stood between one letter and the next; several may have. */
    static final int BREAK = 1;

    static final int HYPHEN = 2;
    static final int SPACE = 4;
    static final int STOP = 8;
    static final int OTHER = 16;

    private static final int PLAIN_CAPACITY = 16;

    private final String raw;
    private StringBuilder building = new StringBuilder();
    private String letters = "";
    private int[] at = new int[PLAIN_CAPACITY];
    private byte[] gaps = new byte[PLAIN_CAPACITY];
    private int[] signs = new int[PLAIN_CAPACITY];
    private int size;

    private Folded(String raw) {
        this.raw = raw;
    }

    /** As it reads. */
    static Folded plain(String raw) {
        return of(raw, Letters::plain);
    }

    /** As somebody would read it who is to be misled. */
    static Folded disguised(String raw) {
        return of(raw, Letters::disguised);
    }

    private static Folded of(String raw, IntFunction<String> fold) {
        Folded folded = new Folded(raw);
        int gap = 0;
        int signs = 0;
        for (int next = 0; next < raw.length(); ) {
            int character = raw.codePointAt(next);
            String seen = fold.apply(character);
            if (seen.isEmpty()) {
                int kind = kindOfGap(character);
                gap |= kind;
                signs += (kind & (STOP | HYPHEN | OTHER)) == 0 ? 0 : 1;
            } else {
                folded.add(seen, next, gap, signs);
                gap = 0;
                signs = 0;
            }
            next += Character.charCount(character);
        }
        folded.letters = folded.building.toString();
        folded.building = new StringBuilder();
        return folded;
    }

    private void add(String seen, int from, int gap, int signsBefore) {
        for (int part = 0; part < seen.length(); part++) {
            if (size == at.length) {
                at = Arrays.copyOf(at, size * 2);
                gaps = Arrays.copyOf(gaps, size * 2);
                signs = Arrays.copyOf(signs, size * 2);
            }
            at[size] = from;
            gaps[size] = (byte) (part == 0 ? gap : 0);
            signs[size] = part == 0 ? signsBefore : 0;
            size++;
        }
        building.append(seen);
    }

    private static int kindOfGap(int character) {
        if (character == 0xAD || Letters.invisible(character)) {
            return 0;
        }
        return switch (character) {
            case '\n', '\r', '\f', 0x85, 0x2028, 0x2029 -> BREAK;
            case '.', '!', '?', ':', ';', '…' -> STOP;
            case '\t' -> SPACE;
            case 0x2212, 0x2043 -> HYPHEN;
            default ->
                switch (Character.getType(character)) {
                    case Character.SPACE_SEPARATOR -> SPACE;
                    case Character.DASH_PUNCTUATION -> HYPHEN;
                    default -> OTHER;
                };
        };
    }

    String raw() {
        return raw;
    }

    String letters() {
        return letters;
    }

    int size() {
        return size;
    }

    /** Where in the raw text the letter stands. */
    int at(int letter) {
        return at[letter];
    }

    /** Where in the raw text the letter ends. */
    int endOf(int letter) {
        return at[letter] + Character.charCount(raw.codePointAt(at[letter]));
    }

    /** What stood before the letter; 0 where it follows the one before it. */
    int gap(int letter) {
        return gaps[letter];
    }

    /** How many visible signs, spaces not counted, stand before the letter. */
    int signsBefore(int letter) {
        return signs[letter];
    }

    boolean capital(int letter) {
        return Character.isUpperCase(raw.codePointAt(at[letter])) || Character.isTitleCase(raw.codePointAt(at[letter]));
    }

    boolean small(int letter) {
        return Character.isLowerCase(raw.codePointAt(at[letter]));
    }

    boolean dotted(int letter) {
        int end = endOf(letter);
        return end < raw.length() && raw.charAt(end) == '.';
    }

    /** Whether a word may begin at the letter. */
    boolean beginsWord(int letter) {
        if (letter == 0 || gaps[letter] != 0) {
            return true;
        }
        int before = raw.codePointAt(at[letter - 1]);
        int here = raw.codePointAt(at[letter]);
        return Character.isDigit(before) != Character.isDigit(here)
                || (Character.isLowerCase(before) && Character.isUpperCase(here));
    }

    /** Whether a word may have ended before the letter. */
    boolean endsBefore(int letter) {
        return letter >= size || beginsWord(letter);
    }

    /** Whether the letter is not in the middle of what one character became. */
    boolean whole(int letter) {
        return letter == 0 || letter >= size || at[letter] != at[letter - 1];
    }
}
