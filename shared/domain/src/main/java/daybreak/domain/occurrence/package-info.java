/**
 * The occurrence: all that is known of one incident, from however many PPNs. It is read whole, and changed one PPN at a
 * time, so that what one PPN says holds for the notices of all.
 */
@NullMarked
package daybreak.domain.occurrence;

import org.jspecify.annotations.NullMarked;
