/**
 * The ReportTable, where a report and the pages of its history lie under one key, and the SharingTable, where the
 * decisions to share lie under the person they are about.
 */
@NullMarked
package daybreak.aws.reports;

import org.jspecify.annotations.NullMarked;
