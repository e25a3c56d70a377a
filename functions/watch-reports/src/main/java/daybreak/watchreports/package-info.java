/** Finds the reports that are late with something, and hands on a task for each. Runs on a schedule. */
@NullMarked
package daybreak.watchreports;

import org.jspecify.annotations.NullMarked;
