/**
 * The notice: one child, one school, one email. {@link daybreak.domain.notice.NoticePlanning} says which notices the PPNs
 * of an occurrence call for, {@link daybreak.domain.notice.Sending} what to do with one when its time comes, and
 * {@link daybreak.domain.notice.Delivery} how what SES reports moves it.
 */
@NullMarked
package daybreak.domain.notice;

import org.jspecify.annotations.NullMarked;
