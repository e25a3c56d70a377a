package daybreak.domain.clock;

import daybreak.domain.morning.MorningTimes;
import daybreak.domain.policy.Policy.Escalation;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /**
     * When each PPN about the child was received. Found by name and date of birth, a PPN that gives another nominal id is
     * about another child.
     *
     * @param nominalRef the child's own, where known
     * @param found under any reference of the child; a PPN found under two counts once
     */
    public static Map<String, Instant> ofChild(Optional<String> nominalRef, List<GreenNotice> found) {
        Map<String, Instant> byPpn = new LinkedHashMap<>();
        found.stream()
                .filter(green -> nominalRef.isEmpty()
                        || green.nominalRef().isEmpty()
                        || green.nominalRef().equals(nominalRef))
                .forEach(green -> byPpn.put(green.ppnRef(), green.receivedAt()));
        return byPpn;
    }

    /** The start of the period that counts. */
    public static Instant since(Instant now, Escalation policy) {
        return now.atZone(MorningTimes.LONDON).minus(policy.within()).toInstant();
    }
}
