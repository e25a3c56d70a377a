/**
 * Emails one of the disclosure unit's people, once: what is due today, or a danger that is immediate. Reads the queue
 * RemindersDue.
 *
 * <p>The words of the email are in the templates of the same name among the resources. They are turned into Java when this
 * is compiled, and a name that a template spells wrongly stops the build.
 */
@NullMarked
@JStacheConfig(type = JStacheType.STACHE, pathing = @JStachePath(prefix = "daybreak/sendreminder/"))
package daybreak.sendreminder;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import org.jspecify.annotations.NullMarked;
