package daybreak.aws.mail;

/** The provider certainly did not take an email; the queue tries again. */
public final class NotSentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSentException(String why) {
        super("not sent: " + why);
    }
}
