package daybreak.documents.release;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Ways to write a term so that a reader still reads it and a plain search does not find it. */
enum Disguise {
    AS_IT_IS,
    CAPITALS,
    SMALL_LETTERS,
    MIXED_CASE,
    WIDE_SPACES,
    NO_BREAK_SPACES,
    LETTERS_SPACED_OUT,
    LETTERS_DOTTED,
    LETTERS_UNDERSCORED,
    HYPHEN_IN_A_WORD,
    HYPHEN_AND_LINE_BREAK,
    NO_SPACES,
    UNDERSCORES_FOR_SPACES,
    SOFT_HYPHENS,
    ZERO_WIDTH_SPACES,
    JOINERS,
    DIRECTION_MARKS,
    COMBINING_MARKS,
    OTHER_DIACRITICS,
    NO_DIACRITICS,
    FULL_WIDTH,
    LIGATURES,
    CYRILLIC_LOOK_ALIKES,
    GREEK_LOOK_ALIKES,
    LATIN_LOOK_ALIKES,
    DIGITS_FOR_LETTERS,
    BACKWARDS,
    QUOTED,
    IN_AN_ACCOUNT,
    POSSESSIVE,
    LINE_BREAKS;

    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('a', "а"),
            Map.entry('e', "е"),
            Map.entry('o', "о"),
            Map.entry('p', "р"),
            Map.entry('c', "с"),
            Map.entry('x', "х"),
            Map.entry('y', "у"),
            Map.entry('i', "і"),
            Map.entry('K', "К"),
            Map.entry('A', "А"),
            Map.entry('M', "М"),
            Map.entry('B', "В"),
            Map.entry('H', "Н"),
            Map.entry('T', "Т"),
            Map.entry('O', "О"));
    private static final Map<Character, String> GREEK = Map.ofEntries(
            Map.entry('o', "ο"),
            Map.entry('v', "ν"),
            Map.entry('A', "Α"),
            Map.entry('K', "Κ"),
            Map.entry('N', "Ν"),
            Map.entry('M', "Μ"),
            Map.entry('I', "Ι"),
            Map.entry('O', "Ο"),
            Map.entry('i', "ι"),
            Map.entry('a', "α"));
    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('i', "ı"),
            Map.entry('a', "ɑ"),
            Map.entry('g', "ɡ"),
            Map.entry('l', "ł"),
            Map.entry('o', "ø"),
            Map.entry('d', "đ"),
            Map.entry('n', "ɴ"),
            Map.entry('e', "ɛ"),
            Map.entry('I', "l"));
    private static final Map<Character, String> DIGITS = Map.ofEntries(
            Map.entry('o', "0"),
            Map.entry('O', "0"),
            Map.entry('i', "1"),
            Map.entry('l', "1"),
            Map.entry('e', "3"),
            Map.entry('a', "4"),
            Map.entry('s', "5"),
            Map.entry('S', "5"),
            Map.entry('A', "4"),
            Map.entry('I', "1"));

    String of(String term, Random random) {
        return switch (this) {
            case AS_IT_IS -> term;
            case CAPITALS -> term.toUpperCase(Locale.UK);
            case SMALL_LETTERS -> term.toLowerCase(Locale.UK);
            case MIXED_CASE ->
                each(
                        term,
                        letter -> random.nextBoolean() ? letter.toUpperCase(Locale.UK) : letter.toLowerCase(Locale.UK),
                        "");
            case WIDE_SPACES -> term.replace(" ", "     ");
            case NO_BREAK_SPACES -> term.replace(' ', '\u00A0');
            case LETTERS_SPACED_OUT -> each(term.replace(" ", ""), letter -> letter, " ");
            case LETTERS_DOTTED -> each(term.replace(" ", ""), letter -> letter, ".");
            case LETTERS_UNDERSCORED -> each(term.replace(" ", ""), letter -> letter, "_");
            case HYPHEN_IN_A_WORD -> inAWord(term, random, "-");
            case HYPHEN_AND_LINE_BREAK -> inAWord(term, random, "-\n");
            case NO_SPACES -> term.replace(" ", "");
            case UNDERSCORES_FOR_SPACES -> term.replace(' ', '_');
            case SOFT_HYPHENS -> each(term, letter -> letter, "\u00AD");
            case ZERO_WIDTH_SPACES -> each(term, letter -> letter, random.nextBoolean() ? "\u200B" : "\uFEFF");
            case JOINERS -> each(term, letter -> letter, random.nextBoolean() ? "\u200D" : "\u2060");
            case DIRECTION_MARKS -> each(term, letter -> letter, random.nextBoolean() ? "\u200E" : "\u2069");
            case COMBINING_MARKS -> each(term, letter -> letter.isBlank() ? letter : letter + "\u0301\u0323", "");
            case OTHER_DIACRITICS ->
                Normalizer.normalize(
                        each(term, letter -> "aeiouAEIOU".contains(letter) ? letter + "\u0302" : letter, ""),
                        Normalizer.Form.NFC);
            case NO_DIACRITICS ->
                Normalizer.normalize(term, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            case FULL_WIDTH ->
                each(
                        term,
                        letter -> letter.charAt(0) > ' ' && letter.charAt(0) < 0x7F
                                ? Character.toString(letter.charAt(0) + 0xFEE0)
                                : letter,
                        "");
            case LIGATURES ->
                term.replace("ff", "ﬀ").replace("fi", "ﬁ").replace("fl", "ﬂ").replace("st", "ﬆ");
            case CYRILLIC_LOOK_ALIKES -> swapped(term, CYRILLIC);
            case GREEK_LOOK_ALIKES -> swapped(term, GREEK);
            case LATIN_LOOK_ALIKES -> swapped(term, LATIN);
            case DIGITS_FOR_LETTERS -> swapped(term, DIGITS);
            case BACKWARDS -> new StringBuilder(term).reverse().toString();
            case QUOTED -> "“" + term.replace(" ", "” “") + "”";
            case IN_AN_ACCOUNT -> term.toLowerCase(Locale.UK).replace(" ", ".") + "@mail.example";
            case POSSESSIVE -> term + "’s";
            case LINE_BREAKS -> term.replace(" ", "\n");
        };
    }

    /** Whether the disguise leaves a term that a reader would take for it. */
    boolean fits(Term term) {
        return switch (term) {
            case Term.FullName name -> true;
            case Term.Words words -> this != BACKWARDS || words.text().length() > 8;
            case Term.Telephone number ->
                switch (this) {
                    case AS_IT_IS,
                            WIDE_SPACES,
                            NO_BREAK_SPACES,
                            LETTERS_SPACED_OUT,
                            LETTERS_DOTTED,
                            NO_SPACES,
                            UNDERSCORES_FOR_SPACES,
                            SOFT_HYPHENS,
                            ZERO_WIDTH_SPACES,
                            JOINERS,
                            FULL_WIDTH,
                            LINE_BREAKS,
                            HYPHEN_IN_A_WORD,
                            QUOTED -> true;
                    default -> false;
                };
            case Term.Address address -> this != BACKWARDS && this != IN_AN_ACCOUNT && this != DIGITS_FOR_LETTERS;
            case Term.EmailAddress address -> true;
            case Term.Code code -> true;
        };
    }

    private static String inAWord(String term, Random random, String hyphen) {
        int word = term.indexOf(' ') > 3 ? term.indexOf(' ') : term.length();
        int at = 2 + random.nextInt(Math.max(1, word - 3));
        return term.substring(0, at) + hyphen + term.substring(at);
    }

    private static String swapped(String term, Map<Character, String> by) {
        return each(term, letter -> by.getOrDefault(letter.charAt(0), letter), "");
    }

    private static String each(String term, UnaryOperator<String> change, String between) {
        return term.codePoints()
                .mapToObj(letter -> change.apply(Character.toString(letter)))
                .collect(Collectors.joining(between));
    }
}
