/**
 * Records in tables: one transaction writes the state, on condition of the version that was read, and the entry in the
 * record's audit chain.
 */
@NullMarked
package daybreak.aws.records;

import org.jspecify.annotations.NullMarked;
