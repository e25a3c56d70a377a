/**
 * A page on loopback that shows what is in the local cloud: the ledger, the emails as their readers see them, the
 * tasks, the queues, the tables, the schedules and the logs.
 *
 * <p>It only looks; nothing on it changes anything. It is plain HTML made here, without a script or anything from
 * elsewhere, and every value on it is escaped.
 */
@NullMarked
package daybreak.local.page;

import org.jspecify.annotations.NullMarked;
