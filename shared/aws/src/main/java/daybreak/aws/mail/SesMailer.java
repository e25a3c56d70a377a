package daybreak.aws.mail;

import daybreak.domain.mail.Email;
import daybreak.domain.mail.MailTag;
import daybreak.domain.mail.Mailer;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.Content;
import software.amazon.awssdk.services.ses.model.MessageTag;
import software.amazon.awssdk.services.ses.model.SendEmailResponse;

/** Sends through SES, which makes the MIME message: no header is ever put together from text here. */
public final class SesMailer implements Mailer {
    private static final String UTF_8 = "UTF-8";
    private static final int FAULTS = 500;

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
        try {
            SendEmailResponse answer = ses.sendEmail(request -> request.source(from)
                    .destination(destination -> destination.toAddresses(to))
                    .configurationSetName(configurationSet)
                    .tags(tags(tag))
                    .message(message -> message.subject(content(email.subject()))
                            .body(body -> body.text(content(email.text())).html(content(email.html())))));
            return new Outcome.Accepted(answer.messageId());
        } catch (AwsServiceException refused) {
            String code = refused.awsErrorDetails() == null
                    ? Integer.toString(refused.statusCode())
                    : refused.awsErrorDetails().errorCode();
            return refused.statusCode() < FAULTS || refused.isThrottlingException()
                    ? new Outcome.NotSent(code)
                    : new Outcome.Unknown(code);
        } catch (SdkClientException failed) {
            return notConnected(failed) ? new Outcome.NotSent("no connection") : new Outcome.Unknown("no answer");
        } catch (SdkException failed) {
            return new Outcome.Unknown(failed.getClass().getSimpleName());
        }
    }

    private static boolean notConnected(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return true;
            }
        }
        return false;
    }

    private static Content content(String text) {
        return Content.builder().charset(UTF_8).data(text).build();
    }

    private static List<MessageTag> tags(MailTag tag) {
        return switch (tag) {
            case MailTag.OfNotice(var notice, int attempt) ->
                List.of(tag("notice", notice.text()), tag("attempt", Integer.toString(attempt)));
            case MailTag.OfTask(String taskId) -> List.of(tag("task", taskId));
            case MailTag.OfLedger(var day) -> List.of(tag("ledger", day.toString()));
        };
    }

    private static MessageTag tag(String name, String value) {
        return MessageTag.builder().name(name).value(value).build();
    }
}
