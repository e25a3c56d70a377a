package daybreak.documents.release;

import daybreak.documents.release.Needle.Demand;
import daybreak.domain.people.PersonName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The shapes in which a full name may come: whole, turned about, shortened to initials, spelt with other vowels. */
final class NameNeedles {
    private static final int SHORTEST_SURNAME_IN_AN_ACCOUNT = 4;
    private static final Set<String> WORDS_OF_ONE_LETTER = Set.of("a", "i", "o");

    private NameNeedles() {}

    /** The name itself, in each order and spelling. */
    static List<Needle> whole(String name) {
        List<String> words = new PersonName(name).words();
        Set<String> texts = new LinkedHashSet<>();
        texts.add(String.join(" ", words));
        // PersonName drops the accents, and with them what "Mueller" is another way to write.
        texts.addAll(spellings(name));
        Set<String> turned = new LinkedHashSet<>();
        if (words.size() > 1) {
            String surname = words.getLast();
            texts.add(words.getFirst() + " " + surname);
            turned.add(surname + " " + String.join(" ", words.subList(0, words.size() - 1)));
            turned.add(surname + " " + words.getFirst());
        }
        List<Needle> needles = new ArrayList<>();
        spelt(texts).forEach(text -> needles.add(needle(text)));
        // "Hartley will not" is no way to write "Will Hartley".
        boolean everyday = Vocabulary.EVERYDAY.contains(words.getFirst());
        spelt(turned).forEach(text -> needles.add(everyday ? needle(text).with(Demand.CAPITALS) : needle(text)));
        return needles;
    }

    private static Set<String> spelt(Set<String> texts) {
        Set<String> spelt = new LinkedHashSet<>(texts);
        texts.forEach(text -> spelt.addAll(spellings(text)));
        return spelt;
    }

    private static Needle needle(String text) {
        Needle needle = Needle.of(text);
        return needle.plain().size() < Search.NO_ACCIDENT ? needle.with(Demand.WHOLE_WORDS) : needle;
    }

    private static List<String> spellings(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return List.of(
                small.replace("ü", "ue")
                        .replace("ö", "oe")
                        .replace("ä", "ae")
                        .replace("å", "aa")
                        .replace("ø", "oe"),
                small.replace("ue", "u").replace("oe", "o").replace("ae", "a"));
    }

    /** The name with parts of it shortened to a letter. */
    static List<Needle> initials(String name) {
        List<String> words = new PersonName(name).words();
        if (words.size() < 2) {
            return List.of();
        }
        String first = words.getFirst();
        String last = words.getLast();
        String firstLetter = letter(first);
        String lastLetter = letter(last);
        List<Needle> needles = new ArrayList<>();

        Needle surname = Needle.of(firstLetter + " " + last, Demand.WHOLE_WORDS, Demand.TOGETHER, Demand.WORDS_APART);
        boolean reads = WORDS_OF_ONE_LETTER.contains(firstLetter) || Vocabulary.EVERYDAY.contains(last);
        needles.add(reads ? surname.with(Demand.CAPITALS) : surname);
        needles.add(Needle.of(
                last + " " + firstLetter,
                Demand.WHOLE_WORDS,
                Demand.TOGETHER,
                Demand.WORDS_APART,
                Demand.CAPITALS,
                Demand.DOTTED));
        if (last.length() >= SHORTEST_SURNAME_IN_AN_ACCOUNT) {
            needles.add(Needle.of(firstLetter + last, Demand.WHOLE_WORDS, Demand.TOGETHER));
        }

        Needle given = Needle.of(
                first + " " + lastLetter, Demand.WHOLE_WORDS, Demand.TOGETHER, Demand.WORDS_APART, Demand.CAPITALS);
        boolean ambiguous = WORDS_OF_ONE_LETTER.contains(lastLetter) || Vocabulary.EVERYDAY.contains(first);
        needles.add(ambiguous ? given.with(Demand.DOTTED) : given);

        needles.addAll(capitals(List.of(firstLetter, lastLetter)));
        if (words.size() > 2) {
            needles.addAll(capitals(words.stream().map(NameNeedles::letter).toList()));
        }
        return needles;
    }

    private static List<Needle> capitals(List<String> letters) {
        String together = String.join("", letters);
        Needle dotted = Needle.of(
                String.join(" ", letters),
                Demand.WHOLE_WORDS,
                Demand.TOGETHER,
                Demand.WORDS_APART,
                Demand.STOPPED,
                Demand.ALL_CAPITALS);
        return Vocabulary.ABBREVIATIONS.contains(together.toUpperCase(Locale.ROOT))
                ? List.of(dotted)
                : List.of(dotted, Needle.of(together, Demand.WHOLE_WORDS, Demand.TOGETHER, Demand.ALL_CAPITALS));
    }

    private static String letter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    /** What would be the same of two people: two needles of equal letters mean either. */
    static Set<String> lettersOf(List<Needle> needles) {
        return needles.stream().map(needle -> needle.plain().letters()).collect(Collectors.toSet());
    }
}
