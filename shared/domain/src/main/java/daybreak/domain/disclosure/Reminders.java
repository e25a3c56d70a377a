package daybreak.domain.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads reminders and the daily run. They are saved through {@link daybreak.domain.record.Records}. */
public interface Reminders {
    Optional<Reminder> read(String id);

    /** Those that were made on a London day. */
    List<Reminder> of(LocalDate day);

    /** Those of which nobody knows that they went, made before a London day, however long ago. */
    List<Reminder> unsettledBefore(LocalDate day);

    /** The daily run's record. */
    DisclosureDay lastRun();
}
