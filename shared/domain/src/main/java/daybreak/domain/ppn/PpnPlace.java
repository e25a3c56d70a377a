package daybreak.domain.ppn;

import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;

/** That a PPN belongs to one occurrence, for good: written once, so that a version for another occurrence is refused. */
public record PpnPlace(String ppnRef, String occurrenceRef) implements Recorded {
    @Override
    public String recordId() {
        return "place-" + ppnRef;
    }

    @Override
    public Revision revision() {
        return Revision.NEW;
    }
}
