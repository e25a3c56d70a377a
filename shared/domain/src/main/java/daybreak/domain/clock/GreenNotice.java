package daybreak.domain.clock;

import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.util.Optional;

/**
 * That one green PPN was about one child: a pointer, kept for as long as it counts.
 *
 * @param personRef opaque; the child by nominal id, or by name and date of birth, in every occurrence
 * @param nominalRef the child by nominal id, where the PPN gives one
 */
public record GreenNotice(String personRef, String ppnRef, Optional<String> nominalRef, Instant receivedAt)
        implements Recorded {
    @Override
    public String recordId() {
        return personRef + "." + ppnRef;
    }

    @Override
    public Revision revision() {
        return Revision.NEW;
    }
}
