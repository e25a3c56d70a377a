package daybreak.aws.mail;

import daybreak.domain.mail.Attachment;
import daybreak.domain.mail.Email;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** An email as a MIME message: its text and its HTML as alternatives, then what is attached. */
final class MimeEmail {
    private static final String UTF_8 = "UTF-8";

    private MimeEmail() {}

    /** @throws IllegalArgumentException if an address is none, or is more than one */
    static byte[] of(Email email, String from, String to) {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
            message.setFrom(address(from));
            message.setRecipient(RecipientType.TO, address(to));
            message.setSubject(email.subject(), UTF_8);
            MimeMultipart whole = new MimeMultipart("mixed");
            whole.addBodyPart(alternatives(email));
            for (Attachment attachment : email.attachments()) {
                whole.addBodyPart(attached(attachment));
            }
            message.setContent(whole);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException e) {
            // Its own words may repeat an address.
            throw new IllegalArgumentException(
                    "no MIME message can be made of it: " + e.getClass().getSimpleName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Strict, so that no address brings a second one, or a header, with it. */
    private static InternetAddress address(String text) throws MessagingException {
        return new InternetAddress(text, true);
    }

    private static MimeBodyPart alternatives(Email email) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(email.text(), "plain"));
        alternatives.addBodyPart(text(email.html(), "html"));
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(alternatives);
        return part;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart attached(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        part.setFileName(attachment.fileName());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }
}
