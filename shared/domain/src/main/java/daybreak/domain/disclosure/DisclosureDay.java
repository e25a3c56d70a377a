package daybreak.domain.disclosure;

import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The daily run, of which there is one record.
 *
 * @param ranOn the latest London day on which it ran; empty before the first
 * @param before the day on which it ran before that
 */
public record DisclosureDay(Optional<LocalDate> ranOn, Optional<LocalDate> before, Revision revision)
        implements Recorded {
    public static final String ID = "disclosure-day";

    @Override
    public String recordId() {
        return ID;
    }

    /** As it is once the run of this day is done; a second run of one day changes nothing. */
    public DisclosureDay ran(LocalDate today) {
        return ranOn.filter(today::equals).isPresent() ? this : new DisclosureDay(Optional.of(today), ranOn, revision);
    }
}
