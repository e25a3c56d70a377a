package daybreak.domain.ppn;

import daybreak.domain.clock.GradeClock;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A PPN as it is kept.
 *
 * @param ref opaque id
 * @param receivedAt when its first version arrived: the clock starts here, whatever comes later
 * @param planned ids of the notices that it called for, counted again when the ledger closes
 * @param ledgerDay the London day in whose ledger those notices were first counted
 */
public record StoredPpn(
        String ref,
        String occurrenceRef,
        Ppn ppn,
        Instant receivedAt,
        TaskHeader header,
        GradeClock clock,
        List<String> planned,
        LocalDate ledgerDay,
        Revision revision)
        implements Recorded {

    public StoredPpn {
        planned = List.copyOf(planned);
    }

    @Override
    public String recordId() {
        return ref;
    }

    public StoredPpn with(GradeClock next) {
        return new StoredPpn(ref, occurrenceRef, ppn, receivedAt, header, next, planned, ledgerDay, revision);
    }
}
