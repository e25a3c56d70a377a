package daybreak.domain.ppn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a public protection notice.
 *
 * @param version counts from 1; a higher one replaces the notice whole
 * @param incidentAt when it happened
 * @param submittedAt when the officer filed this version
 * @param childrenTicked the form's own "children involved" box
 * @param numberToCall whom a school rings about a missing child
 * @param regradeReason why this version's grade differs from the one before
 * @param sensitive marked so that nothing about it is sent without a person
 * @param unbornExpected the date a child is expected, where the notice is about an unborn child
 */
public record Ppn(
        PpnId id,
        int version,
        String formVersion,
        OccurrenceNumber occurrence,
        String force,
        IncidentType incidentType,
        String circumstance,
        Instant incidentAt,
        Optional<String> place,
        String officer,
        Instant submittedAt,
        boolean domesticAbuse,
        boolean childrenTicked,
        Optional<String> numberToCall,
        Grade grade,
        String gradeRationale,
        Optional<String> regradeReason,
        boolean sensitive,
        List<Person> persons,
        List<Child> children,
        Optional<LocalDate> unbornExpected) {

    public Ppn {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
        persons = List.copyOf(persons);
        children = List.copyOf(children);
    }

    /** Whether this is a missing-child notice, by its type or by any child that is marked missing. */
    public boolean missingChild() {
        return incidentType == IncidentType.MISSING_CHILD
                || children.stream().anyMatch(child -> child.missing().isPresent());
    }
}
