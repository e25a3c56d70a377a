package daybreak.domain.ppn;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A child as the notice lists one.
 *
 * @param ref the notice's own label for the child, unique within it
 * @param suspect whether the child is also listed as a suspect
 * @param voice the voice of the child, in the officer's words
 * @param missing set where this child is the one reported missing
 */
public record Child(
        String ref,
        PersonName name,
        Optional<LocalDate> dateOfBirth,
        Optional<NominalId> nominalId,
        boolean suspect,
        boolean present,
        boolean seen,
        boolean spokenTo,
        boolean welfareCheck,
        Optional<String> voice,
        List<NamedSchool> schools,
        Optional<HomeEducation> homeEducation,
        Residence residence,
        Optional<Missing> missing) {

    public Child {
        schools = List.copyOf(schools);
    }

    /** A school as the notice names it: by number, by free text, or both. */
    public record NamedSchool(Optional<String> urn, Optional<String> text, boolean onRoll) {
        public NamedSchool {
            if (urn.isEmpty() && text.isEmpty()) {
                throw new IllegalArgumentException("a school is named by URN, by text, or both");
            }
        }
    }

    /** The child is educated at home, known to this local authority (its three-digit code). */
    public record HomeEducation(String localAuthority) {}

    /** Whether the child lives in the force area; the duty follows residence, not the place of the incident. */
    public enum Residence {
        IN_FORCE_AREA,
        ELSEWHERE,
        UNKNOWN
    }

    /** When the child was reported missing, and when found, if so. */
    public record Missing(Instant reportedAt, Optional<Instant> foundAt) {}
}
