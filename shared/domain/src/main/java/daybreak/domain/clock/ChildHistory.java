package daybreak.domain.clock;

import java.time.Instant;
import java.util.List;

/** Reads which green PPNs there were about a child. */
@FunctionalInterface
public interface ChildHistory {
    /** The green PPNs under one reference of a child, and their tally, read together as they stand now. */
    Greens greensSince(String personRef, Instant since);

    /** @param tally to be saved with the next green PPN, so that two at once do not each overlook the other */
    record Greens(List<GreenNotice> notices, GreenTally tally) {
        public Greens {
            notices = List.copyOf(notices);
        }
    }
}
