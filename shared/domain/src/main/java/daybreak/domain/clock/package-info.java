/** How long the hub has for a PPN of each grade, in elapsed or in working hours, and when low grades add up. */
@NullMarked
package daybreak.domain.clock;

import org.jspecify.annotations.NullMarked;
