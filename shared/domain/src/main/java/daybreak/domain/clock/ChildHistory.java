package daybreak.domain.clock;

import java.time.Instant;
import java.util.List;

/** Reads which green PPNs there were about a child. */
@FunctionalInterface
public interface ChildHistory {
    List<GreenNotice> greensSince(String personRef, Instant since);
}
