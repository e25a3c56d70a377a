package daybreak.aws.mail;

import daybreak.domain.mail.Email;
import daybreak.domain.mail.MailTag;
import daybreak.domain.mail.Mailer;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.Content;

/** Sends through SES, which makes the MIME message: no header is ever put together from text here. */
public final class SesMailer implements Mailer {
    private static final String UTF_8 = "UTF-8";

    private final SesClient ses;
    private final String from;
    private final String configurationSet;

    public SesMailer(SesClient ses, String from, String configurationSet) {
        this.ses = ses;
        this.from = from;
        this.configurationSet = configurationSet;
    }

    @Override
    public Outcome send(Email email, String to, MailTag tag) {
        if (!email.attachments().isEmpty()) {
            throw new IllegalArgumentException("an email with attachments is for the mailer that attaches");
        }
        return SesAttempt.of(() -> ses.sendEmail(request -> request.source(from)
                        .destination(destination -> destination.toAddresses(to))
                        .configurationSetName(configurationSet)
                        .tags(SesAttempt.tags(tag))
                        .message(message -> message.subject(content(email.subject()))
                                .body(body -> body.text(content(email.text())).html(content(email.html())))))
                .messageId());
    }

    private static Content content(String text) {
        return Content.builder().charset(UTF_8).data(text).build();
    }
}
