package daybreak.local.email;

import java.time.Duration;
import java.util.List;

/**
 * Something that SES reports about an email, and how long after it was accepted.
 *
 * <p>The delays are ours: short enough for a test, in the order in which a real mailbox would cause them.
 */
record Reaction(Duration after, Kind kind) {
    enum Kind {
        SEND("Send"),
        DELIVERY("Delivery"),
        BOUNCE("Bounce"),
        BOUNCE_SUPPRESSED("Bounce"),
        BOUNCE_MAILBOX_FULL("Bounce"),
        BOUNCE_EXPIRED("Bounce"),
        COMPLAINT("Complaint"),
        DELAY("DeliveryDelay"),
        REJECT("Reject");

        private final String eventType;

        Kind(String eventType) {
            this.eventType = eventType;
        }

        String eventType() {
            return eventType;
        }
    }

    static List<Reaction> of(Mailboxes.Behaviour behaviour) {
        Reaction sent = in(0, Kind.SEND);
        return switch (behaviour) {
            case SUCCESS, OUT_OF_OFFICE, THROTTLE_ONCE, LOST_ANSWER, SLOW_TIMEOUT ->
                List.of(sent, in(2, Kind.DELIVERY));
            case BOUNCE -> List.of(sent, in(3, Kind.BOUNCE));
            case SOFT_BOUNCE -> List.of(sent, in(3, Kind.BOUNCE_MAILBOX_FULL));
            case SUPPRESSED -> List.of(sent, in(1, Kind.BOUNCE_SUPPRESSED));
            case COMPLAINT -> List.of(sent, in(2, Kind.DELIVERY), in(20 * 60, Kind.COMPLAINT));
            case DELAY -> List.of(sent, in(5 * 60, Kind.DELAY), in(25 * 60, Kind.DELIVERY));
            case DELAY_THEN_BOUNCE -> List.of(sent, in(5 * 60, Kind.DELAY), in(60 * 60, Kind.BOUNCE_EXPIRED));
            case BOUNCE_AFTER_DELIVERY -> List.of(sent, in(2, Kind.DELIVERY), in(30 * 60, Kind.BOUNCE));
            case REJECT -> List.of(sent, in(1, Kind.REJECT));
            case SILENT, REFUSED, NO_TRACE -> List.of();
        };
    }

    private static Reaction in(long seconds, Kind kind) {
        return new Reaction(Duration.ofSeconds(seconds), kind);
    }
}
