package daybreak.documents.report;

import daybreak.documents.pdf.PdfFile;
import daybreak.domain.mail.HtmlText;
import daybreak.domain.report.ReportContent;
import daybreak.domain.report.ReportFile;

/** Makes the file of a report. It takes a second in a fresh JVM, and a few for a thousand entries. */
public final class ReportPdf {
    private static final SheetRenderer HTML = new SheetRenderer(Object::toString, HtmlText::escape);

    private ReportPdf() {}

    /** What is released: rendered from the approved content and nothing else. */
    public static byte[] release(ReportContent content) {
        return PdfFile.of(HTML.execute(ReleaseSheet.of(content)), content.digest(), content.asOf());
    }

    /**
     * What the hub reviews.
     *
     * @throws IllegalStateException if the report has no edition, or its history has expired
     */
    public static byte[] draft(ReportFile file) {
        ReportContent content = file.content()
                .orElseThrow(
                        () -> new IllegalStateException("there is no edition to show, or its history has expired"));
        return PdfFile.of(HTML.execute(DraftSheet.of(file)), content.digest(), content.asOf());
    }
}
