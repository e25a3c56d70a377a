package daybreak.documents.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A finished file, read again.
 *
 * @param passages all its text: page by page, across pages, and what no page shows
 * @param faults what could not be read, and what a report never has
 */
record PdfReading(List<Passage> passages, List<Hit> faults) {
    static final String FILE = "the file";

    private static final Pattern END_OF_FILE = Pattern.compile("%%EOF");
    private static final Pattern STREAM = Pattern.compile("\\bstream\\r?\\n.*?endstream", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("%+");

    /** The version, the mark of a binary file, the end. */
    private static final int COMMENTS_OF_THE_FORMAT = 3;

    private static final Set<String> CATALOG = Set.of(
            "Type",
            "Version",
            "Pages",
            "Metadata",
            "MarkInfo",
            "Lang",
            "ViewerPreferences",
            "StructTreeRoot",
            "Outlines");

    PdfReading {
        passages = List.copyOf(passages);
        faults = List.copyOf(faults);
    }

    /** Never fails: a file that cannot be read is a fault of its own. */
    static PdfReading of(byte[] pdf) {
        List<Passage> passages = new ArrayList<>();
        List<Hit> faults = new ArrayList<>(revisions(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                faults.add(Hit.unreadable(FILE, "it is encrypted"));
            }
            for (COSName key : document.getDocumentCatalog().getCOSObject().keySet()) {
                if (!CATALOG.contains(key.getName())) {
                    faults.add(Hit.unreadable(FILE, "it holds something that our documents never have"));
                }
            }
            pages(document, passages, faults);
            FileContents.read(document, passages, faults);
        } catch (IOException | RuntimeException e) {
            // Whatever it was: a file that this program cannot read to its end is not released.
            faults.add(Hit.unreadable(FILE, "it cannot be read"));
        }
        return new PdfReading(passages, faults);
    }

    /**
     * A file that was changed by adding to it still holds what it said before; and between its objects anything may
     * stand as a comment.
     */
    private static List<Hit> revisions(byte[] pdf) {
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        List<Hit> faults = new ArrayList<>();
        if (END_OF_FILE.matcher(raw).results().count() != 1
                || !raw.startsWith("%PDF-")
                || !raw.stripTrailing().endsWith("%%EOF")) {
            faults.add(Hit.unreadable(FILE, "it holds more than one revision"));
        }
        String between = STREAM.matcher(raw).replaceAll("");
        if (COMMENT.matcher(between).results().count() > COMMENTS_OF_THE_FORMAT) {
            faults.add(Hit.unreadable(FILE, "it holds a comment"));
        }
        return faults;
    }

    private static void pages(PDDocument document, List<Passage> passages, List<Hit> faults) throws IOException {
        StringBuilder body = new StringBuilder();
        List<Passage.Place> places = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            String where = "page " + number;
            PageText seen = PageText.asSeen();
            passages.add(Passage.of(where, seen.of(document, number)));
            passages.add(Passage.of(where, PageText.asDrawn().of(document, number)));
            places.add(new Passage.Place(body.length(), where));
            body.append(PageText.body().of(document, number));
            if (seen.unreadable() > 0) {
                faults.add(Hit.unreadable(where, "letters that the file does not say how to read"));
            }
            PageDrawing.check(page, where, passages, faults);
        }
        passages.add(new Passage(body.toString(), places));
    }
}
