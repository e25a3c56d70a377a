package daybreak.domain.disclosure;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import java.time.LocalDate;
import java.util.Optional;

/** A person of a case, as the disclosure unit names them. */
public record Party(PersonName name, Optional<LocalDate> dateOfBirth, Optional<NominalId> nominalId) {}
