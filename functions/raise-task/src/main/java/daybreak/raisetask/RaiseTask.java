package daybreak.raisetask;

import daybreak.domain.clock.RunningClocks;
import daybreak.domain.disclosure.CaseFile;
import daybreak.domain.disclosure.CaseFiles;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.Contacting;
import daybreak.domain.disclosure.Ladder.Pending;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.TaskDue;
import daybreak.domain.message.Outbound.TaskDue.Subject;
import daybreak.domain.message.Received;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.Notices;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.record.StaleRecordException;
import daybreak.domain.report.Report;
import daybreak.domain.report.Report.Warning;
import daybreak.domain.report.Reports;
import daybreak.domain.report.Watching;
import daybreak.domain.school.Directory;
import daybreak.domain.task.CaseTasks;
import daybreak.domain.task.Handover;
import daybreak.domain.task.Raising;
import daybreak.domain.task.ReportTasks;
import daybreak.domain.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Raises the task about one item, if the item still needs one when the message is looked at. */
final class RaiseTask {
    private static final String WHO = "raise-task";

    private final Notices notices;
    private final RunningClocks clocks;
    private final Reports reports;
    private final CaseFiles cases;
    private final Directory directory;
    private final Policies policies;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    RaiseTask(
            Notices notices,
            RunningClocks clocks,
            Reports reports,
            CaseFiles cases,
            Directory directory,
            Policies policies,
            Records records,
            OpaqueIds ids,
            Clock clock) {
        this.notices = notices;
        this.clocks = clocks;
        this.reports = reports;
        this.cases = cases;
        this.directory = directory;
        this.policies = policies;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    List<Outbound> raise(Received<TaskDue> received) {
        Instant now = clock.instant();
        Raising raising = new Raising(ids, policies.current(now), now);
        String cause = received.eventId();
        return switch (received.data().subject()) {
            case Subject.UnconfirmedNotice subject ->
                notices.read(subject.notice())
                        .map(notice -> aboutNotice(notice, subject.ledgerDay(), cause, raising, now))
                        .orElseThrow(() -> new IllegalStateException(
                                "no notice " + subject.notice().text()));
            case Subject.RunningClock(String occurrenceRef, String ppnRef) ->
                clocks.read(occurrenceRef, ppnRef)
                        .map(ppn -> aboutClock(ppn, cause, raising, now))
                        .orElseThrow(() -> new IllegalStateException("no PPN " + ppnRef));
            case Subject.LateReport(String report) ->
                reports.read(report)
                        .map(late -> aboutReport(late, cause, raising, now))
                        .orElseThrow(() -> new IllegalStateException("no report " + report));
            case Subject.UnbalancedLedger ledger ->
                alone(raising.toCheckLedger(ledger.ledgerDay(), ledger.missing()), cause, raising, now);
            case Subject.MissingStep(String caseRef, String caseNumber, int expected) ->
                alone(caseTasks(now).toFindStep(caseRef, caseNumber, expected), cause, raising, now);
            case Subject.UnheardCase(String caseRef, String caseNumber, String rung) ->
                aboutUnheard(cases.read(caseRef, caseNumber), rung, cause, raising, now);
            case Subject.CaseReview(String caseRef, String caseNumber, LocalDate on) ->
                aboutReview(cases.read(caseRef, caseNumber).head(), on, cause, raising, now);
        };
    }

    private CaseTasks caseTasks(Instant now) {
        return new CaseTasks(ids, policies.current(now), now);
    }

    /** @param ledgerDay whose ledger had it on the phone list: from then on it counts there */
    private List<Outbound> aboutNotice(Notice notice, LocalDate ledgerDay, String cause, Raising raising, Instant now) {
        Optional<Concern> concern = switch (notice.state()) {
            case NoticeState.Due due -> Optional.of(Concern.NOT_SENT);
            case NoticeState.Sending s -> Optional.of(Concern.NOT_CONFIRMED);
            case NoticeState.Accepted a -> Optional.of(Concern.NOT_CONFIRMED);
            case NoticeState.Delayed d -> Optional.of(Concern.NOT_CONFIRMED);
            case NoticeState.Held(LocalDate until) when !until.isAfter(ledgerDay) -> Optional.of(Concern.NOT_SENT);
            case NoticeState.Held _ -> Optional.empty();
            case NoticeState.Delivered d -> Optional.empty();
            case NoticeState.WithPerson w -> Optional.empty();
            case NoticeState.Closed c -> Optional.empty();
            case NoticeState.Withdrawn w -> Optional.empty();
        };
        if (concern.isEmpty()) {
            return records.toldBy(notice.recordId(), cause);
        }
        Notice counted = notice.countedOn(MorningTimes.laterOf(notice.ledgerDay(), ledgerDay));
        AuditEvent event = AuditEvent.of(
                Operation.ALTERATION, cause, now, WHO, concern.get().name());
        return Handover.commit(
                records,
                ids,
                raising.forNotice(notice, concern.get(), notice.destination().receiver(directory)),
                task -> new Handover(new Change.Save(
                        counted.in(new NoticeState.WithPerson(task.id(), concern.get(), now)),
                        event,
                        raising.tells(task, notice))));
    }

    private List<Outbound> aboutClock(StoredPpn ppn, String cause, Raising raising, Instant now) {
        if (!ppn.clock().running()
                || ppn.clock().warned()
                || ppn.clock().warnAt().isAfter(now)) {
            return records.toldBy(ppn.recordId(), cause);
        }
        AuditEvent event = AuditEvent.of(Operation.ALTERATION, cause, now, WHO, "the grade clock is about to run out");
        return Handover.commit(
                records,
                ids,
                raising.toWork(ppn),
                task -> new Handover(
                        new Change.Save(ppn.with(ppn.clock().afterWarning()), event, raising.tells(task))));
    }

    private List<Outbound> aboutReport(Report report, String cause, Raising raising, Instant now) {
        Policy policy = policies.current(now);
        Optional<Warning> warning = Watching.due(report, policy.reports(), now);
        if (warning.isEmpty()) {
            return records.toldBy(report.recordId(), cause);
        }
        Task task = new ReportTasks(ids, policy, now).late(report, warning.get());
        List<Outbound> tells = raising.tells(task);
        records.commit(
                new Change.Save(
                        report.warned(warning.get(), policy.reports()),
                        AuditEvent.of(Operation.ALTERATION, cause, now, WHO, task.why()),
                        tells),
                new Change.Follow(task));
        return tells;
    }

    /** A rung that is not to come any more was told, or has become pointless. */
    private List<Outbound> aboutUnheard(CaseFile file, String rung, String cause, Raising raising, Instant now) {
        CaseHead head = file.head();
        CaseTasks caseTasks = caseTasks(now);
        Optional<Pending> due = head.pending().stream()
                .filter(pending -> pending.id().equals(rung))
                .findFirst();
        Contacting contacting = file.state()
                .map(known -> Contacting.of(known, due.map(Pending::timer)))
                .orElseGet(Contacting.Unknown::new);
        Task task = caseTasks.toChase(head.ref(), head.number(), rung, contacting);
        return due.isEmpty() ? records.toldBy(task.recordId(), cause) : alone(task, cause, raising, now);
    }

    /** The next review is as far away again: if the case is erased meanwhile there is none. */
    private List<Outbound> aboutReview(CaseHead head, LocalDate on, String cause, Raising raising, Instant now) {
        if (!head.reviewOn().equals(Optional.of(on))) {
            return records.toldBy(head.recordId(), cause);
        }
        LocalDate again =
                MorningTimes.dayOf(now).plus(policies.current(now).disclosure().reviewClosed());
        Task task = caseTasks(now).toReview(head, on, again);
        List<Outbound> tells = raising.tells(task);
        records.commit(
                new Change.Save(
                        head.reviewedAgainOn(again),
                        AuditEvent.of(Operation.ALTERATION, cause, now, WHO, task.why()),
                        tells),
                new Change.Follow(task));
        return tells;
    }

    private List<Outbound> alone(Task task, String cause, Raising raising, Instant now) {
        List<Outbound> tells = raising.tells(task);
        try {
            records.commit(
                    new Change.Save(task, AuditEvent.of(Operation.COLLECTION, cause, now, WHO, task.why()), tells));
        } catch (StaleRecordException _) {
            return records.toldBy(task.recordId(), cause);
        }
        return tells;
    }
}
