package daybreak.domain.occurrence;

import daybreak.domain.occurrence.OccurrenceHead.FoundReport;
import daybreak.domain.occurrence.OccurrenceHead.KnownChild;
import daybreak.domain.people.NominalId;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.people.PersonName;
import daybreak.domain.ppn.Child;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which children of an occurrence are one: by nominal id where both have one, else by normalised name and date of birth.
 * Nearly the same is never merged; a person looks.
 */
public final class ChildMatching {
    private ChildMatching() {}

    /**
     * What identifies a child on any message.
     *
     * @param name in its normalised form
     */
    public record Traits(String name, Optional<LocalDate> dateOfBirth, Optional<NominalId> nominalId) {
        public static Traits of(Child child) {
            return new Traits(child.name().normalised(), child.dateOfBirth(), child.nominalId());
        }

        public static Traits of(FoundReport report) {
            return new Traits(new PersonName(report.name()).normalised(), report.dateOfBirth(), report.nominalId());
        }

        public static Traits of(KnownChild known) {
            return new Traits(known.name(), known.dateOfBirth(), known.nominalId());
        }
    }

    /** The children known so far and those that the PPN adds, in that order. */
    public static List<KnownChild> learn(
            List<KnownChild> known, List<Child> listed, String occurrenceRef, OpaqueIds ids) {
        List<KnownChild> all = new ArrayList<>(known);
        for (Child child : listed) {
            Traits traits = Traits.of(child);
            int at = indexOf(all, traits);
            if (at < 0) {
                all.add(new KnownChild(
                        newRef(traits, occurrenceRef, ids), traits.name(), traits.dateOfBirth(), traits.nominalId()));
            } else if (all.get(at).nominalId().isEmpty() && traits.nominalId().isPresent()) {
                KnownChild was = all.get(at);
                all.set(at, new KnownChild(was.ref(), was.name(), was.dateOfBirth(), traits.nominalId()));
            }
        }
        return all;
    }

    /** Whether two sets of traits are one child's. */
    public static boolean same(Traits one, Traits other) {
        if (one.nominalId().isPresent() && other.nominalId().isPresent()) {
            return one.nominalId().equals(other.nominalId());
        }
        return one.name().equals(other.name()) && one.dateOfBirth().equals(other.dateOfBirth());
    }

    /** Whether two sets of traits may be one child's, though they are not surely so. */
    public static boolean near(Traits one, Traits other) {
        if (one.nominalId().isPresent() && other.nominalId().isPresent()) {
            return false;
        }
        if (one.name().equals(other.name())) {
            return true;
        }
        return one.dateOfBirth().isPresent()
                && one.dateOfBirth().equals(other.dateOfBirth())
                && (oneEditApart(one.name(), other.name()) || sameWords(one.name(), other.name()));
    }

    private static boolean sameWords(String one, String other) {
        return new PersonName(one)
                .words().stream()
                        .sorted()
                        .toList()
                        .equals(new PersonName(other).words().stream().sorted().toList());
    }

    /** One letter added, dropped or changed: the least that a slip of the pen does. */
    private static boolean oneEditApart(String one, String other) {
        if (one.length() > other.length()) {
            return oneEditApart(other, one);
        }
        if (other.length() - one.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int skip = one.length() == other.length() ? 1 : 0;
        return one.substring(Math.min(one.length(), same + skip)).equals(other.substring(same + 1));
    }

    /** By nominal id first: a name alone must not give one child the nominal id of another. */
    private static int indexOf(List<KnownChild> known, Traits traits) {
        int byNominal = traits.nominalId().isEmpty()
                ? -1
                : indexOf(known, child -> child.nominalId().equals(traits.nominalId()));
        return byNominal >= 0 ? byNominal : indexOf(known, child -> same(Traits.of(child), traits));
    }

    private static int indexOf(List<KnownChild> known, Predicate<KnownChild> fits) {
        for (int i = 0; i < known.size(); i++) {
            if (fits.test(known.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String newRef(Traits traits, String occurrenceRef, OpaqueIds ids) {
        return traits.nominalId()
                .map(nominal -> ids.of("child-by-nominal", occurrenceRef, nominal.value()))
                .orElseGet(() -> ids.of(
                        "child-by-name",
                        occurrenceRef,
                        traits.name(),
                        traits.dateOfBirth().map(LocalDate::toString).orElse("")));
    }
}
