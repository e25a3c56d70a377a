/** Makes the morning's ledger, and hands on what a person must do. Runs on a schedule. */
@NullMarked
package daybreak.closeschoolmorning;

import org.jspecify.annotations.NullMarked;
