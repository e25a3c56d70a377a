/**
 * Emails a supervisor the brief: every open case at its stage, what is late, what will be, who has too much; with the
 * inspection figures attached. Reads the queues BriefsDue, each week, and BriefRequests.
 *
 * <p>The words of the email are in the templates of the same name among the resources. They are turned into Java when this
 * is compiled, and a name that a template spells wrongly stops the build.
 */
@NullMarked
@JStacheConfig(type = JStacheType.STACHE, pathing = @JStachePath(prefix = "daybreak/briefsupervisor/"))
package daybreak.briefsupervisor;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import org.jspecify.annotations.NullMarked;
