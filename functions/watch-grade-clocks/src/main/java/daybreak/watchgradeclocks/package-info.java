/** Finds the grade clocks about to run out, and hands on a task for each. Runs on a schedule. */
@NullMarked
package daybreak.watchgradeclocks;

import org.jspecify.annotations.NullMarked;
