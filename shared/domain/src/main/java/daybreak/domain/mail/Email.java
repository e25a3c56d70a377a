package daybreak.domain.mail;

/**
 * One message in two forms that say the same.
 *
 * @param subject carries the marking and a reference, no personal data, no line breaks
 */
public record Email(String subject, String text, String html) {
    public Email {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject has no control characters");
        }
    }
}
