package daybreak.sendreport;

import daybreak.aws.mail.SendOnce;
import daybreak.aws.mail.SendOnce.Claim;
import daybreak.aws.mail.SendOnce.Letter;
import daybreak.aws.mail.SendOnce.Taken;
import daybreak.documents.release.Hit;
import daybreak.documents.release.ReleaseCheck;
import daybreak.documents.report.ReportPdf;
import daybreak.domain.mail.MailTag;
import daybreak.domain.message.NotSetUpException;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Received;
import daybreak.domain.message.ReportEmailDue;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.report.Approval;
import daybreak.domain.report.Draft;
import daybreak.domain.report.Releasing;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportAnswers;
import daybreak.domain.report.ReportContent;
import daybreak.domain.report.ReportFile;
import daybreak.domain.report.ReportPolicy;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.Reports;
import daybreak.domain.report.SharingRecord;
import daybreak.domain.school.Directory;
import daybreak.domain.school.ForceContact;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Raising;
import daybreak.domain.task.ReportTasks;
import daybreak.domain.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends a draft to the hub, or a release to its recipient: claimed first, sent once. */
final class SendReport {
    static final String WHO = "send-report";

    private static final double KILOBYTE = 1_000;

    private final Reports reports;
    private final Directory directory;
    private final Policies policies;
    private final OpaqueIds ids;
    private final Records records;
    private final SendOnce sendOnce;
    private final int largestFile;
    private final Clock clock;

    /** @param largestFile in bytes, that an email carries */
    SendReport(
            Reports reports,
            Directory directory,
            Policies policies,
            OpaqueIds ids,
            Records records,
            SendOnce sendOnce,
            int largestFile,
            Clock clock) {
        this.reports = reports;
        this.directory = directory;
        this.policies = policies;
        this.ids = ids;
        this.records = records;
        this.sendOnce = sendOnce;
        this.largestFile = largestFile;
        this.clock = clock;
    }

    List<Outbound> send(Received<ReportEmailDue> received) {
        ReportEmailDue due = received.data();
        ReportFile file = reports.readFile(due.report())
                .orElseThrow(() -> new IllegalStateException("no report " + due.report()));
        return switch (due.kind()) {
            case DRAFT -> draft(file, due.edition(), received.eventId());
            case RELEASE -> release(file, due.edition(), received.eventId());
        };
    }

    /** An edition that was overtaken, or whose history has expired, has nothing to show: its successor is on its way. */
    private List<Outbound> draft(ReportFile file, int edition, String cause) {
        Report report = file.report();
        if (report.editionNumber() != edition || file.draft().isEmpty()) {
            return List.of();
        }
        return switch (report.draftEmail()) {
            case HubEmail.Due() -> draft(file, cause);
            case HubEmail.Sending(Instant since) -> {
                sendOnce.foundClaimed(report, since);
                yield List.of();
            }
            // Whether the task about one that was too large was told of is not certain.
            case HubEmail.Failed failed -> records.toldBy(report.recordId(), cause);
            case HubEmail.NotWanted() -> List.of();
            case HubEmail.Accepted accepted -> List.of();
            case HubEmail.Delivered delivered -> List.of();
        };
    }

    private List<Outbound> draft(ReportFile file, String cause) {
        Report report = file.report();
        byte[] pdf = ReportPdf.draft(file);
        if (pdf.length > largestFile) {
            return unsent(report, size(pdf), cause);
        }
        ForceContact hub =
                directory.hubMailbox().orElseThrow(() -> new NotSetUpException(NotSetUpException.Lacking.HUB_MAILBOX));
        sendOnce.send(
                cause,
                new Letter(
                        ReportEmail.draft(report, pdf),
                        hub.contact().email(),
                        new MailTag.OfReport(report.ref(), report.editionNumber(), MailTag.OfReport.What.DRAFT),
                        "to the hub's own mailbox"),
                new Claim<>(
                        report.draftEmailed(new HubEmail.Sending(clock.instant())),
                        Report::at,
                        sending -> sending.draftEmailed(new HubEmail.Due()),
                        (sending, now) -> Taken.of(sending.draftEmailed(new HubEmail.Accepted(now)))));
        return List.of();
    }

