/** Emails, and the one way to send them: claim first, send once, and know which of three things happened. */
@NullMarked
package daybreak.domain.mail;

import org.jspecify.annotations.NullMarked;
