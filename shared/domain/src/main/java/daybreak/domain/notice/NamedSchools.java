package daybreak.domain.notice;

import daybreak.domain.people.PersonName;
import daybreak.domain.ppn.Child;
import daybreak.domain.ppn.Child.HomeEducation;
import daybreak.domain.ppn.Child.NamedSchool;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which school or schools the PPNs name for one child. The school named on the notice is the source, never a link in the
 * records system, which goes stale when the child moves.
 */
final class NamedSchools {
    private NamedSchools() {}

    /** One place, and what stands against it. */
    record Place(Destination destination, Optional<Concern> concern) {}

    /**
     * @param listings the child as each PPN lists it, oldest first
     * @param urnsByName for free text in normalised form, the numbers of all schools in the force area of that name
     */
    static List<Place> of(List<Child> listings, Map<String, List<String>> urnsByName) {
        List<Child> naming =
                listings.stream().filter(child -> !child.schools().isEmpty()).toList();
        List<HomeEducation> home = listings.stream()
                .flatMap(child -> child.homeEducation().stream())
                .distinct()
                .toList();
        if (naming.isEmpty()) {
            return List.of(atHome(home));
        }
        if (!home.isEmpty()) {
            return List.of(unknown(naming, Concern.HOME_EDUCATED_AND_SCHOOL));
        }
        List<Map<String, Resolved>> byListing =
                naming.stream().map(child -> resolve(child, urnsByName)).toList();
        if (byListing.stream().map(Map::keySet).distinct().count() > 1) {
            return List.of(unknown(naming, Concern.SCHOOLS_DISAGREE));
        }
        return places(List.copyOf(byListing.getLast().values()), naming);
    }

    private static Place atHome(List<HomeEducation> authorities) {
        return switch (authorities.size()) {
            case 0 -> unknown(List.of(), Concern.NO_SCHOOL_RECORDED);
            case 1 ->
                new Place(
                        new Destination.HomeEducationOfficer(
                                authorities.getFirst().localAuthority()),
                        Optional.empty());
            default -> unknown(List.of(), Concern.SCHOOLS_DISAGREE);
        };
    }

    private static List<Place> places(List<Resolved> schools, List<Child> naming) {
        if (schools.size() > 1) {
            boolean allOnRoll = schools.stream().allMatch(Resolved::onRoll);
            return allOnRoll ? distinctPlaces(schools, naming) : List.of(unknown(naming, Concern.TWO_SCHOOLS));
        }
        Resolved only = schools.getFirst();
        return List.of(
                only.onRoll() || only.concern().isPresent()
                        ? place(only, naming)
                        : new Place(only.destination(naming), Optional.of(Concern.NOT_ON_ROLL)));
    }

    /** Schools that nobody could identify are one place, for one person to find. */
    private static List<Place> distinctPlaces(List<Resolved> schools, List<Child> naming) {
        Map<String, Place> byWord = new LinkedHashMap<>();
        for (Resolved school : schools) {
            Place place = place(school, naming);
            byWord.putIfAbsent(place.destination().word(), place);
        }
        return List.copyOf(byWord.values());
    }

    private static Place place(Resolved school, List<Child> naming) {
        return new Place(school.destination(naming), school.concern());
    }

    private record Resolved(Optional<String> urn, Optional<String> text, boolean onRoll, Optional<Concern> concern) {
        Destination destination(List<Child> naming) {
            return urn.<Destination>map(number -> new Destination.School(number, text))
                    .orElseGet(() -> new Destination.Unknown(words(naming)));
        }

        Resolved or(Resolved same) {
            return new Resolved(urn, text.or(same::text), onRoll || same.onRoll, concern);
        }
    }

    private static Map<String, Resolved> resolve(Child child, Map<String, List<String>> urnsByName) {
        Map<String, Resolved> byKey = new LinkedHashMap<>();
        for (NamedSchool school : child.schools()) {
            Resolved resolved = resolve(school, urnsByName);
            String key = resolved.urn()
                    .orElseGet(() -> PersonName.normalise(school.text().orElse("")));
            byKey.merge(key, resolved, Resolved::or);
        }
        return byKey;
    }

    private static Resolved resolve(NamedSchool school, Map<String, List<String>> urnsByName) {
        if (school.urn().isPresent()) {
            return new Resolved(school.urn(), school.text(), school.onRoll(), Optional.empty());
        }
        List<String> urns =
                urnsByName.getOrDefault(PersonName.normalise(school.text().orElse("")), List.of());
        return switch (urns.size()) {
            case 0 ->
                new Resolved(Optional.empty(), school.text(), school.onRoll(), Optional.of(Concern.SCHOOL_NOT_FOUND));
            case 1 -> new Resolved(Optional.of(urns.getFirst()), school.text(), school.onRoll(), Optional.empty());
            default ->
                new Resolved(Optional.empty(), school.text(), school.onRoll(), Optional.of(Concern.SCHOOL_AMBIGUOUS));
        };
    }

    private static Place unknown(List<Child> naming, Concern concern) {
        return new Place(new Destination.Unknown(words(naming)), Optional.of(concern));
    }

    private static String words(List<Child> naming) {
        return naming.stream()
                .flatMap(child -> child.schools().stream())
                .map(NamedSchools::words)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String words(NamedSchool school) {
        String urn = school.urn().map(number -> "URN " + number).orElse("");
        return school.text()
                .map(text -> urn.isEmpty() ? text : text + " (" + urn + ")")
                .orElse(urn);
    }
}
