package daybreak.sendreport;

import daybreak.domain.mail.Attachment;
import daybreak.domain.mail.Email;
import daybreak.domain.mail.EmailStyle;
import daybreak.domain.mail.HtmlText;
import daybreak.domain.mail.LondonTime;
import daybreak.domain.mail.PlainText;
import daybreak.domain.mail.SafeText;
import daybreak.domain.mail.Subject;
import daybreak.domain.mail.Telephone;
import daybreak.domain.policy.Policy.Call;
import daybreak.domain.report.Edition;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportContent;
import daybreak.domain.report.ReportKind;
import daybreak.domain.report.ReportState;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/** The two emails about a report. What the report says is in the file that goes with them, and nowhere else. */
public final class ReportEmail {
    private static final int LONGEST = 200;
    private static final int LONGEST_WHY = 1_500;
    private static final String PDF = "application/pdf";
    private static final DraftTextRenderer DRAFT_TEXT = new DraftTextRenderer(Object::toString, plain -> plain);
    private static final DraftHtmlRenderer DRAFT_HTML = new DraftHtmlRenderer(Object::toString, HtmlText::escape);
    private static final ReleaseTextRenderer RELEASE_TEXT = new ReleaseTextRenderer(Object::toString, plain -> plain);
    private static final ReleaseHtmlRenderer RELEASE_HTML = new ReleaseHtmlRenderer(Object::toString, HtmlText::escape);

    private ReportEmail() {}

    /** To the hub: there is an edition to review. */
    public static Email draft(Report report, byte[] pdf) {
        Edition edition = report.edition().orElseThrow(() -> new IllegalStateException("there is no edition"));
        DraftWords words = new DraftWords(
                SafeText.line(report.request().requestId(), LONGEST),
                kind(report.request().kind()),
                SafeText.line(report.request().recipient().agency(), LONGEST),
                LondonTime.dayAt(report.request().neededBy()),
                Integer.toString(edition.number()),
                edition.entries() == 0 ? "none: it would be a nil return" : Integer.toString(edition.entries()),
                report.likely().size(),
                returned(report.state()),
                edition.digest(),
                report.ref());
        return new Email(
                Subject.of("Draft report to review", report.request().requestId()),
                PlainText.wrap(DRAFT_TEXT.execute(new DraftText(words))),
                DRAFT_HTML.execute(new DraftHtml(words)),
                List.of(new Attachment("draft-report-edition-" + edition.number() + ".pdf", PDF, pdf)));
    }

    /**
     * To the recipient.
     *
     * @param request the sender's own id of the request, by which they find their case
     */
    public static Email release(ReportContent content, String request, Call call, byte[] pdf) {
        Telephone number = Telephone.of(call.number());
        ReleaseWords words = new ReleaseWords(
                SafeText.line(content.recipient().name(), LONGEST),
                kind(content.kind()),
                SafeText.line(request, LONGEST),
                SafeText.line(content.reference(), LONGEST),
                LondonTime.dayAt(content.asOf()),
                SafeText.line(call.name(), LONGEST),
                number.shown(),
                number.dial());
        return new Email(
                Subject.of("Police report"),
                PlainText.wrap(RELEASE_TEXT.execute(new ReleaseText(words))),
                RELEASE_HTML.execute(new ReleaseHtml(words)),
                List.of(new Attachment("police-report.pdf", PDF, pdf)));
    }

    private static String kind(ReportKind kind) {
        return switch (kind) {
            case CSC -> "for children's social care";
            case MARAC -> "for a MARAC";
        };
    }

    private static Optional<String> returned(ReportState state) {
        return state instanceof ReportState.InReview(Optional<String> why)
                ? SafeText.line(why, LONGEST_WHY)
                : Optional.empty();
    }

    /**
     * @param alike how many pairs of people may be one
     * @param returned why a release was held back
     */
    record DraftWords(
            String request,
            String kind,
            String agency,
            String neededBy,
            String edition,
            String items,
            int alike,
            Optional<String> returned,
            String digest,
            String report) {
        Optional<String> pairs() {
            return alike == 0
                    ? Optional.empty()
                    : Optional.of(
                            alike == 1
                                    ? "1 pair of people may be the same person"
                                    : alike + " pairs of people may be the same person");
        }
    }

    record ReleaseWords(
            String name,
            String kind,
            String request,
            String reference,
            String asOf,
            String hub,
            String telephone,
            Optional<String> dial) {}

    @JStache(path = "draft.txt")
    record DraftText(DraftWords words) {}

    @JStache(path = "draft.html")
    record DraftHtml(DraftWords words) {
        String style() {
            return EmailStyle.SHEET;
        }
    }

    @JStache(path = "release.txt")
    record ReleaseText(ReleaseWords words) {}

    @JStache(path = "release.html")
    record ReleaseHtml(ReleaseWords words) {
        String style() {
            return EmailStyle.SHEET;
        }
    }
}
