/** The ChildHistoryTable: which green PPNs there were about a child, for as long as they count. */
@NullMarked
package daybreak.aws.history;

import org.jspecify.annotations.NullMarked;
