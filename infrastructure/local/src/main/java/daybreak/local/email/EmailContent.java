package daybreak.local.email;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * An email as its reader's mail program takes it apart.
 *
 * @param headers every header, decoded no further than the raw line
 * @param text the plain text part
 * @param html the HTML part
 * @param attachments the file names of what is attached
 */
public record EmailContent(
        String subject,
        String from,
        String to,
        List<HeaderLine> headers,
        Optional<String> text,
        Optional<String> html,
        List<String> attachments) {
    /** One header line. */
    public record HeaderLine(String name, String value) {}

    static EmailContent of(byte[] raw) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            var parts = new Parts();
            parts.collect(message);
            return new EmailContent(
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    Optional.ofNullable(message.getHeader("From", ", ")).orElse(""),
                    Optional.ofNullable(message.getHeader("To", ", ")).orElse(""),
                    Collections.list(message.getAllHeaders()).stream()
                            .map(EmailContent::line)
                            .toList(),
                    parts.text,
                    parts.html,
                    List.copyOf(parts.attachments));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("not a MIME message", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HeaderLine line(Header header) {
        return new HeaderLine(header.getName(), header.getValue());
    }

    private static final class Parts {
        private Optional<String> text = Optional.empty();
        private Optional<String> html = Optional.empty();
        private final List<String> attachments = new ArrayList<>();

        void collect(Part part) throws MessagingException, IOException {
            if (part.getFileName() != null) {
                attachments.add(part.getFileName());
            } else if (part.isMimeType("text/plain")) {
                text = Optional.of(part.getContent().toString());
            } else if (part.isMimeType("text/html")) {
                html = Optional.of(part.getContent().toString());
            } else if (part.getContent() instanceof Multipart multipart) {
                for (int i = 0; i < multipart.getCount(); i++) {
                    BodyPart inner = multipart.getBodyPart(i);
                    collect(inner);
                }
            }
        }
    }
}
