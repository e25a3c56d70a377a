/** Takes the decisions of approvers: a report leaves, or nothing is shared. Reads the queue ReportDecisions. */
@NullMarked
package daybreak.approvereport;

import org.jspecify.annotations.NullMarked;
