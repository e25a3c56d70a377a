/**
 * The parts of records that a table's row holds as one JSON text, for they are read and written whole. What such a column
 * holds Daybreak wrote itself: a column that cannot be read is a fault, not a bad message.
 */
@NullMarked
package daybreak.contracts.stored;

import org.jspecify.annotations.NullMarked;
