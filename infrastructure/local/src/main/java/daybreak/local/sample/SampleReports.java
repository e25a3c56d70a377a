package daybreak.local.sample;

import daybreak.domain.report.Edition;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.Review;
import daybreak.local.LocalCloud;
import daybreak.local.Progress;
import daybreak.local.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A day of reports: eight are asked for, and each takes a way of its own. */
public final class SampleReports implements Scenario {
    @Override
    public Instant start() {
        return ReportCases.START;
    }

    @Override
    public void play(LocalCloud cloud, Progress out) {
        cloud.send(
                "DirectoryChangesQueue",
                Envelope.of(
                        "force-contact.changed.v1",
                        "hub-mailbox",
                        cloud.clock().instant(),
                        Map.of(
                                "role",
                                Map.of("kind", "hub-mailbox"),
                                "contact",
                                Map.of("name", "Hub desk", "email", "desk@northshire-hub.example"),
                                "changedAt",
                                "2026-03-01T10:00:00Z")));
        ReportDesk desk = new ReportDesk(cloud);
        Stream.of(
                        ReportCases.SIX_YEARS,
                        ReportCases.NOTHING_HELD,
                        ReportCases.SAID_TWICE,
                        ReportCases.NEVER_SUPPLIED,
                        ReportCases.REFUSED)
                .map(ReportCases::csc)
                .forEach(desk::request);
        desk.request(ReportCases.marac());
        desk.request(ReportCases.cscInSilence());
        desk.request(ReportCases.cscWithoutTrace());
        cloud.settle();
        out.say("eight reports are asked for, and Daybreak asks the records system for history");
        supply(desk);
        cloud.settle();
        out.say(
                "history comes, in pages, out of order and twice; seven are drafted, of which four would be nil returns");
        advance(cloud, Duration.ofMinutes(40));
        review(desk);
        cloud.settle();
        out.say("the hub redacts words and entries, adds a PNC result, and reads the others");
        desk.approve(ReportCases.SIX_YEARS, ReportCases.SOCIAL_WORKER);
        desk.approve(ReportCases.MARAC, ReportCases.REVIEWER);
        cloud.settle();
        out.say("whoever asked and whoever reviewed try to approve, and are refused");
        approve(cloud, desk);
        out.say("somebody else approves; one changes after it, and is approved again; one is refused");
        advance(cloud, Duration.ofHours(2));
        out.say("history that never came is a task");
        settle(cloud, desk, out);
    }

    /** Nothing was heard of two releases for four hours: a person rings, and again about the one that had to go again. */
    private static void settle(LocalCloud cloud, ReportDesk desk, Progress out) {
        advance(cloud, Duration.ofMinutes(135));
        desk.ring(ReportCases.UNHEARD_OF, ReportCases.REVIEWER, "told-by-phone", "She has it before her.");
        desk.ring(ReportCases.NOT_THERE, ReportCases.REVIEWER, "send-again", "Nothing came to their inbox.");
        cloud.settle();
        out.say("two releases of which nothing was heard: one is there, the other is to be approved again");
        desk.approve(ReportCases.NOT_THERE, ReportCases.APPROVER);
        cloud.settle();
        advance(cloud, Duration.ofMinutes(255));
        desk.ring(ReportCases.NOT_THERE, ReportCases.REVIEWER, "told-by-phone", "It came this time.");
        cloud.settle();
        out.say("it is approved, leaves once more, and is there");
    }

    private static void supply(ReportDesk desk) {
        var pages = ReportCases.sixYears();
        desk.supply(ReportCases.SIX_YEARS, pages[2], pages[0], pages[2], pages[1], pages[0]);
        desk.supply(ReportCases.NOTHING_HELD, ReportCases.nothing());
        desk.supply(ReportCases.SAID_TWICE, ReportCases.saidTwice());
        desk.supply(ReportCases.REFUSED, ReportCases.nothing());
        desk.supply(ReportCases.UNHEARD_OF, ReportCases.nothing());
        desk.supply(ReportCases.NOT_THERE, ReportCases.nothing());
        desk.supply(ReportCases.MARAC, ReportCases.ofMarac());
    }

