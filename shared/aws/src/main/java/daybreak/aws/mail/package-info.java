/**
 * Email through SES, one email to one inbox, once.
 *
 * <p>Whoever sends an email asks {@link daybreak.aws.mail.SendOnce} to, with a <em>letter</em> (what, to whom, on what
 * basis) and a <em>claim</em> (the item as it is saved before the email is sent, and what becomes of it after). It
 * saves the claim with the disclosure in the audit trail, sends, and saves what is known: accepted, with what follows;
 * unclaimed, and a fault that makes the queue try again; or nothing, where the email may have gone, for then the item
 * stays claimed and is never sent again by itself.
 *
 * <p>Two mailers stand behind the one port: {@link daybreak.aws.mail.SesMailer}, where SES makes the message, and
 * {@link daybreak.aws.mail.SesAttachmentMailer} for functions that attach. The latter alone needs the mail library,
 * which is an optional dependency here: a function that attaches declares it, and its policy allows
 * {@code ses:SendRawEmail}.
 */
@NullMarked
package daybreak.aws.mail;

import org.jspecify.annotations.NullMarked;
