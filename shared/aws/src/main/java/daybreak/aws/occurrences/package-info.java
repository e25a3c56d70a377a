/** The OccurrenceTable: head, PPNs and notices of an occurrence under one partition key, so that one query reads all. */
@NullMarked
package daybreak.aws.occurrences;

import org.jspecify.annotations.NullMarked;
