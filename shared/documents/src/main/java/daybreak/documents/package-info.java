/**
 * Documents that leave as files: {@code report} lays a report out as an accessible PDF, {@code release} reads a finished
 * file again and searches it. Neither knows where a document comes from or goes to.
 */
@NullMarked
package daybreak.documents;

import org.jspecify.annotations.NullMarked;
