package daybreak.documents.release;

import daybreak.documents.release.Needle.Demand;
import daybreak.documents.release.Term.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shapes in which words, addresses, dates and codes may come. */
final class Needles {
    private static final int MOST_WORDS_AT_ONCE = 12;
    private static final int FEWEST_WORDS_OF_A_SENTENCE = 4;
    private static final int SHORTEST_WORD_TO_SPACE = 7;
    private static final int LONGEST_BY_EXACT_LETTERS = 3;
    private static final int SHORTEST_STREET = 5;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+|\\R+");
    private static final Pattern HOUSE = Pattern.compile("([0-9]{1,4}[A-Za-z]?),? +(\\p{L}[\\p{L}'’. -]*)");

    private static final Map<String, List<String>> STREETS = Map.ofEntries(
            Map.entry("street", List.of("st", "str")),
            Map.entry("road", List.of("rd")),
            Map.entry("avenue", List.of("ave", "av")),
            Map.entry("close", List.of("cl")),
            Map.entry("drive", List.of("dr", "drv")),
            Map.entry("lane", List.of("ln", "la")),
            Map.entry("court", List.of("ct", "crt")),
            Map.entry("crescent", List.of("cres", "cresc", "cr")),
            Map.entry("gardens", List.of("gdns", "gdn")),
            Map.entry("grove", List.of("gr", "grv")),
            Map.entry("place", List.of("pl")),
            Map.entry("square", List.of("sq")),
            Map.entry("terrace", List.of("terr", "ter", "tce")),
            Map.entry("park", List.of("pk")),
            Map.entry("way", List.of("wy")),
            Map.entry("house", List.of("hse")));

    private Needles() {}

    static List<Needle> words(String text) {
        String[] words = text.strip().split("\\s+", -1);
        if (words.length > MOST_WORDS_AT_ONCE) {
            return Stream.of(SENTENCE_END.split(text.strip()))
                    .filter(sentence -> sentence.split("\\s+", -1).length >= FEWEST_WORDS_OF_A_SENTENCE)
                    .map(Needle::of)
                    .toList();
        }
        List<Needle> needles = new ArrayList<>(Dates.needles(text));
        if (words.length > 1) {
            Needle phrase = Needle.of(text);
            needles.add(phrase.plain().size() < Search.NO_ACCIDENT ? phrase.with(Demand.WHOLE_WORDS) : phrase);
            return needles;
        }
        Needle word = Needle.of(text.strip(), Demand.WHOLE_WORDS, Demand.ORDINARY_WORD_IS_ITSELF);
        int size = word.plain().size();
        boolean everyday = Vocabulary.EVERYDAY.contains(text.strip().toLowerCase(Locale.ROOT));
        if (size < 2) {
            return needles;
        }
        if (size <= LONGEST_BY_EXACT_LETTERS) {
            word = text.strip().equals(text.strip().toUpperCase(Locale.ROOT)) ? word.with(Demand.ALL_CAPITALS) : word;
        }
        if (size < SHORTEST_WORD_TO_SPACE || everyday) {
            word = word.with(Demand.UNBROKEN);
        }
        boolean name = Character.isUpperCase(text.strip().codePointAt(0));
        needles.add(everyday && name ? word.with(Demand.NOT_AS_EVERYDAY_WORD) : word);
        return needles;
    }

    static List<Needle> code(String text) {
        return List.of(Needle.of(text, Demand.WHOLE_WORDS));
    }

    static List<Needle> email(String address) {
        String plain = address.strip();
        return List.of(
                Needle.of(plain),
                Needle.of(plain.replace("@", " at ")),
                Needle.of(plain.replace("@", " at ").replace(".", " dot ")),
                Needle.of(plain.replace(".", " dot ")));
    }

    /** A house by its number and street, in either order and by each way to shorten it; and by its postcode. */
    static List<Needle> address(String address) {
        Set<String> texts = new LinkedHashSet<>();
        boolean number = false;
        for (String part : address.split("[,\\n]", -1)) {
            Matcher house =
                    HOUSE.matcher(part.strip().replaceFirst("^(?i)(?:flat|apartment|apt|unit) [0-9A-Za-z]+ +", ""));
            if (house.matches()) {
                number = true;
                for (String street : streets(house.group(2).strip())) {
                    String at = house.group(1);
                    texts.addAll(List.of(
                            at + " " + street, street + " " + at, street + " no " + at, street + " number " + at));
                    Numbers.spelt(at).ifPresent(spelt -> texts.add(spelt + " " + street));
                }
            }
        }
        // "14 Rosebank" is split from its street by a comma in some systems: "14, Rosebank Terrace".
        Matcher split = Pattern.compile("^\\s*(?:Flat [0-9A-Za-z]+\\s*,\\s*)?([0-9]{1,4}[A-Za-z]?)\\s*,\\s*([^,\\n]+)")
                .matcher(address);
        if (!number && split.lookingAt()) {
            number = true;
            streets(split.group(2).strip()).forEach(street -> texts.add(split.group(1) + " " + street));
        }
        List<Needle> needles = new ArrayList<>(
                texts.stream().map(text -> Needle.of(text, Demand.WHOLE_WORDS)).toList());
        if (!number) {
            String first = address.split("[,\\n]", -1)[0].strip();
            if (first.contains(" ")) {
                needles.add(Needle.of(first, Demand.WHOLE_WORDS));
            }
        }
        postcode(address).ifPresent(needles::add);
        return needles;
    }

    static Optional<Needle> postcode(String address) {
        Matcher found = Shapes.POSTCODE.matcher(address);
        return found.find()
                ? Optional.of(Needle.of(found.group(1) + " " + found.group(2), Demand.WHOLE_WORDS))
                : Optional.empty();
    }

    /** The street in full, shortened, and, if that still names it, without saying what kind of street it is. */
    private static List<String> streets(String street) {
        List<String> ways = new ArrayList<>(List.of(street));
        int space = street.lastIndexOf(' ');
        if (space < 0) {
            return ways;
        }
        String name = street.substring(0, space);
        String kind = street.substring(space + 1).toLowerCase(Locale.ROOT).replace(".", "");
        STREETS.forEach((full, shorts) -> {
            if (full.equals(kind) || shorts.contains(kind)) {
                ways.add(name + " " + full);
                shorts.forEach(shorter -> ways.add(name + " " + shorter));
                if (name.length() >= SHORTEST_STREET && !Vocabulary.EVERYDAY.contains(name.toLowerCase(Locale.ROOT))) {
                    ways.add(name);
                }
            }
        });
        return ways;
    }
}
