/** Takes what people redacted, added and cleared in a report. Reads the queue ReportReviews. */
@NullMarked
package daybreak.reviewreport;

import org.jspecify.annotations.NullMarked;
