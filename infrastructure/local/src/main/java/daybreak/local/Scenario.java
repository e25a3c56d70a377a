package daybreak.local;

import java.time.Instant;
import java.util.Set;

/** Something that happens on a local cloud, such as a night and a morning. */
public interface Scenario {
    /** Where the cloud's clock is to stand when it begins. */
    Instant start();

    /** Functions that it leaves out, by logical id: no schedule and no queue calls them. */
    default Set<String> unscheduled() {
        return Set.of();
    }

    /** Sends the messages and moves the clock, telling what happens. */
    void play(LocalCloud cloud, Progress out);
}
