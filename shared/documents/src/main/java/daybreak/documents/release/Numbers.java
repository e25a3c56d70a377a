package daybreak.documents.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in a text: telephone numbers, however they are grouped or spelt out. */
final class Numbers {
    private static final int NATIONAL_DIGITS = 10;
    private static final int SHORTEST_TELEPHONE = 6;
    private static final int LONGEST_GAP = 4;
    private static final List<String> UNITS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final Pattern SPELT = Pattern.compile(
            "(?i)(?<![a-z])(?:(double|treble|triple)[\\s-]+)?(zero|nought|naught|oh|one|two|three|four|five|six|seven|eight|nine)(?![a-z])");
    /** A word of digits and of letters that pass for them. */
    private static final Pattern NUMBER_LIKE = Pattern.compile("(?<!\\p{L})[OoIl]*[0-9][0-9OoIl]*(?!\\p{L})");

    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("nought", "0"),
            Map.entry("naught", "0"),
            Map.entry("oh", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"));

    private final StringBuilder digits = new StringBuilder();
    private final List<Integer> at = new ArrayList<>();

    /** The digits of a text, those that are spelt out and those that letters stand for included. */
    Numbers(String raw) {
        List<Found> found = new ArrayList<>();
        Set<Integer> amongDigits = new HashSet<>();
        NUMBER_LIKE.matcher(raw).results().forEach(number -> {
            for (int letter = number.start(); letter < number.end(); letter++) {
                amongDigits.add(letter);
            }
        });
        for (int next = 0; next < raw.length(); ) {
            int character = raw.codePointAt(next);
            int end = next + Character.charCount(character);
            String plain = Letters.plain(character);
            if (plain.length() == 1 && Character.isDigit(plain.charAt(0))) {
                found.add(new Found(plain, next, end));
            } else if (amongDigits.contains(next) && (plain.equals("o") || plain.equals("l") || plain.equals("i"))) {
                found.add(new Found(plain.equals("o") ? "0" : "1", next, end));
            }
            next = end;
        }
        Matcher spelt = SPELT.matcher(raw);
        while (spelt.find()) {
            String digit = DIGITS.getOrDefault(spelt.group(2).toLowerCase(Locale.ROOT), "");
            int times = spelt.group(1) == null
                    ? 1
                    : spelt.group(1).toLowerCase(Locale.ROOT).equals("double") ? 2 : 3;
            found.add(new Found(digit.repeat(times), spelt.start(), spelt.end()));
        }
        found.sort(Comparator.comparingInt(Found::from));
        int end = 0;
        for (Found digit : found) {
            if (gap(raw, end, digit.from()) > LONGEST_GAP) {
                digits.append(' ');
                at.add(digit.from());
            }
            for (int part = 0; part < digit.digits().length(); part++) {
                digits.append(digit.digits().charAt(part));
                at.add(digit.from());
            }
            end = digit.to();
        }
    }

    /** Where a telephone number stands, whatever its prefix. */
    List<Integer> telephone(String number) {
        String digitsOfNumber = national(number);
        List<Integer> found = new ArrayList<>();
        if (digitsOfNumber.length() < SHORTEST_TELEPHONE) {
            return found;
        }
        for (int start = digits.indexOf(digitsOfNumber);
                start >= 0;
                start = digits.indexOf(digitsOfNumber, start + 1)) {
            found.add(at.get(start));
        }
        return found;
    }

    /** The ten digits that every way to write a British number has. */
    static String national(String number) {
        StringBuilder only = new StringBuilder();
        number.replace("(0)", "")
                .codePoints()
                .filter(Character::isDigit)
                .forEach(digit -> only.append(Character.digit(digit, NATIONAL_DIGITS)));
        return only.length() <= NATIONAL_DIGITS ? only.toString() : only.substring(only.length() - NATIONAL_DIGITS);
    }

    /** A house number in words; empty from a hundred on. */
    static Optional<String> spelt(String number) {
        if (!number.matches("[1-9][0-9]?")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(number);
        if (value < UNITS.size()) {
            return Optional.of(UNITS.get(value));
        }
        String tens = TENS.get(value / 10);
        return Optional.of(value % 10 == 0 ? tens : tens + " " + UNITS.get(value % 10));
    }

    /** Invisible characters and brackets around a prefix's nought are no gap. */
    private static int gap(String raw, int from, int to) {
        return (int) raw.substring(Math.min(from, to), to)
                .codePoints()
                .filter(character -> !Letters.invisible(character))
                .count();
    }

    private record Found(String digits, int from, int to) {}
}
