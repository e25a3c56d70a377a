package daybreak.domain.clock;

import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;

/**
 * Changes with every green PPN under one reference of a child. Whoever counts them saves it with what the count led to: of
 * two who count at once, the second counts again.
 *
 * @param countedAt when the PPN that was counted last was received
 */
public record GreenTally(String personRef, Instant countedAt, Revision revision) implements Recorded {
    @Override
    public String recordId() {
        return personRef + ".tally";
    }

    public GreenTally countedAt(Instant at) {
        return new GreenTally(personRef, at, revision);
    }
}