    /** It would be as large however often it is tried: a person has it made smaller. */
    private List<Outbound> unsent(Report report, String why, String cause) {
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        Task task = new ReportTasks(ids, policy, now).draftTooLarge(report, why);
        List<Outbound> tells = new Raising(ids, policy, now).tells(task);
        records.commit(
                new Change.Save(
                        report.draftEmailed(new HubEmail.Failed(now, why)),
                        AuditEvent.of(Operation.ALTERATION, cause, now, WHO, task.why()),
                        tells),
                new Change.Follow(task));
        return tells;
    }

    private List<Outbound> release(ReportFile file, int edition, String cause) {
        return switch (Releasing.decide(file, edition)) {
            case Releasing.Decision.Release(Approval approval, ReportContent content) ->
                release(file, approval, content, cause);
            case Releasing.Decision.Return(String why) -> back(file.report(), why, cause);
            case Releasing.Decision.Nothing() -> {
                if (file.report().state() instanceof ReportState.Sending(Approval _, Instant since)) {
                    sendOnce.foundClaimed(file.report(), since);
                }
                yield records.toldBy(file.report().recordId(), cause);
            }
        };
    }

    private List<Outbound> release(ReportFile file, Approval approval, ReportContent content, String cause) {
        Report report = file.report();
        Policy policy = policies.current(clock.instant());
        ReportPolicy rules = policy.reports();
        if (!rules.recipientDomains().contains(content.recipient().domain())) {
            return back(report, "the recipient's mail domain is not on the force's list any more", cause);
        }
        Draft draft = file.draft().orElseThrow(() -> new IllegalStateException("content without a draft"));
        byte[] pdf = ReportPdf.release(content);
        if (pdf.length > largestFile) {
            return back(report, size(pdf) + ": bring it another way, or take out what is not needed", cause);
        }
        List<Hit> hits = ReleaseCheck.check(pdf, MustNotLeave.of(report, draft));
        if (!hits.isEmpty()) {
            return back(report, "the finished file did not pass its check. " + Hit.say(hits), cause);
        }
        Optional<Taken> taken = sendOnce.send(
                cause,
                new Letter(
                        ReportEmail.release(
                                content,
                                report.request().requestId(),
                                policy.content().call(),
                                pdf),
                        content.recipient().email(),
                        new MailTag.OfReport(report.ref(), approval.edition(), MailTag.OfReport.What.RELEASE),
                        content.legalBasis()),
                new Claim<>(
                        Releasing.claimed(report, approval, rules, clock.instant()),
                        Report::at,
                        sending -> Releasing.unclaimed(sending, approval, rules),
                        (sending, now) -> new Taken(
                                Releasing.accepted(sending, approval, rules, now),
                                ReportAnswers.released(report, approval, now),
                                List.copyOf(SharingRecord.ofRelease(ids, report, approval, now)))));
        return taken.map(Taken::tells).orElse(List.of());
    }

    private String size(byte[] pdf) {
        return String.format(
                Locale.UK,
                "its file has %,.0f kB, and an email carries %,.0f kB",
                Math.ceil(pdf.length / KILOBYTE),
                largestFile / KILOBYTE);
    }

    /** Nothing left. People look at it again, and a task says why. */
    private List<Outbound> back(Report report, String why, String cause) {
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        Task task = new ReportTasks(ids, policy, now).returned(report, why);
        List<Outbound> tells = new Raising(ids, policy, now).tells(task);
        records.commit(
                new Change.Save(
                        Releasing.returned(report, why, policy.reports()),
                        AuditEvent.of(Operation.CONSULTATION, cause, now, WHO, why),
                        tells),
                new Change.Follow(task));
        return tells;
    }
}
