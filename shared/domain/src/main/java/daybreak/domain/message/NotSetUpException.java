package daybreak.domain.message;

/**
 * What was asked cannot be done until the force has said something that it has not. The queue asks again. Its words are ours
 * and repeat nothing, so whoever runs Daybreak finds them in the log, where those of any other fault never stand.
 */
public final class NotSetUpException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotSetUpException(Lacking lacking) {
        super(lacking.says);
    }

    /** What may be lacking. */
    public enum Lacking {
        HUB_MAILBOX("the hub's mailbox is not known: send force-contact.changed.v1 with the role hub-mailbox");

        private final String says;

        Lacking(String says) {
            this.says = says;
        }
    }
}
