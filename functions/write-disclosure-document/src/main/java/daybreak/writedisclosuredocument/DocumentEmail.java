package daybreak.writedisclosuredocument;

import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.mail.Attachment;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.EmailStyle;
import daybreak.domain.mail.HtmlText;
import daybreak.domain.mail.PlainText;
import daybreak.domain.mail.SafeText;
import daybreak.domain.mail.Subject;
import io.jstach.jstache.JStache;
import java.util.List;

/** The email to the officer. What is to be said is in the file that goes with it, and nowhere else. */
public final class DocumentEmail {
    private static final int LONGEST = 200;
    private static final DocumentTextRenderer TEXT = new DocumentTextRenderer(Object::toString, plain -> plain);
    private static final DocumentHtmlRenderer HTML = new DocumentHtmlRenderer(Object::toString, HtmlText::escape);

    private DocumentEmail() {}

    public static Email of(DisclosureDocument document, byte[] pdf) {
        DocumentWords words = new DocumentWords(
                SafeText.line(document.caseNumber(), LONGEST), Integer.toString(document.draft()), document.digest());
        return new Email(
                Subject.of("Disclosure document", document.caseNumber()),
                PlainText.wrap(TEXT.execute(new DocumentText(words))),
                HTML.execute(new DocumentHtml(words)),
                List.of(new Attachment(
                        "disclosure-document-draft-" + document.draft() + ".pdf", "application/pdf", pdf)));
    }

    record DocumentWords(String caseNumber, String draft, String digest) {}

    @JStache(path = "document.txt")
    record DocumentText(DocumentWords words) {}

    @JStache(path = "document.html")
    record DocumentHtml(DocumentWords words) {
        String style() {
            return EmailStyle.SHEET;
        }
    }
}
