package daybreak.domain.clock;

import daybreak.domain.morning.MorningTimes;
import daybreak.domain.policy.Policy.Escalation;
import java.time.Instant;
import java.util.Collection;

/** When green notices about one child add up to a review (local practice: three within three months). */
public final class GreenNotices {
    private GreenNotices() {}

    /**
     * @param greens when each green PPN of the child was received, this one included
     * @param now when this one was received
     */
    public static boolean callForReview(Collection<Instant> greens, Instant now, Escalation policy) {
        return greens.stream().filter(at -> !at.isBefore(since(now, policy))).count() >= policy.greens();
    }

    /** The start of the period that counts. */
    public static Instant since(Instant now, Escalation policy) {
        return now.atZone(MorningTimes.LONDON).minus(policy.within()).toInstant();
    }
}
