/** Raises one task about one item, once. Reads the queue TasksDue. */
@NullMarked
package daybreak.raisetask;

import org.jspecify.annotations.NullMarked;
