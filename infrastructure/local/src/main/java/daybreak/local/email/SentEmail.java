package daybreak.local.email;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An email that the endpoint accepted.
 *
 * @param messageId SES's id for it
 * @param recipients the envelope's recipients, whatever the headers say
 * @param tags the message tags that the sender gave
 * @param raw the message as it was given, MIME and all, one character for each byte
 */
public record SentEmail(
        String messageId,
        Instant acceptedAt,
        String source,
        List<String> recipients,
        String configurationSet,
        Map<String, String> tags,
        String raw) {
    public SentEmail {
        recipients = List.copyOf(recipients);
        tags = Map.copyOf(tags);
    }

    /** The message taken apart. */
    public EmailContent content() {
        return EmailContent.of(raw.getBytes(StandardCharsets.ISO_8859_1));
    }
}
