package daybreak.likeness;

import daybreak.domain.people.PersonName;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How two full names are alike, from the surest way down. */
enum AlikeNames {
    SAME("the same name"),
    SPELT_ALIKE("names spelt or sounding alike"),
    TURNED("the same names in another order"),
    PART_OF_SURNAME("the same first name, and surnames that share a part"),
    FIRST_NAME_ONLY("the same first name, or one spelt alike"),
    DIFFERENT("different names");

    /** Jaro-Winkler similarity from which two words are a slip of the pen apart; measured, see the tests. */
    private static final double SLIP = 0.9;

    /** The same where they also sound alike. */
    private static final double SLIP_IF_SOUNDING_ALIKE = 0.72;

    private static final JaroWinklerSimilarity LETTERS = new JaroWinklerSimilarity();

    private final String words;

    AlikeNames(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static AlikeNames of(PersonName one, PersonName other) {
        List<String> words = one.words();
        List<String> others = other.words();
        if (words.equals(others)) {
            return SAME;
        }
        if (words.size() < 2 || others.size() < 2) {
            return alike(words.getFirst(), others.getFirst()) ? FIRST_NAME_ONLY : DIFFERENT;
        }
        boolean first = alike(words.getFirst(), others.getFirst());
        boolean last = alike(words.getLast(), others.getLast());
        if (first && last) {
            return SPELT_ALIKE;
        }
        if (alike(words.getFirst(), others.getLast()) && alike(words.getLast(), others.getFirst())) {
            return TURNED;
        }
        if (first) {
            return shareSurname(words, others) ? PART_OF_SURNAME : FIRST_NAME_ONLY;
        }
        return DIFFERENT;
    }

    /** A surname of two parts, one of which is the other's: hyphens are gone from normalised names. */
    private static boolean shareSurname(List<String> words, List<String> others) {
        Optional<String> shared = words.stream()
                .skip(1)
                .filter(word -> others.stream().skip(1).anyMatch(each -> alike(word, each)))
                .findFirst();
        return shared.isPresent();
    }

    static boolean alike(String word, String other) {
        if (word.equals(other)) {
            return true;
        }
        double letters = LETTERS.apply(word, other);
        return letters >= SLIP || (letters >= SLIP_IF_SOUNDING_ALIKE && soundAlike(word, other));
    }

    private static boolean soundAlike(String word, String other) {
        DoubleMetaphone sound = new DoubleMetaphone();
        return sound.isDoubleMetaphoneEqual(word, other) || sound.isDoubleMetaphoneEqual(word, other, true);
    }
}
