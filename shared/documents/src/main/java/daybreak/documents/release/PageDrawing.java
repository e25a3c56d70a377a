package daybreak.documents.release;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What a page draws besides text that can be read: a report draws straight lines and filled boxes only. */
final class PageDrawing {
    private static final Set<String> PAGE =
            Set.of("Type", "MediaBox", "CropBox", "Parent", "Resources", "Contents", "StructParents", "Tabs", "Rotate");
    private static final Set<String> RESOURCES = Set.of("Font", "Properties", "ProcSet");
    private static final Set<String> PICTURES = Set.of("Do", "BI", "sh");
    private static final Set<String> CURVES = Set.of("c", "v", "y");
    private static final int FILLED = 0;

    private PageDrawing() {}

    static void check(PDPage page, String where, List<Passage> passages, List<Hit> faults) throws IOException {
        for (COSName key : page.getCOSObject().keySet()) {
            if (!PAGE.contains(key.getName())) {
                String what =
                        key.equals(COSName.ANNOTS) ? "a note or a link" : "something that our documents never have";
                faults.add(Hit.unreadable(where, what));
            }
        }
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName key : resources.getCOSObject().keySet()) {
                if (!RESOURCES.contains(key.getName())) {
                    faults.add(Hit.unreadable(where, "a picture, a pattern or a hidden layer"));
                }
            }
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                if (font == null || !font.isEmbedded() || !"Type0".equals(font.getSubType())) {
                    faults.add(Hit.unreadable(where, "a font that is not the report's own"));
                }
            }
        }
        operators(page, where, passages, faults);
    }

    private static void operators(PDPage page, String where, List<Passage> passages, List<Hit> faults)
            throws IOException {
        StringBuilder properties = new StringBuilder();
        COSBase last = null;
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSDictionary dictionary) {
                FileContents.strings(dictionary, properties);
            }
            if (token instanceof Operator operator) {
                String name = operator.getName();
                if (PICTURES.contains(name) || CURVES.contains(name)) {
                    faults.add(Hit.unreadable(where, "a drawing that cannot be read"));
                    break;
                }
                if (name.equals("Tr") && !(last instanceof COSNumber mode && mode.intValue() == FILLED)) {
                    faults.add(Hit.unreadable(where, "text that is not drawn"));
                }
            }
            last = token instanceof COSBase operand ? operand : null;
        }
        if (!properties.isEmpty()) {
            passages.add(Passage.of("what stands behind " + where, properties.toString()));
        }
    }
}
