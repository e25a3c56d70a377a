package daybreak.sendreminder;

import daybreak.domain.disclosure.Reminder;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.EmailStyle;
import daybreak.domain.mail.HtmlText;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.mail.PlainText;
import daybreak.domain.mail.Subject;
import io.jstach.jstache.JStache;
import java.time.LocalDate;

/** A reminder as its reader sees it. */
public final class ReminderEmail {
    private static final ReminderTextRenderer TEXT = new ReminderTextRenderer(Object::toString, plain -> plain);
    private static final ReminderHtmlRenderer HTML = new ReminderHtmlRenderer(Object::toString, HtmlText::escape);

    private ReminderEmail() {}

    /** @param today the London day on which it is sent, which is later than its own where it could not be sent before */
    public static Email of(Reminder reminder, LocalDate today) {
        ReminderWords words = ReminderWords.of(reminder, today);
        return new Email(
                Subject.of(words.title() + ", " + LondonTime.day(today)),
                PlainText.wrap(TEXT.execute(new ReminderText(words))),
                HTML.execute(new ReminderHtml(words)));
    }

    @JStache(path = "reminder.txt")
    record ReminderText(ReminderWords words) {}

    @JStache(path = "reminder.html")
    record ReminderHtml(ReminderWords words) {
        String style() {
            return EmailStyle.SHEET;
        }
    }
}
