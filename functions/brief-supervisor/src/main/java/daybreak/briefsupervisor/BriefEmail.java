package daybreak.briefsupervisor;

import daybreak.domain.disclosure.Board;
import daybreak.domain.mail.Attachment;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.EmailStyle;
import daybreak.domain.mail.HtmlText;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.mail.PlainText;
import daybreak.domain.mail.Subject;
import io.jstach.jstache.JStache;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The brief as a supervisor reads it, with the figures as a file. */
public final class BriefEmail {
    private static final BriefTextRenderer TEXT = new BriefTextRenderer(Object::toString, plain -> plain);
    private static final BriefHtmlRenderer HTML = new BriefHtmlRenderer(Object::toString, HtmlText::escape);

    private BriefEmail() {}

    /**
     * What the forecast stands on.
     *
     * @param own whether the usual days are the force's own
     * @param closed how many closed cases there are
     * @param usualLoad how many cases one person has before each takes longer
     */
    public record Basis(boolean own, int closed, int usualLoad) {}

    /** @param names a colleague's name by staff id */
    public static Email of(Board board, Basis basis, Function<String, Optional<String>> names, String figures) {
        BriefWords words = BriefWords.of(board, basis, names);
        return new Email(
                Subject.of("Disclosure cases: the brief, " + LondonTime.day(board.today())),
                PlainText.wrap(TEXT.execute(new BriefText(words))),
                HTML.execute(new BriefHtml(words)),
                List.of(new Attachment(
                        "inspection-figures-" + board.today() + ".csv",
                        "text/csv",
                        figures.getBytes(StandardCharsets.UTF_8))));
    }

    @JStache(path = "brief.txt")
    record BriefText(BriefWords words) {}

    @JStache(path = "brief.html")
    record BriefHtml(BriefWords words) {
        String style() {
            return EmailStyle.SHEET;
        }
    }
}
