package daybreak.domain.occurrence;

import daybreak.domain.occurrence.ChildMatching.Traits;
import daybreak.domain.occurrence.OccurrenceHead.KnownChild;
import daybreak.domain.people.NominalId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One child of an occurrence, by all that it is known as. One PPN may list it by name, another under a nominal id and
 * another name; the PPN that says both shows that they are one. Nothing that was known is forgotten for it, so that what
 * either PPN says of the child still counts.
 *
 * @param ref of the first that was known of it
 */
public record OneChild(String ref, List<Traits> knownAs) {
    public OneChild {
        knownAs = List.copyOf(knownAs);
    }

    /** @param listed the children on the latest version of each PPN */
    public static List<OneChild> among(List<KnownChild> known, List<Traits> listed) {
        Map<String, OneChild> children = new LinkedHashMap<>();
        for (KnownChild each : known) {
            Optional<NominalId> nominal = each.nominalId().or(() -> nominalOf(each, listed));
            String key = nominal.map(id -> "nominal " + id.value()).orElse("child " + each.ref());
            Traits traits = new Traits(each.name(), each.dateOfBirth(), nominal);
            children.merge(key, new OneChild(each.ref(), List.of(traits)), OneChild::and);
        }
        return List.copyOf(children.values());
    }

    /** The nominal id under which the PPNs list a child of that name and date of birth, if there is one such child only. */
    private static Optional<NominalId> nominalOf(KnownChild known, List<Traits> listed) {
        List<NominalId> nominals = listed.stream()
                .filter(child -> ChildMatching.same(Traits.of(known), child))
                .flatMap(child -> child.nominalId().stream())
                .distinct()
                .toList();
        return nominals.size() == 1 ? Optional.of(nominals.getFirst()) : Optional.empty();
    }

    private OneChild and(OneChild same) {
        List<Traits> all = new ArrayList<>(knownAs);
        all.addAll(same.knownAs);
        return new OneChild(ref, all);
    }

    public boolean is(Traits listed) {
        return knownAs.stream().anyMatch(traits -> ChildMatching.same(traits, listed));
    }

    public boolean isNearly(Traits other) {
        return knownAs.stream().anyMatch(traits -> ChildMatching.near(traits, other));
    }

    /**
     * Whether another child of the occurrence is so like this one that a person must say whether they are two. A spelling
     * that a later version put right is nobody's any more.
     */
    public boolean hasNearMatch(List<OneChild> all, List<Traits> listed) {
        return all.stream()
                .filter(other -> !other.ref.equals(ref) && listed.stream().anyMatch(other::is))
                .anyMatch(other -> other.knownAs.stream().anyMatch(this::isNearly)
                        || listed.stream().anyMatch(child -> is(child) && other.is(child)));
    }
}
