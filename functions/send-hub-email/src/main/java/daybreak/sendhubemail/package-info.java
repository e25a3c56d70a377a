/**
 * Emails the hub one task or one ledger, once. Reads the queue HubEmailsDue.
 *
 * <p>The words of the emails are in the templates of the same name among the resources. They are turned into Java when
 * this is compiled, and a name that a template spells wrongly stops the build.
 */
@NullMarked
@JStacheConfig(type = JStacheType.STACHE, pathing = @JStachePath(prefix = "daybreak/sendhubemail/"))
package daybreak.sendhubemail;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import org.jspecify.annotations.NullMarked;
