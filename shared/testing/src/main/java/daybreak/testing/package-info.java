/** Fakes that remember, fixtures of fictional people, and in-process tables. For tests only. */
@NullMarked
package daybreak.testing;

import org.jspecify.annotations.NullMarked;
