/**
 * Who keeps the tables, queues, topics and email that the template describes: servers of our own in this JVM, or somebody
 * else's at a URL. Functions, schedules and the feed from queues to functions are this JVM's either way, so that the same
 * tests give a second opinion on what our own servers make of AWS.
 *
 * <p>What the other side lacks is made up for here, in AWS's own shape, and {@link daybreak.local.backend.Backend#gaps}
 * names it.
 */
@NullMarked
package daybreak.local.backend;

import org.jspecify.annotations.NullMarked;
