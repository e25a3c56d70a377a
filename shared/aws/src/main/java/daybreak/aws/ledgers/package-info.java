/** The LedgerTable. */
@NullMarked
package daybreak.aws.ledgers;

import org.jspecify.annotations.NullMarked;
