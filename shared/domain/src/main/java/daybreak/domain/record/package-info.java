/**
 * How state is kept: a record is saved together with the audit entry that says who changed it and why, in one
 * transaction, on condition that nobody changed it since it was read. Each record carries the head of its own audit
 * chain, so that a removed or altered entry shows.
 */
@NullMarked
package daybreak.domain.record;

import org.jspecify.annotations.NullMarked;
