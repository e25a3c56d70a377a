package daybreak.sendhubemail;

import daybreak.domain.mail.Email;
import daybreak.domain.mail.EmailStyle;
import daybreak.domain.mail.HtmlText;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.mail.PlainText;
import daybreak.domain.mail.Subject;
import daybreak.domain.task.Task;
import io.jstach.jstache.JStache;

/** The email that gives a person at the hub one thing to do. */
public final class TaskEmail {
    private static final TaskTextRenderer TEXT = new TaskTextRenderer(Object::toString, plain -> plain);
    private static final TaskHtmlRenderer HTML = new TaskHtmlRenderer(Object::toString, HtmlText::escape);

    private TaskEmail() {}

    public static Email of(Task task) {
        TaskWords words = TaskWords.of(task);
        String todo = "Task: " + words.title() + " by " + LondonTime.brief(task.dueBy());
        return new Email(
                task.reference().map(reference -> Subject.of(todo, reference)).orElseGet(() -> Subject.of(todo)),
                PlainText.wrap(TEXT.execute(new TaskText(words))),
                HTML.execute(new TaskHtml(words)));
    }

    @JStache(path = "task.txt")
    record TaskText(TaskWords words) {}

    @JStache(path = "task.html")
    record TaskHtml(TaskWords words) {
        String style() {
            return EmailStyle.SHEET;
        }
    }
}
