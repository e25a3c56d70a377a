/** The school morning: when a notice is due, and the ledger in which every child is told, held, or with a person. */
@NullMarked
package daybreak.domain.morning;

import org.jspecify.annotations.NullMarked;
