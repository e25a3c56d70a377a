package daybreak.documents.release;

import daybreak.documents.release.Needle.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds needles in a text, however the text was spaced, broken, accented or disguised. */
final class Search {
    /** From here on, letters that follow each other are no accident. */
    static final int NO_ACCIDENT = 8;

    private static final int SHORTEST_TO_BREAK = 4;
    private static final int MOST_SIGNS_BETWEEN = 12;
    private static final Pattern ORDINARY = Pattern.compile("[a-z]+|[A-Z]+|[A-Z][a-z]+");

    private final Folded text;
    private final Folded disguised;

    Search(String raw) {
        this.text = Folded.plain(raw);
        this.disguised = Folded.disguised(raw);
    }

    Folded text() {
        return text;
    }

    /** Each place where the needle stands, forwards. */
    List<Span> all(Needle needle) {
        List<Span> found = new ArrayList<>();
        in(text, needle.plain(), needle, false, found);
        if (!needle.demands(Demand.TOGETHER) && !needle.demands(Demand.WORDS_APART)) {
            in(disguised, needle.disguised(), needle, true, found);
        }
        return found;
    }

    /** Each place where the needle's letters stand backwards. */
    List<Span> backwards(Needle needle) {
        List<Span> found = new ArrayList<>();
        String letters = new StringBuilder(needle.plain().letters()).reverse().toString();
        if (letters.length() < NO_ACCIDENT) {
            return found;
        }
        for (int at = next(text, letters, 0); at >= 0; at = next(text, letters, at + 1)) {
            if (text.beginsWord(at) && text.endsBefore(at + letters.length())) {
                found.add(span(text, at, at + letters.length()));
            }
        }
        return found;
    }

    private static int next(Folded text, String letters, int from) {
        return text.letters().indexOf(letters, from);
    }

    private static void in(Folded text, Folded term, Needle needle, boolean disguise, List<Span> found) {
        if (term.size() == 0) {
            return;
        }
        for (int at = next(text, term.letters(), 0); at >= 0; at = next(text, term.letters(), at + 1)) {
            if (text.whole(at)
                    && text.whole(at + term.size())
                    && (!needle.demands(Demand.WHOLE_WORDS) || bounded(text, at, at + term.size()))
                    && heldTogether(text, at, term, needle)
                    && wordsMeant(text, at, term, needle)
                    && lettersMeant(text, at, at + term.size(), needle, disguise)) {
                found.add(span(text, at, at + term.size()));
            }
        }
    }

    private static boolean bounded(Folded text, int from, int to) {
        return text.beginsWord(from) && (text.endsBefore(to) || ending(text, to, "s") || ending(text, to, "es"));
    }

    private static boolean ending(Folded text, int at, String suffix) {
        return text.letters().startsWith(suffix, at) && text.endsBefore(at + suffix.length());
    }

    /** Whether what stands between the letters is what may stand between the letters of one term. */
    private static boolean heldTogether(Folded text, int at, Folded term, Needle needle) {
        boolean spacedOut = true;
        boolean broken = false;
        boolean brokenBySpace = false;
        for (int letter = 1; letter < term.size(); letter++) {
            int gap = text.gap(at + letter);
            if (text.signsBefore(at + letter) > MOST_SIGNS_BETWEEN) {
                return false;
            }
            spacedOut &= gap != 0 || !text.whole(at + letter);
            if (term.gap(letter) != 0) {
                if ((gap == 0 && needle.demands(Demand.WORDS_APART))
                        || ((gap & Folded.STOP) == 0 && needle.demands(Demand.STOPPED))) {
                    return false;
                }
            } else if (gap != 0) {
                broken = true;
                brokenBySpace |= (gap & Folded.SPACE) != 0 && (gap & Folded.HYPHEN) == 0;
            }
        }
        if (!broken || (spacedOut && term.size() > 2)) {
            return true;
        }
        if (needle.demands(Demand.TOGETHER) || term.size() < SHORTEST_TO_BREAK) {
            return false;
        }
        return !brokenBySpace || (!needle.demands(Demand.UNBROKEN) && term.size() >= NO_ACCIDENT);
    }

    private static boolean wordsMeant(Folded text, int at, Folded term, Needle needle) {
        for (int letter = 0; letter < term.size(); letter++) {
            boolean begins = letter == 0 || term.gap(letter) != 0;
            boolean capital = text.capital(at + letter);
            if (!capital && (needle.demands(Demand.ALL_CAPITALS) || (begins && needle.demands(Demand.CAPITALS)))) {
                return false;
            }
            // "left a mark. Hope is" names nobody; "Mark. Hope" might.
            if (begins && letter > 0 && (text.gap(at + letter) & Folded.STOP) != 0 && capital && text.small(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean lettersMeant(Folded text, int from, int to, Needle needle, boolean disguise) {
        if (needle.demands(Demand.DOTTED) && !text.dotted(to - 1)) {
            return false;
        }
        String raw = text.raw().substring(text.at(from), text.endOf(to - 1));
        boolean ordinary = ORDINARY.matcher(raw).matches();
        if (disguise
                && ordinary
                && needle.demands(Demand.ORDINARY_WORD_IS_ITSELF)
                && !looksTheSame(raw, needle.text())) {
            return false;
        }
        return !needle.demands(Demand.NOT_AS_EVERYDAY_WORD)
                || !ordinary
                || (Character.isUpperCase(raw.charAt(0)) && !beginsSentence(text, from));
    }

    /** A capital I and a small l are one to the eye: "lan" passes for "Ian", "ball" does not for "bail". */
    private static boolean looksTheSame(String raw, String term) {
        String seen = raw.replace('I', 'l');
        return seen.equals(term.replace('I', 'l'))
                || seen.equals(term.toUpperCase(Locale.UK).replace('I', 'l'))
                || seen.equals(term.toLowerCase(Locale.UK));
    }

    private static boolean beginsSentence(Folded text, int at) {
        return at == 0 || (text.gap(at) & Folded.STOP) != 0;
    }

    private static Span span(Folded text, int from, int to) {
        return new Span(text.at(from), text.endOf(to - 1));
    }

    /** A part of the raw text. */
    record Span(int from, int to) {
        boolean strictlyWithin(Span other) {
            return other.from <= from && to <= other.to && to - from < other.to - other.from;
        }
    }
}
