/**
 * The command that checks the audit trail: every record's chain link by link, each record's head against the end of its
 * chain, and each day against the digest that was anchored outside the tables. It reads all there is, so it is for a
 * person at a desk: nothing on a timer or a message stands on it.
 */
@NullMarked
package daybreak.audit;

import org.jspecify.annotations.NullMarked;
