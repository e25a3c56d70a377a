/**
 * A report as a PDF (PDF/UA-1, A4): {@link daybreak.documents.report.ReportPdf} makes the file,
 * {@link daybreak.documents.report.Sheet} is what its template prints, and {@link daybreak.documents.report.ReleaseSheet}
 * and {@link daybreak.documents.report.DraftSheet} say what stands in it. A release is laid out from its content alone;
 * a draft also shows what a reviewer must see: third parties by name, pairs that may be one person, what was changed.
 *
 * <p>The words are in {@code report.html} among the resources. The same content makes the same bytes.
 */
@NullMarked
@JStacheConfig(type = JStacheType.STACHE, pathing = @JStachePath(prefix = "daybreak/documents/report/"))
package daybreak.documents.report;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import org.jspecify.annotations.NullMarked;
