package daybreak.contracts;

import daybreak.domain.ppn.Child;
import daybreak.domain.ppn.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What JSON Schema cannot say about a PPN. Each rule returns pointers to the places that break it. */
final class PpnRules {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private PpnRules() {}

    static Stream<String> repeatedRefs(List<Person> persons, List<Child> children) {
        Set<String> seen = new HashSet<>();
        Predicate<String> repeated = ref -> !seen.add(ref);
        return Stream.concat(
                where(persons, "/persons/%d/ref", Person::ref, repeated),
                where(children, "/children/%d/ref", Child::ref, repeated));
    }

    static Stream<String> unknownChildren(List<Person> persons, List<Child> children) {
        Set<String> listed = new HashSet<>();
        children.forEach(child -> listed.add(child.ref()));
        return IntStream.range(0, persons.size())
                .boxed()
                .flatMap(i -> where(
                        persons.get(i).relationships(),
                        "/persons/" + i + "/relationships/%d/child",
                        Person.Relationship::childRef,
                        ref -> !listed.contains(ref)));
    }

    static Stream<String> notYetBorn(List<Person> persons, List<Child> children, Instant submittedAt) {
        LocalDate submitted = submittedAt.atZone(LONDON).toLocalDate();
        Predicate<Optional<LocalDate>> later =
                born -> born.filter(submitted::isBefore).isPresent();
        return Stream.concat(
                where(persons, "/persons/%d/dateOfBirth", Person::dateOfBirth, later),
                where(children, "/children/%d/dateOfBirth", Child::dateOfBirth, later));
    }

    private static <T, U> Stream<String> where(
            List<T> items, String pointer, Function<T, U> part, Predicate<U> breaks) {
        return IntStream.range(0, items.size())
                .filter(i -> breaks.test(part.apply(items.get(i))))
                .mapToObj(pointer::formatted);
    }
}
