package daybreak.domain.report;

import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;

/**
 * A review as it is kept.
 *
 * @param made the edition it made
 */
public record StoredReview(String ref, int made, Review review) implements Recorded {
    @Override
    public String recordId() {
        return ref + "-review-" + made;
    }

    @Override
    public Revision revision() {
        return Revision.NEW;
    }
}
