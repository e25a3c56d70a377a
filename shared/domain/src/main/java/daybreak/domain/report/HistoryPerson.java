package daybreak.domain.report;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person as the records system has them.
 *
 * @param merged other nominal ids that were found to be the same person and merged into this one
 */
public record HistoryPerson(
        NominalId nominalId,
        List<NominalId> merged,
        PersonName name,
        Optional<LocalDate> dateOfBirth,
        List<String> addresses,
        List<String> phones,
        List<String> schools) {

    public HistoryPerson {
        merged = List.copyOf(merged);
        addresses = List.copyOf(addresses);
        phones = List.copyOf(phones);
        schools = List.copyOf(schools);
    }
}
