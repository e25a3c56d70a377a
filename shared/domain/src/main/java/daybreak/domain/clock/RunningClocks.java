package daybreak.domain.clock;

import daybreak.domain.ppn.StoredPpn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the clocks of PPNs. They are saved with their PPN. */
public interface RunningClocks {
    /** Clocks that run, whose warning is due and was not given; one started seconds ago may not be among them yet. */
    List<Running> toWarn(Instant now);

    /** The PPN with its clock as it stands now. */
    Optional<StoredPpn> read(String occurrenceRef, String ppnRef);

    /** Names one PPN. */
    record Running(String occurrenceRef, String ppnRef, Instant warnAt) {}
}
