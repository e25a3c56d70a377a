package daybreak.local.email;

/**
 * A way in which SES refuses or fails a call.
 *
 * <p>Codes: https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html and
 * https://docs.aws.amazon.com/ses/latest/APIReference/CommonErrors.html; quota messages:
 * https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html
 */
public enum SesFault {
    /** Too many emails a second. Nothing was sent. */
    THROTTLING(400, "Throttling", "Maximum sending rate exceeded."),
    /** Too many emails in 24 hours. Nothing was sent. */
    DAILY_QUOTA(400, "Throttling", "Daily message quota exceeded."),
    /** The message is refused. Nothing was sent. */
    MESSAGE_REJECTED(400, "MessageRejected", "Email address is not verified."),
    /** The account may not send for now. Nothing was sent. */
    ACCOUNT_SENDING_PAUSED(400, "AccountSendingPausedException", "Email sending is disabled for your account."),
    /** The configuration set may not send for now. Nothing was sent. */
    CONFIGURATION_SET_PAUSED(
            400, "ConfigurationSetSendingPausedException", "Email sending is disabled for the configuration set."),
    /** SES failed: the sender cannot know whether the email went. Here it did not. */
    INTERNAL_FAILURE(500, "InternalFailure", "The request processing has failed because of an unknown error."),
    /** SES is not there: the sender cannot know whether the email went. Here it did not. */
    SERVICE_UNAVAILABLE(503, "ServiceUnavailable", "The request has failed due to a temporary failure of the server."),
    /** SES took the email and failed afterwards: it went, and the sender was told 500. */
    FAILURE_AFTER_ACCEPTING(500, "InternalFailure", "The request processing has failed because of an unknown error.");

    private final int status;
    private final String code;
    private final String message;

    SesFault(int status, String code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    SesAnswer answer() {
        return SesAnswer.error(status, code, message);
    }
}
