package daybreak.aws.mail;

import daybreak.domain.mail.MailTag;
import daybreak.domain.mail.Mailer.Outcome;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ses.model.MessageTag;

/** What is known after one call to SES, whichever call it was. */
final class SesAttempt {
    private static final int FAULTS = 500;

    private SesAttempt() {}

    /** @param call returns SES's id of the email */
    static Outcome of(Supplier<String> call) {
        try {
            return new Outcome.Accepted(call.get());
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

    static List<MessageTag> tags(MailTag tag) {
        return switch (tag) {
            case MailTag.OfNotice(var notice, int attempt) ->
                List.of(tag("notice", notice.text()), tag("attempt", Integer.toString(attempt)));
            case MailTag.OfTask(String taskId) -> List.of(tag("task", taskId));
            case MailTag.OfLedger(var day) -> List.of(tag("ledger", day.toString()));
            case MailTag.OfReport(String report, int edition, MailTag.OfReport.What what) ->
                List.of(
                        tag("report", report),
                        tag("edition", Integer.toString(edition)),
                        tag("email", what.name().toLowerCase(Locale.ROOT)));
            case MailTag.OfReminder(String reminderId) -> List.of(tag("reminder", reminderId));
            case MailTag.OfDocument(String documentId) -> List.of(tag("document", documentId));
        };
    }

    private static MessageTag tag(String name, String value) {
        return MessageTag.builder().name(name).value(value).build();
    }
}
