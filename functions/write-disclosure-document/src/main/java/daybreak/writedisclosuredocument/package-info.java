/**
 * Makes the document of one disclosure, a script for the officer who says it in person, and emails it to that officer alone.
 * Reads the queue DocumentRequests, whose senders are few.
 *
 * <p>The finished file is read again and searched for third parties ({@code daybreak.documents}) before it is claimed. What
 * does not pass is not sent, and a task says where. Its words are kept nowhere: what is stored is that it was made.
 *
 * <p>The words of the email are in the templates of the same name among the resources; those of the document are with
 * {@code daybreak.documents.script}.
 */
@NullMarked
@JStacheConfig(type = JStacheType.STACHE, pathing = @JStachePath(prefix = "daybreak/writedisclosuredocument/"))
package daybreak.writedisclosuredocument;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import org.jspecify.annotations.NullMarked;
