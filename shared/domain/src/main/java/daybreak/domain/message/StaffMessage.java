package daybreak.domain.message;

import daybreak.domain.disclosure.StaffRole;
import daybreak.domain.people.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the disclosure unit says of its own people. */
public sealed interface StaffMessage extends Inbound.OfDisclosure {
    String staffId();

    /**
     * {@code staff.changed.v1}: the whole entry of one person.
     *
     * @param deputy staff id of who stands in
     * @param reportsTo staff id of the next above
     * @param active false once the person has left
     */
    record StaffChanged(
            String staffId,
            PersonName name,
            String email,
            Set<StaffRole> roles,
            Optional<String> deputy,
            Optional<String> reportsTo,
            boolean active,
            Instant changedAt)
            implements StaffMessage {
        public StaffChanged {
            roles = Set.copyOf(roles);
        }
    }

    /** {@code absence.recorded.v1}: away from the first London day to the last, both included. */
    record AbsenceRecorded(String staffId, LocalDate first, LocalDate last, Instant recordedAt)
            implements StaffMessage {}
}
