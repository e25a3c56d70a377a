package daybreak.documents.release;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One shape in which a term may come: letters, and what else must be so for them to mean the term. */
final class Needle {
    private final String text;
    private final Set<Demand> demands;
    private final Folded plain;
    private final Folded disguised;

    private Needle(String text, Set<Demand> demands) {
        this.text = text;
        this.demands = demands;
        this.plain = Folded.plain(text);
        this.disguised = Folded.disguised(text);
    }

    /** @param text as a person would write it; spaces part its words */
    static Needle of(String text, Demand... demands) {
        return new Needle(text, setOf(List.of(demands)));
    }

    Needle with(Demand demand) {
        Set<Demand> all = setOf(demands);
        all.add(demand);
        return new Needle(text, all);
    }

    private static Set<Demand> setOf(Iterable<Demand> demands) {
        Set<Demand> set = EnumSet.noneOf(Demand.class);
        demands.forEach(set::add);
        return set;
    }

    boolean demands(Demand demand) {
        return demands.contains(demand);
    }

    String text() {
        return text;
    }

    Folded plain() {
        return plain;
    }

    Folded disguised() {
        return disguised;
    }

    /** What keeps letters that happen to follow each other from being taken for the term. */
    enum Demand {
        /** Begins and ends where words do; a plural's or possessive's ending counts as an end. */
        WHOLE_WORDS,
        /** No spaces inside its words, only what the end of a line or a disguise puts there. */
        UNBROKEN,
        /** Nothing at all inside its words, and no disguise looked through. */
        TOGETHER,
        /** Something stands between its words, and no disguise is looked through. */
        WORDS_APART,
        /** A full stop stands between its words. */
        STOPPED,
        /** A full stop follows it. */
        DOTTED,
        /** Each of its words begins with a capital. */
        CAPITALS,
        /** Each of its letters is a capital. */
        ALL_CAPITALS,
        /** It is an everyday word too: in small letters, and where it begins a sentence, it means that. */
        NOT_AS_EVERYDAY_WORD,
        /** Where its disguise is an ordinary word of its own, it is that word. */
        ORDINARY_WORD_IS_ITSELF
    }
}
