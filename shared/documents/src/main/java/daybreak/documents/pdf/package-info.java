/** Makes an accessible PDF (PDF/UA-1, A4) of a page: {@link daybreak.documents.pdf.PdfFile}. */
@NullMarked
package daybreak.documents.pdf;

import org.jspecify.annotations.NullMarked;
