/** Checks, stores, clocks and flags one notice of the police, and plans what its schools are to be told. Reads the queue PpnSubmitted. */
@NullMarked
package daybreak.flagchildren;

import org.jspecify.annotations.NullMarked;
