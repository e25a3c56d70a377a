/**
 * The public protection notice (PPN) as an officer files it, and the flag that tells the hub whether children are
 * concerned. The field list follows published practice: there is no national form.
 */
@NullMarked
package daybreak.domain.ppn;

import org.jspecify.annotations.NullMarked;
