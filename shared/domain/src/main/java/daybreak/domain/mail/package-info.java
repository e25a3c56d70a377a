/**
 * Emails, and the port that sends one: {@link daybreak.domain.mail.Mailer} says which of three things happened. It
 * does not keep an email from going twice: whoever sends does so through {@code daybreak.aws.mail.SendOnce}, which claims
 * the item first.
 */
@NullMarked
package daybreak.domain.mail;

import org.jspecify.annotations.NullMarked;
