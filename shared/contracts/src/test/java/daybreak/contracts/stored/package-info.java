/** What is kept comes back as it was. */
@NullMarked
package daybreak.contracts.stored;

import org.jspecify.annotations.NullMarked;
