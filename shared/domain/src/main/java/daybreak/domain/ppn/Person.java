package daybreak.domain.ppn;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Someone on the notice who is not listed as a child.
 *
 * @param ref the notice's own label for the person, unique within it
 */
public record Person(
        String ref,
        Role role,
        PersonName name,
        Optional<LocalDate> dateOfBirth,
        Optional<NominalId> nominalId,
        Optional<String> address,
        Optional<String> email,
        Optional<String> phone,
        List<Relationship> relationships) {

    public Person {
        relationships = List.copyOf(relationships);
    }

    /** The part a person played in the incident. */
    public enum Role {
        VICTIM,
        SUSPECT,
        PARENT,
        WITNESS,
        OTHER
    }

    /** What this person is to one child of the notice, in the form's coded words: {@code mother}, {@code step-father}. */
    public record Relationship(String childRef, String is) {}
}
