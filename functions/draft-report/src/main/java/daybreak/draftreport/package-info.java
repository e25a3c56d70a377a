/** Keeps the pages of a report's history and drafts the report when all have come. Reads the queue HistorySupplied. */
@NullMarked
package daybreak.draftreport;

import org.jspecify.annotations.NullMarked;
