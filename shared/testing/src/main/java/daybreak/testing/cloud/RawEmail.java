package daybreak.testing.cloud;

import daybreak.domain.mail.Attachment;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A MIME message, taken apart as a mail program would. */
public record RawEmail(String subject, String text, List<Attachment> attachments) {
    public static RawEmail of(byte[] raw) {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            StringBuilder text = new StringBuilder();
            List<Attachment> attachments = new ArrayList<>();
            collect(message, text, attachments);
            return new RawEmail(message.getSubject(), text.toString(), List.copyOf(attachments));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("not a MIME message", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, StringBuilder text, List<Attachment> attachments)
            throws MessagingException, IOException {
        if (part.getFileName() != null) {
            try (InputStream content = part.getInputStream()) {
                String type = new ContentType(part.getContentType()).getBaseType();
                attachments.add(new Attachment(part.getFileName(), type, content.readAllBytes()));
            }
        } else if (part.isMimeType("text/plain")) {
            text.append(part.getContent());
        } else if (part.getContent() instanceof Multipart parts) {
            for (int each = 0; each < parts.getCount(); each++) {
                collect(parts.getBodyPart(each), text, attachments);
            }
        }
    }
}
