package daybreak.domain.clock;

import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;

/**
 * That one green PPN was about one child: a pointer, kept for as long as it counts.
 *
 * @param personRef opaque; the same for the child in every occurrence
 */
public record GreenNotice(String personRef, String ppnRef, Instant receivedAt) implements Recorded {
    @Override
    public String recordId() {
        return personRef + "." + ppnRef;
    }

    @Override
    public Revision revision() {
        return Revision.NEW;
    }
}
