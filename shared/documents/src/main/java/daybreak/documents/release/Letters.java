package daybreak.documents.release;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one character counts as when text is compared. Compatibility forms, accents and case go; what merely looks like a
 * Latin letter becomes that letter, by Unicode's own list of confusables (UTS 39).
 */
final class Letters {
    private static final SpoofChecker CONFUSABLES =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    /** Letters that neither decompose nor stand in the list of confusables as the letter that a reader takes them for. */
    private static final Map<Integer, String> READ_AS = readAs();

    private Letters() {}

    /** Small letters and digits, none for what is neither. */
    static String plain(int character) {
        if (character < 0x80) {
            return Character.isLetterOrDigit(character) ? String.valueOf((char) Character.toLowerCase(character)) : "";
        }
        return KNOWN.computeIfAbsent(character, Letters::fold);
    }

    /** The same with everything that can pass for another letter made one: for text that was disguised. */
    static String disguised(int character) {
        String own = switch (character) {
            case '!', '|' -> "l";
            case '@' -> "a";
            case '$' -> "s";
            case '€' -> "e";
            default -> plain(character);
        };
        if (own.isEmpty()) {
            return own;
        }
        StringBuilder looks = new StringBuilder();
        for (int at = 0; at < own.length(); at++) {
            looks.append(
                    switch (own.charAt(at)) {
                        case 'i', '1' -> "l";
                        case '0' -> "o";
                        case '2' -> "z";
                        case '3' -> "e";
                        case '4' -> "a";
                        case '5' -> "s";
                        case '7' -> "t";
                        case '8' -> "b";
                        case '9' -> "g";
                        case 'm' -> "rn";
                        case 'w' -> "vv";
                        case 'd' -> "cl";
                        default -> own.substring(at, at + 1);
                    });
        }
        return looks.toString();
    }

    /** Whether a person sees nothing where it stands. */
    static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t' && character != '\f';
            // Hangul and Khmer fillers, the braille blank: letters by name, and blank.
            default ->
                character == 0x115F
                        || character == 0x1160
                        || character == 0x3164
                        || character == 0xFFA0
                        || character == 0x2800;
        };
    }

    private static String fold(int character) {
        if (invisible(character)) {
            return "";
        }
        String mapped = READ_AS.get(character);
        if (mapped != null) {
            return mapped;
        }
        StringBuilder folded = new StringBuilder();
        String apart = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
        apart.codePoints().filter(part -> !invisible(part)).forEach(part -> folded.append(foldPart(part)));
        return folded.toString();
    }

    private static String foldPart(int part) {
        if (part < 0x80) {
            return plain(part);
        }
        if (READ_AS.containsKey(part)) {
            return READ_AS.get(part);
        }
        if (Character.isDigit(part)) {
            return Integer.toString(Character.digit(part, 10));
        }
        if (!Character.isLetter(part)) {
            return "";
        }
        StringBuilder seen = new StringBuilder();
        String skeleton = Normalizer.normalize(CONFUSABLES.getSkeleton(Character.toString(part)), Normalizer.Form.NFKD);
        skeleton.codePoints()
                .filter(letter -> !invisible(letter))
                .forEach(letter -> seen.append(
                        READ_AS.getOrDefault(letter, Character.toString(letter).toLowerCase(Locale.ROOT))));
        return seen.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<Integer, String> readAs() {
        Map<Integer, String> read = new ConcurrentHashMap<>();
        pairs(
                read,
                "øo łl đd ħh ıi ðd ƒf ŧt ɨi ʉu ɑa ɡg ɩi ȷj ƀb ɓb ƙk ƥp ƭt ʋv ƴy ɛe ɔo əe ØO ŁL ĐD ĦH ÐD ŦT ɄU ƁB ƘK ƤP ƬT ƳY");
        pairs(
                read,
                "ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɐa ǝe ɟf ƃg ɥh ᴉi ɾj ʞk ɯm ɹr ʇt ʌv ʍm ʎy");
        pairs(read, "нh кk мm тt вb гr зe пn ĸk αa βb εe ιi κk νv οo ρp τt υu χx ωw μu ηn ΝN ΜM ΗH");
        read.put((int) 'ß', "ss");
        read.put(0x1E9E, "ss");
        read.put((int) 'æ', "ae");
        read.put((int) 'Æ', "ae");
        read.put((int) 'œ', "oe");
        read.put((int) 'Œ', "oe");
        read.put((int) 'þ', "th");
        read.put((int) 'Þ', "th");
        // Letters in circles, squares and flags, which normalisation knows only in part.
        for (int letter = 0; letter < 26; letter++) {
            String name = Character.toString('a' + letter);
            for (int start : new int[] {0x1F110, 0x1F130, 0x1F150, 0x1F170, 0x1F1E6, 0x24B6, 0x24D0}) {
                read.put(start + letter, name);
            }
        }
        return Map.copyOf(read);
    }

    /** @param letters pairs, each a letter and the one that it is read as */
    private static void pairs(Map<Integer, String> read, String letters) {
        for (String pair : letters.split(" ", -1)) {
            int letter = pair.codePointAt(0);
            read.put(letter, pair.substring(Character.charCount(letter)).toLowerCase(Locale.ROOT));
        }
    }
}
