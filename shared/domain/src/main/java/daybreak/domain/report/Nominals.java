package daybreak.domain.report;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The people of a history, each once: nominals that the records system merged are one, under the id that remained. */
final class Nominals {
    private final Map<NominalId, NominalId> mergedInto = new HashMap<>();
    private final Map<NominalId, HistoryPerson> people = new LinkedHashMap<>();
    private final Map<NominalId, List<PersonName>> names = new HashMap<>();

    /** @param supplied in the order of their pages; the first that says a thing of a person is believed */
    Nominals(List<HistoryPerson> supplied) {
        for (HistoryPerson person : supplied) {
            for (NominalId merged : person.merged()) {
                mergedInto.putIfAbsent(merged, person.nominalId());
            }
        }
        // Who remained speaks before those who were merged into them.
        Stream.concat(
                        supplied.stream()
                                .filter(person -> of(person.nominalId()).equals(person.nominalId())),
                        supplied.stream()
                                .filter(person -> !of(person.nominalId()).equals(person.nominalId())))
                .forEach(person -> {
                    people.merge(of(person.nominalId()), person, Nominals::joined);
                    names.computeIfAbsent(of(person.nominalId()), none -> new ArrayList<>())
                            .add(person.name());
                });
    }

    /** The names of those who were merged into a person, where they differ. */
    List<PersonName> otherNames(NominalId id) {
        Map<String, PersonName> others = new LinkedHashMap<>();
        names.getOrDefault(id, List.of()).forEach(name -> others.putIfAbsent(name.normalised(), name));
        person(id).ifPresent(person -> others.remove(person.name().normalised()));
        return List.copyOf(others.values());
    }

    /** The id that remained of a person. */
    NominalId of(NominalId id) {
        Set<NominalId> seen = new HashSet<>(Set.of(id));
        NominalId now = id;
        while (mergedInto.containsKey(now)) {
            NominalId next = mergedInto.getOrDefault(now, now);
            if (!seen.add(next)) {
                // Merged in a circle, which no records system should say: the least id stands for all of them.
                return seen.stream()
                        .min((one, other) -> one.value().compareTo(other.value()))
                        .orElseThrow();
            }
            now = next;
        }
        return now;
    }

    Optional<HistoryPerson> person(NominalId id) {
        return Optional.ofNullable(people.get(of(id)));
    }

    /** Everybody, by id. */
    Map<NominalId, HistoryPerson> all() {
        Map<NominalId, HistoryPerson> sorted =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        sorted.putAll(people);
        return sorted;
    }

    private static HistoryPerson joined(HistoryPerson first, HistoryPerson more) {
        return new HistoryPerson(
                first.nominalId(),
                union(first.merged(), more.merged()),
                first.name(),
                first.dateOfBirth().or(more::dateOfBirth),
                union(first.addresses(), more.addresses()),
                union(first.phones(), more.phones()),
                union(first.schools(), more.schools()));
    }

    private static <T> List<T> union(List<T> first, List<T> more) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(more);
        return new ArrayList<>(all);
    }
}