    private static void review(ReportDesk desk) {
        desk.review(
                ReportCases.SIX_YEARS,
                ReportCases.REVIEWER,
                List.of(new Review.Addition("PNC", "No convictions are recorded.")),
                List.of(),
                new Review.OfWords("E-5", "the woman next door", "identifies a third party"),
                new Review.OfItem("E-3", "about another family"));
        desk.review(ReportCases.MARAC, ReportCases.REVIEWER);
        desk.review(ReportCases.NOTHING_HELD, ReportCases.REVIEWER);
        desk.review(ReportCases.UNHEARD_OF, ReportCases.REVIEWER);
        desk.review(ReportCases.NOT_THERE, ReportCases.REVIEWER);
        desk.review(
                ReportCases.SAID_TWICE,
                ReportCases.REVIEWER,
                new Review.OfWords("E-1", "Larch Close", "says where somebody lives"));
    }

    private static void approve(LocalCloud cloud, ReportDesk desk) {
        desk.approve(ReportCases.SIX_YEARS, ReportCases.APPROVER);
        // In one batch with the approval: the email has not left when the change comes.
        desk.review(
                ReportCases.SIX_YEARS,
                ReportCases.REVIEWER,
                new Review.OfWords("E-5", "A red car was seen.", "identifies a third party"));
        cloud.settle();
        desk.approve(ReportCases.MARAC, ReportCases.APPROVER);
        desk.approve(ReportCases.NOTHING_HELD, ReportCases.APPROVER);
        desk.approve(ReportCases.SAID_TWICE, ReportCases.APPROVER);
        desk.approve(ReportCases.UNHEARD_OF, ReportCases.APPROVER);
        desk.approve(ReportCases.NOT_THERE, ReportCases.APPROVER);
        desk.refuse(ReportCases.REFUSED, ReportCases.APPROVER, "The enquiry was closed.");
        cloud.settle();
        if (desk.report(ReportCases.SIX_YEARS).state() instanceof ReportState.InReview) {
            desk.approve(ReportCases.SIX_YEARS, ReportCases.APPROVER);
        }
        cloud.settle();
    }

    private static void advance(LocalCloud cloud, Duration by) {
        cloud.advanceTo(cloud.clock().instant().plus(by));
        cloud.settle();
    }

    /** Where each report stands, a line each. */
    public static String account(LocalCloud cloud) {
        ReportDesk desk = new ReportDesk(cloud);
        return Stream.of(
                        ReportCases.SIX_YEARS,
                        ReportCases.MARAC,
                        ReportCases.NOTHING_HELD,
                        ReportCases.SAID_TWICE,
                        ReportCases.NEVER_SUPPLIED,
                        ReportCases.REFUSED,
                        ReportCases.UNHEARD_OF,
                        ReportCases.NOT_THERE)
                .map(desk::report)
                .map(SampleReports::line)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String line(Report report) {
        String items = report.edition()
                .map(Edition::entries)
                .map(count -> count + " items")
                .orElse("no draft");
        return "%-16s edition %d, %s: %s"
                .formatted(report.request().requestId(), report.editionNumber(), items, words(report.state()));
    }

    private static String words(ReportState state) {
        return switch (state) {
            case ReportState.AwaitingHistory() -> "waits for history";
            case ReportState.InReview review ->
                review.returned()
                        .map(why -> "came back from its release: " + why)
                        .orElse("is with the hub");
            case ReportState.Approved approved ->
                "approved by " + approved.approval().by().name();
            case ReportState.Sending sending -> "is being sent";
            case ReportState.Released released ->
                "released, " + released.arrival().name().toLowerCase(Locale.ROOT);
            case ReportState.Refused refused -> "refused: " + refused.why();
        };
    }
}
