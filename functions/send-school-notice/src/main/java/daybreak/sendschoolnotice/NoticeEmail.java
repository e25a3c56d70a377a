package daybreak.sendschoolnotice;

import daybreak.domain.mail.Email;
import daybreak.domain.mail.EmailStyle;
import daybreak.domain.mail.HtmlText;
import daybreak.domain.mail.PlainText;
import daybreak.domain.mail.Subject;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.policy.Policy;
import io.jstach.jstache.JStache;

/** The email that tells a school, or the officer for children educated at home, about one child. */
public final class NoticeEmail {
    private static final EncompassTextRenderer ENCOMPASS_TEXT =
            new EncompassTextRenderer(Object::toString, plain -> plain);
    private static final EncompassHtmlRenderer ENCOMPASS_HTML =
            new EncompassHtmlRenderer(Object::toString, HtmlText::escape);
    private static final EndeavourTextRenderer ENDEAVOUR_TEXT =
            new EndeavourTextRenderer(Object::toString, plain -> plain);
    private static final EndeavourHtmlRenderer ENDEAVOUR_HTML =
            new EndeavourHtmlRenderer(Object::toString, HtmlText::escape);

    private NoticeEmail() {}

    /**
     * @param recipientName the contact it is sent to
     * @param homeEducationOfficer whether that is a local authority's officer and not a school's safeguarding lead
     */
    public static Email of(Notice notice, Policy.Content content, String recipientName, boolean homeEducationOfficer) {
        ReaderWords reader = new ReaderWords(recipientName, homeEducationOfficer);
        return switch (notice.kind()) {
            case ENCOMPASS -> {
                EncompassWords words = EncompassWords.of(notice, content, reader);
                yield new Email(
                        subject("Operation Encompass", notice),
                        PlainText.wrap(ENCOMPASS_TEXT.execute(new EncompassText(words))),
                        ENCOMPASS_HTML.execute(new EncompassHtml(words)));
            }
            case ENDEAVOUR -> {
                EndeavourWords words = EndeavourWords.of(notice, content, reader);
                yield new Email(
                        subject("Operation Endeavour", notice),
                        PlainText.wrap(ENDEAVOUR_TEXT.execute(new EndeavourText(words))),
                        ENDEAVOUR_HTML.execute(new EndeavourHtml(words)));
            }
        };
    }

    private static String subject(String scheme, Notice notice) {
        String sort = notice.step() instanceof NoticeStep.Correction ? " correction" : " notification";
        return Subject.of(scheme + sort, notice.content().reference());
    }

    @JStache(path = "encompass.txt")
    record EncompassText(EncompassWords words) {}

    @JStache(path = "encompass.html")
    record EncompassHtml(EncompassWords words) {
        String style() {
            return EmailStyle.SHEET;
        }
    }

    @JStache(path = "endeavour.txt")
    record EndeavourText(EndeavourWords words) {}

    @JStache(path = "endeavour.html")
    record EndeavourHtml(EndeavourWords words) {
        String style() {
            return EmailStyle.SHEET;
        }
    }
}
