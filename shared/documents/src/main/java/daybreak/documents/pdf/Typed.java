package daybreak.documents.pdf;

import daybreak.domain.mail.SafeText;
import java.util.List;

/** Text that somebody typed, as a document prints it: whole, safe, and in letters that its font has. */
public final class Typed {
    private Typed() {}

    /** One line. */
    public static String line(String typed) {
        return SafeText.line(Glyphs.drawable(typed), Integer.MAX_VALUE);
    }

    /** Its paragraphs. */
    public static List<String> paragraphs(String typed) {
        List<String> paragraphs =
                typed.lines().filter(text -> !text.isBlank()).map(Typed::line).toList();
        return paragraphs.isEmpty() ? List.of("Nothing is written.") : paragraphs;
    }
}
