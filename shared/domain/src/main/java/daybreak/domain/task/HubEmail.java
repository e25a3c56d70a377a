package daybreak.domain.task;

import java.time.Instant;

/** How one email to the hub's own mailbox stands. It is claimed before it is sent and never sent again by itself. */
public sealed interface HubEmail {
    /** Nobody asked for one. */
    record NotWanted() implements HubEmail {}

    record Due() implements HubEmail {}

    record Sending(Instant at) implements HubEmail {}

    record Accepted(Instant at) implements HubEmail {}

    record Delivered(Instant at) implements HubEmail {}

    /** Bounced, rejected or complained of, as SES called it; or never tried, and why. */
    record Failed(Instant at, String as) implements HubEmail {}
}
