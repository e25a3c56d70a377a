package daybreak.domain.policy;

import java.time.Instant;

/** What the force has decided, by date. */
public interface Policies {
    /** The newest policy that holds at {@code now}; the packaged default where there is none. */
    Policy current(Instant now);
}
