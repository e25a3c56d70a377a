package daybreak.aws.mail;

import daybreak.domain.mail.Email;
import daybreak.domain.mail.MailTag;
import daybreak.domain.mail.Mailer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.ses.SesClient;

/**
 * Sends emails with attachments through SES, which wants the MIME message for them; one without goes the plain way. Its
 * function ships the mail library and may call {@code ses:SendRawEmail}.
 */
public final class SesAttachmentMailer implements Mailer {
    /**
     * Bytes. SES's v1 API takes 10 MB a message, and that quota is not raised; an attachment is 37 hundredths longer in it.
     * Source: https://docs.aws.amazon.com/ses/latest/dg/quotas.html
     */
    public static final int LARGEST_FILE = 7_000_000;

    private final SesMailer plain;
    private final SesClient ses;
    private final String from;
    private final String configurationSet;

    public SesAttachmentMailer(SesClient ses, String from, String configurationSet) {
        this.plain = new SesMailer(ses, from, configurationSet);
        this.ses = ses;
        this.from = from;
        this.configurationSet = configurationSet;
    }

    @Override
    public Outcome send(Email email, String to, MailTag tag) {
        if (email.attachments().isEmpty()) {
            return plain.send(email, to, tag);
        }
        byte[] message = MimeEmail.of(email, from, to);
        return SesAttempt.of(() -> ses.sendRawEmail(request -> request.source(from)
                        .destinations(to)
                        .configurationSetName(configurationSet)
                        .tags(SesAttempt.tags(tag))
                        .rawMessage(raw -> raw.data(SdkBytes.fromByteArray(message))))
                .messageId());
    }
}
