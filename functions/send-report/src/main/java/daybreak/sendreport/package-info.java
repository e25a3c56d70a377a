/**
 * Sends one email with one edition of a report: a draft to the hub's own mailbox, or a release to its recipient. Reads
 * the queue ReportEmailsDue.
 *
 * <p>A release is rendered from the approved content alone, and the finished file is read again and searched
 * ({@code daybreak.documents}) before it is claimed. What does not pass goes back to review, and a task says where.
 *
 * <p>The words of the emails are in the templates of the same name among the resources.
 */
@NullMarked
@JStacheConfig(type = JStacheType.STACHE, pathing = @JStachePath(prefix = "daybreak/sendreport/"))
package daybreak.sendreport;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import org.jspecify.annotations.NullMarked;
