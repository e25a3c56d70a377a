package daybreak.domain.report;

import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;

/**
 * A page of history as it is kept: for one report, and no longer than policy allows.
 *
 * @param until when it is deleted
 */
public record StoredPage(String ref, HistoryPage page, Instant until) implements Recorded {
    @Override
    public String recordId() {
        return ref + "-page-" + page.ask() + "-" + page.number();
    }

    @Override
    public Revision revision() {
        return Revision.NEW;
    }
}
