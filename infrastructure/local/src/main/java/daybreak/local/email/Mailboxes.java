package daybreak.local.email;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What becomes of an email, by the local part of its address: {@code bounce@school.example} bounces, and so do
 * {@code bounce+oak@…} and {@code bounce.dsl@…}. Every other address takes the email.
 *
 * <p>The first five are SES's own simulator:
 * https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html
 */
public final class Mailboxes {
    /** What an address does with an email. */
    public enum Behaviour {
        /** Delivered within seconds. */
        SUCCESS("success"),
        /** The address does not exist. */
        BOUNCE("bounce"),
        /** Delivered, and an out-of-office note comes back, which SES does not report. */
        OUT_OF_OFFICE("ooto"),
        /** Delivered, then marked as spam by the reader. */
        COMPLAINT("complaint"),
        /** Accepted from us, but on the account's suppression list. */
        SUPPRESSED("suppressionlist"),
        /** Delivered, but only after a while, with a notice of the delay. */
        DELAY("delay"),
        /** Never delivered: a delay, then the maximum delivery time passes. */
        DELAY_THEN_BOUNCE("delay-then-bounce"),
        /** The mailbox is full. */
        SOFT_BOUNCE("soft-bounce"),
        /** Taken by the school's server and then returned by it. */
        BOUNCE_AFTER_DELIVERY("bounce-after-delivery"),
        /** Accepted, and nothing is ever heard of it again. */
        SILENT("silent"),
        /** Accepted, then found to hold a virus. */
        REJECT("reject"),
        /** The first try is throttled; the next one goes. */
        THROTTLE_ONCE("throttle-once"),
        /** SES refuses the message. */
        REFUSED("refused"),
        /** Accepted, but the answer is lost: the connection closes without one. */
        LOST_ANSWER("lost-answer"),
        /** The connection closes without an answer, and nothing is ever heard of it. */
        NO_TRACE("no-trace"),
        /** Accepted, but the answer comes later than any sender waits. */
        SLOW_TIMEOUT("slow-timeout");

        private final String localPart;

        Behaviour(String localPart) {
            this.localPart = localPart;
        }

        /** The local part that asks for this. */
        public String localPart() {
            return localPart;
        }
    }

    private Mailboxes() {}

    /** What that address does. */
    public static Behaviour behaviourOf(String address) {
        String local =
                address.substring(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase(Locale.ROOT);
        return Arrays.stream(Behaviour.values())
                .filter(behaviour -> matches(local, behaviour.localPart()))
                .max(Comparator.comparingInt(behaviour -> behaviour.localPart().length()))
                .orElse(Behaviour.SUCCESS);
    }

    private static boolean matches(String local, String rule) {
        if (!local.startsWith(rule)) {
            return false;
        }
        Optional<Character> next =
                local.length() == rule.length() ? Optional.empty() : Optional.of(local.charAt(rule.length()));
        return next.map(sign -> sign == '+' || sign == '.').orElse(true);
    }
}
