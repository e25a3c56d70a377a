/**
 * Time that can be moved: the clock that every part of the local cloud reads, what is due on it, and the schedules'
 * expressions.
 *
 * <p>While the clock stands, nothing happens unless someone moves it, and then everything due on the way happens in
 * order. Queues read the same clock, so a visibility time-out or a delay passes when the clock passes it.
 */
@NullMarked
package daybreak.local.time;

import org.jspecify.annotations.NullMarked;
