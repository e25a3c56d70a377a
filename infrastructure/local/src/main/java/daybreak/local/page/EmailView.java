package daybreak.local.page;

import daybreak.local.LocalCloud;
import daybreak.local.email.EmailContent;
import daybreak.local.email.Mailboxes;
import daybreak.local.email.SentEmail;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/** The emails that SES accepted: a list, and each as its reader sees it on a phone. */
final class EmailView {
    private final LocalCloud cloud;

    EmailView(LocalCloud cloud) {
        this.cloud = cloud;
    }

    Html all() {
        List<SentEmail> newestFirst = new ArrayList<>(cloud.emails());
        Collections.reverse(newestFirst);
        return Html.table(
                newestFirst.size() + " emails accepted",
                List.of("Accepted", "To", "Subject", "Mailbox"),
                newestFirst.stream().map(EmailView::row).toList());
    }

    private static List<Html> row(SentEmail email) {
        return List.of(
                Html.text(Frame.TIME.format(email.acceptedAt().atZone(Frame.LONDON))),
                Html.text(String.join(", ", email.recipients())),
                Html.link("/emails/" + email.messageId(), email.content().subject()),
                Html.text(Mailboxes.behaviourOf(email.recipients().getFirst()).localPart()));
    }

    Html one(String messageId) {
        SentEmail email = cloud.emails().stream()
                .filter(sent -> sent.messageId().equals(messageId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(messageId));
        EmailContent content = email.content();
        return Html.all(
                Html.element("p", Html.element("b", content.subject())),
                Html.table(
                        "Envelope",
                        List.of("From", "To", "Accepted", "Tags", "Attachments"),
                        List.of(List.of(
                                Html.text(content.from()),
                                Html.text(String.join(", ", email.recipients())),
                                Html.text(Frame.TIME.format(email.acceptedAt().atZone(Frame.LONDON))),
                                Html.text(lines(email.tags().entrySet())),
                                Html.text(lines(content.attachments()))))),
                Html.element(
                        "div class=\"phones\"",
                        Html.element("section", Html.element("h2", "HTML part"), html(content)),
                        Html.element(
                                "section",
                                Html.element("h2", "Text part"),
                                Html.element(
                                        "pre tabindex=\"0\"", content.text().orElse("There is none.")))),
                Html.element("h2", "As sent"),
                Html.element("pre", email.raw()));
    }

    private static String lines(Collection<?> values) {
        return values.isEmpty()
                ? "none"
                : values.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    /** In a frame that runs nothing and fetches nothing, at a phone's width. */
    private static Html html(EmailContent content) {
        return content.html()
                .map(html -> new Html("<iframe sandbox title=\"The email's HTML part\" srcdoc=\"" + Html.escape(html)
                        + "\"></iframe>"))
                .orElseGet(() -> Html.element("p class=\"none\"", "There is none."));
    }
}
