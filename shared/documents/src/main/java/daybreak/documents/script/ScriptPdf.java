package daybreak.documents.script;

import daybreak.documents.pdf.PdfFile;
import daybreak.domain.disclosure.Script;
import daybreak.domain.mail.HtmlText;

/** Makes the file of a disclosure document. The same script makes the same bytes. */
public final class ScriptPdf {
    private static final ScriptSheetRenderer HTML = new ScriptSheetRenderer(Object::toString, HtmlText::escape);

    private ScriptPdf() {}

    public static byte[] of(Script script) {
        return PdfFile.of(
                HTML.execute(ScriptSheet.of(script)),
                script.asked().digest(),
                script.asked().at());
    }
}
