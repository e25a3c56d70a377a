package daybreak.domain.school;

import daybreak.domain.people.PersonName;
import java.util.List;
import java.util.Optional;

/**
 * An establishment in the DfE register (GIAS).
 *
 * @param urn the register's number
 * @param typeCode the register's establishment type code
 * @param localAuthority three-digit code of its local authority
 * @param inForceArea whether free text on a notice may mean this school
 * @param successors numbers of the establishments that took over, where it closed
 */
public record School(
        String urn,
        String name,
        Status status,
        int typeCode,
        Phase phase,
        String localAuthority,
        boolean inForceArea,
        Optional<String> phone,
        List<String> successors) {

    public School {
        successors = List.copyOf(successors);
    }

    /** The name by which free text on a notice is matched. */
    public String normalisedName() {
        return PersonName.normalise(name);
    }

    /** The register's establishment status. */
    public enum Status {
        OPEN,
        CLOSED,
        PROPOSED_TO_CLOSE,
        PROPOSED_TO_OPEN
    }

    /** What the establishment is for the purposes of the duty to notify (Domestic Abuse Act 2021 s.49A). */
    public enum Phase {
        /** A school, a further-education institution or a 16-19 academy in England or Wales; maintained nurseries too. */
        SCHOOL_OR_COLLEGE,
        /** Early-years settings that are not maintained nursery schools. */
        EARLY_YEARS,
        /** In the register, but in neither England nor Wales. */
        OUTSIDE_ENGLAND_AND_WALES,
        /** A university, or a type the import did not know. */
        OTHER
    }
}
