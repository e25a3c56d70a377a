package daybreak.domain.notice;

import java.time.Instant;

/** What SES reported of one email. */
public record DeliveryReport(Kind kind, Instant at) {
    /** SES's own event types, with bounces told apart. */
    public enum Kind {
        /** SES took it and will try to deliver it. */
        SENT,
        DELIVERED,
        DELAYED,
        /** The address does not exist, or SES suppresses it. */
        BOUNCED_FOR_GOOD,
        /** SES gave up on a mailbox that may work another day. */
        BOUNCED_FOR_NOW,
        COMPLAINED,
        /** SES refused the content after taking it. */
        REFUSED
    }
}
