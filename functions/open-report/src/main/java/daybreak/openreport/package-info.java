/** Takes a request for a report and asks for history. Reads the queue ReportRequests. */
@NullMarked
package daybreak.openreport;

import org.jspecify.annotations.NullMarked;
