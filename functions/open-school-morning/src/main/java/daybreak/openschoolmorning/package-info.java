/** Finds the notices that are due this morning and hands on one message for each. Runs on a schedule. */
@NullMarked
package daybreak.openschoolmorning;

import org.jspecify.annotations.NullMarked;
