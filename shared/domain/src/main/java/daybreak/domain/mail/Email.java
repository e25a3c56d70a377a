package daybreak.domain.mail;

import java.util.List;

/**
 * One message in two forms that say the same, and what goes with it.
 *
 * @param subject carries the marking and a reference, no personal data, no line breaks
 */
public record Email(String subject, String text, String html, List<Attachment> attachments) {
    public Email {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject has no control characters");
        }
        attachments = List.copyOf(attachments);
    }

    /** Without attachments. */
    public Email(String subject, String text, String html) {
        this(subject, text, html, List.of());
    }
}
