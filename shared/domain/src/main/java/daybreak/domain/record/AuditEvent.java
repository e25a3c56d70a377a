package daybreak.domain.record;

import java.time.Instant;
import java.util.List;

/**
 * What the law wants logged of one operation (Data Protection Act 2018 s.62): who, when, what and to whom; and why.
 *
 * @param cause id of the message or run that made the change; the same cause never makes it twice
 * @param who the person or function that did it
 * @param recipients to whom personal data went, where it was disclosed
 */
public record AuditEvent(
        Operation operation, String cause, Instant at, String who, String why, List<String> recipients) {

    public AuditEvent {
        recipients = List.copyOf(recipients);
    }

    public static AuditEvent of(Operation operation, String cause, Instant at, String who, String why) {
        return new AuditEvent(operation, cause, at, who, why, List.of());
    }

    /** The operations that section 62 names. */
    public enum Operation {
        COLLECTION,
        ALTERATION,
        CONSULTATION,
        DISCLOSURE,
        COMBINATION,
        ERASURE
    }
}
