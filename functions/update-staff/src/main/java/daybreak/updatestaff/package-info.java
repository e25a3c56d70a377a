/** Keeps who works in the disclosure unit, who stands in for whom, and who is away. Reads the queue StaffChanges. */
@NullMarked
package daybreak.updatestaff;

import org.jspecify.annotations.NullMarked;
