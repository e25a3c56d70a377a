package daybreak.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * What the documents' font can draw. A letter that it cannot is drawn in its plain form, if it has one, and otherwise as
 * the sign for an unreadable one, which no release passes with.
 */
final class Glyphs {
    private static final char UNREADABLE = '\uFFFD';
    private static final CmapLookup FONT = read();

    private Glyphs() {}

    static String drawable(String text) {
        if (text.codePoints().allMatch(Glyphs::has)) {
            return text;
        }
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            if (has(character)) {
                drawn.appendCodePoint(character);
            } else if (plain.codePoints().allMatch(Glyphs::has)) {
                drawn.append(plain);
            } else {
                drawn.append(UNREADABLE);
            }
        });
        return drawn.toString();
    }

    /** What is not drawn at all needs no glyph. */
    private static boolean has(int character) {
        return character < 0x7F
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.CONTROL
                || Character.isWhitespace(character)
                || FONT.getGlyphId(character) != 0;
    }

    private static CmapLookup read() {
        try (InputStream in = PdfFile.font(PdfFile.REGULAR_FONT);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
