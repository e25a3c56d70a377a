package daybreak.domain.mail;

/** Tries to send one email, once, and never again by itself. */
@FunctionalInterface
public interface Mailer {
    /**
     * @param to one address
     * @throws IllegalArgumentException if the email has attachments and this mailer takes none
     */
    Outcome send(Email email, String to, MailTag tag);

    /** What is known after the attempt. */
    sealed interface Outcome {
        /** The provider took it; delivery is another matter. */
        record Accepted(String providerId) implements Outcome {}

        /**
         * It was certainly not sent: no connection, or a refusal.
         *
         * @param why the provider's short code
         */
        record NotSent(String why) implements Outcome {}

        /** It may have been sent: time-out, reset, or a fault on the other side. */
        record Unknown(String why) implements Outcome {}
    }
}
