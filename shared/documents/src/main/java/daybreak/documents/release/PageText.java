package daybreak.documents.release;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The text of pages, white, tiny, hidden or beyond the edge of the paper as it may be. A letter that the file does not
 * say how to read is counted.
 */
final class PageText extends PDFTextStripper {
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    private final boolean withRunningLines;
    private final Deque<Boolean> running = new ArrayDeque<>();
    private int unreadable;

    /**
     * @param asSeen in the order in which it stands on the page, not that in which it was drawn
     * @param withRunningLines with what each page repeats at its head and foot
     */
    private PageText(boolean asSeen, boolean withRunningLines) {
        this.withRunningLines = withRunningLines;
        setSortByPosition(asSeen);
        setSuppressDuplicateOverlappingText(false);
        setLineSeparator("\n");
        setPageEnd("");
        setArticleEnd("");
    }

    /** A page as a reader sees it. */
    static PageText asSeen() {
        return new PageText(true, true);
    }

    /** A page in the order in which it was drawn. */
    static PageText asDrawn() {
        return new PageText(false, true);
    }

    /** A page without what stands between its text and the next page's. */
    static PageText body() {
        return new PageText(false, false);
    }

    String of(PDDocument document, int page) throws IOException {
        running.clear();
        setStartPage(page);
        setEndPage(page);
        return getText(document);
    }

    int unreadable() {
        return unreadable;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        running.push(COSName.ARTIFACT.equals(tag)
                && properties != null
                && PAGINATION.equals(properties.getCOSName(COSName.TYPE)));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        running.poll();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (withRunningLines || !running.contains(true)) {
            super.processTextPosition(text);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String unicode = font.toUnicode(code);
        if (unicode == null || unicode.isEmpty() || unicode.indexOf('\uFFFD') >= 0) {
            unreadable++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }
}
