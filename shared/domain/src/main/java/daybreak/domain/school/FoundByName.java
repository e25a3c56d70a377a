package daybreak.domain.school;

import java.util.Map;
import java.util.Optional;

/** Which school free text may mean. A name that two schools answer to goes to a person, so a school without pupils keeps none. */
public final class FoundByName {
    private FoundByName() {}

    /**
     * The name by which free text finds a school.
     *
     * @param register the schools by number, for its successors
     */
    public static Optional<String> of(School school, Map<String, School> register) {
        String name = school.normalisedName();
        return school.inForceArea() && !name.isEmpty() && answersTo(name, school, register)
                ? Optional.of(name)
                : Optional.empty();
    }

    private static boolean answersTo(String name, School school, Map<String, School> register) {
        return switch (school.status()) {
            case OPEN, PROPOSED_TO_CLOSE -> true;
            case PROPOSED_TO_OPEN -> false;
            // Its pupils went to the successor, whom the name leads to, unless that one took the name over.
            case CLOSED ->
                !school.successors().isEmpty()
                        && school.successors().stream()
                                .map(urn -> Optional.ofNullable(register.get(urn)))
                                .flatMap(Optional::stream)
                                .noneMatch(successor -> successor.inForceArea()
                                        && successor.normalisedName().equals(name));
        };
    }
}
