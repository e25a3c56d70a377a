package daybreak.domain.disclosure;

import java.util.Optional;

/** Reads who works in the disclosure unit. They are saved through {@link daybreak.domain.record.Records}. */
public interface StaffList {
    /** The opaque id of a person. */
    String refOf(String staffId);

    Optional<StaffMember> read(String ref);

    /** All of them: a unit has some dozens. */
    Staff all();
}
