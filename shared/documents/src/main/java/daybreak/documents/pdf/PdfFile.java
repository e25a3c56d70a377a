package daybreak.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** An accessible PDF of an HTML page: tagged, with its fonts inside, in British English. */
public final class PdfFile {
    static final String REGULAR_FONT = "DejaVuSansCondensed.ttf";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int HEX = 16;
    private static final int LENGTH_OF_A_LONG = 15;

    static {
        // It writes to the console what it thinks of a page, and with it the page's words.
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    /**
     * Renders a page. The same three arguments make the same bytes.
     *
     * @param digest hex, from which the file's id is made
     * @param dated what the file says of when it was made
     */
    public static byte[] of(String html, String digest, Instant dated) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font(REGULAR_FONT), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Daybreak");
        // Nothing is loaded from anywhere: a document stands on its own.
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(html, null);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                document.setDocumentId(Long.parseLong(digest.substring(0, LENGTH_OF_A_LONG), HEX));
                document.getDocumentInformation().setCreationDate(GregorianCalendar.from(dated.atZone(ZoneOffset.UTC)));
                document.save(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static InputStream font(String name) {
        InputStream font = PdfFile.class.getResourceAsStream(FONTS + name);
        if (font == null) {
            throw new IllegalStateException("not packaged: " + name);
        }
        return font;
    }
}
