package daybreak.domain.morning;

import java.time.LocalDate;
import java.util.Optional;

/** Reads ledgers. They are saved through {@link daybreak.domain.record.Records}. */
@FunctionalInterface
public interface Ledgers {
    Optional<Ledger> read(LocalDate day);
}
