package daybreak.resolvetasks;

import daybreak.domain.message.Inbound;
import daybreak.domain.message.Inbound.NoticeReleased;
import daybreak.domain.message.Inbound.TaskResolved;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.message.ReportedTimes;
import daybreak.domain.message.ReportedTimes.Reported;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeAnswers;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.Notices;
import daybreak.domain.notice.StillMissing;
import daybreak.domain.notice.WrongPersonGuard;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Records;
import daybreak.domain.task.Task;
import daybreak.domain.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a person's answer to a task and closes or releases what it is about. */
final class ResolveTasks {
    private final Tasks tasks;
    private final Notices notices;
    private final ReportArrival reportArrival;
    private final Policies policies;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    ResolveTasks(
            Tasks tasks,
            Notices notices,
            ReportArrival reportArrival,
            Policies policies,
            Records records,
            OpaqueIds ids,
            Clock clock) {
        this.tasks = tasks;
        this.notices = notices;
        this.reportArrival = reportArrival;
        this.policies = policies;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws RejectedException if there is no such task, it was answered otherwise before, or in the future */
    List<Outbound> take(Received<Inbound> received) {
        return switch (received.data()) {
            case TaskResolved resolved -> resolve(received, resolved);
            case NoticeReleased released -> release(received, released);
            case Inbound.PpnSubmitted other -> throw notForHere();
            case Inbound.PpnWorked other -> throw notForHere();
            case Inbound.ChildFound other -> throw notForHere();
            case Inbound.SchoolContactChanged other -> throw notForHere();
            case Inbound.ForceContactChanged other -> throw notForHere();
            case Inbound.SchoolCalendarChanged other -> throw notForHere();
            case Inbound.PolicyChanged other -> throw notForHere();
            case Inbound.OfDisclosure other -> throw notForHere();
            case Inbound.OfReports other -> throw notForHere();
        };
    }

    private static IllegalStateException notForHere() {
        return new IllegalStateException("the reader takes answers only");
    }

    private List<Outbound> resolve(Received<Inbound> received, TaskResolved resolved) {
        Instant now = clock.instant();
        ReportedTimes.requirePast(now, new Reported("/data/resolvedAt", resolved.resolvedAt()));
        Task task = task(resolved.taskId());
        if (task.state() instanceof Task.Closed closed) {
            if (closed.outcome() != resolved.outcome() || !closed.by().equals(resolved.by())) {
                throw new RejectedException(
                        "/data/taskId", "already-answered", "the task was answered otherwise before");
            }
            return records.toldBy(task.recordId(), cause(received));
        }
        List<Change> changes = new ArrayList<>();
        List<Outbound> tells = new ArrayList<>();
        String words = resolved.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        Optional<Notice> notice = waiting(task);
        if (notice.isPresent() && resolved.outcome() == Outcome.DONE) {
            throw new RejectedException(
                    "/data/outcome",
                    "outcome",
                    "a notice is told, by phone or otherwise, or not to be told; done says neither");
        }
        Optional<ReportArrival.Settled> report = reportArrival.settled(task, resolved, cause(received), now);
        if (report.isEmpty() && resolved.outcome() == Outcome.SEND_AGAIN) {
            throw new RejectedException(
                    "/data/outcome", "outcome", "only a report that is not known to have arrived is sent again");
        }
        notice.ifPresent(open -> changes.add(new Change.Follow(
                open.in(new NoticeState.Closed(task.id(), resolved.outcome(), resolved.resolvedAt())))));
        tells.add(new LogEntryAdded(
                "resolved-" + task.id(),
                task.id(),
                task.reference().orElse("none"),
                notice.map(open -> open.content().child().given()),
                true,
                "A person answered: " + words,
                now));
        report.ifPresent(settled -> tells.addAll(settled.tells()));
        changes.addFirst(new Change.Save(
                task.closed(resolved.outcome(), resolved.by(), resolved.resolvedAt(), resolved.why()),
                AuditEvent.of(Operation.ALTERATION, cause(received), now, resolved.by(), words + ": " + resolved.why()),
                tells));
        report.ifPresent(settled -> changes.add(settled.change()));
        List<Recorded> plans = new ArrayList<>(nextMorning(notice, resolved.outcome(), now));
        report.ifPresent(settled -> plans.addAll(settled.plans()));
        records.commit(changes, plans);
        return tells;
    }

    /** A school that a person told that a child is missing hears the next morning that it still is, like any other. */
    private List<Recorded> nextMorning(Optional<Notice> answered, Outcome outcome, Instant now) {
        return switch (outcome) {
            case TOLD_BY_PHONE, TOLD_OTHERWISE ->
                answered.flatMap(told ->
                                StillMissing.after(told, policies.current(now).morning(), now, ids))
                        .<List<Recorded>>map(List::of)
                        .orElse(List.of());
            case NOT_TO_BE_TOLD, SEND_AGAIN, DONE -> List.of();
        };
    }

    private List<Outbound> release(Received<Inbound> received, NoticeReleased released) {
        Instant now = clock.instant();
        ReportedTimes.requirePast(now, new Reported("/data/releasedAt", released.releasedAt()));
        Task task = task(released.taskId());
        if (task.state() instanceof Task.Closed) {
            List<Outbound> told = records.toldBy(task.recordId(), cause(received));
            if (told.isEmpty()) {
                throw new RejectedException("/data/taskId", "already-answered", "the task was answered before");
            }
            return told;
        }
        Notice notice = waiting(task)
                .orElseThrow(
                        () -> new RejectedException("/data/taskId", "no-notice", "no notice waits under this task"));
        // The guard looked at another contact, or never did; who lets it go may not see who else is on the notice.
        if (WrongPersonGuard.matches(released.to(), notice.adults())) {
            throw new RejectedException(
                    "/data/to", "wrong-person", "the contact may be an adult on the notice: tell the school by phone");
        }
        Policy policy = policies.current(now);
        LocalDate counted = MorningTimes.nextLedger(now, policy.morning());
        Notice next = notice.released(released.to(), MorningTimes.dayOf(now))
                .countedOn(MorningTimes.laterOf(notice.ledgerDay(), counted));
        NoticeAnswers answers = new NoticeAnswers(policy, now);
        List<Outbound> tells = List.of(
                answers.entry(notice, "released-" + task.id(), true, "Released by a person to another contact"),
                answers.dueNow(next, "released-" + task.id()));
        records.commit(
                new Change.Save(
                        task.closed(Outcome.DONE, released.by(), released.releasedAt(), released.why()),
                        AuditEvent.of(
                                Operation.ALTERATION,
                                cause(received),
                                now,
                                released.by(),
                                "released to another contact: " + released.why()),
                        tells),
                new Change.Follow(next));
        return tells;
    }

    private Task task(String id) {
        return tasks.read(id)
                .orElseThrow(() -> new RejectedException("/data/taskId", "unknown-task", "there is no such task"));
    }

    private Optional<Notice> waiting(Task task) {
        return task.notice()
                .flatMap(notices::read)
                .filter(notice -> notice.state() instanceof NoticeState.WithPerson with
                        && with.taskId().equals(task.id()));
    }

    private static String cause(Received<Inbound> received) {
        return "answer-" + received.eventId();
    }
}
