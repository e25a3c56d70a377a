/** Stops the clock of one notice of the police once somebody has worked it. Reads the queue PpnWorked. */
@NullMarked
package daybreak.stopgradeclock;

import org.jspecify.annotations.NullMarked;
