/** Email through SES. */
@NullMarked
package daybreak.aws.mail;

import org.jspecify.annotations.NullMarked;
