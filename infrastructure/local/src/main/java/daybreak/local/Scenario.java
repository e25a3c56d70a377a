package daybreak.local;

import java.time.Instant;

/** Something that happens on a local cloud, such as a night and a morning. */
public interface Scenario {
    /** Where the cloud's clock is to stand when it begins. */
    Instant start();

    /** Sends the messages and moves the clock, telling what happens. */
    void play(LocalCloud cloud, Progress out);
}
