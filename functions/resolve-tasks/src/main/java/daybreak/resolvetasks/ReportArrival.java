package daybreak.resolvetasks;

import daybreak.domain.message.Inbound.TaskResolved;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.RejectedException;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportAnswers;
import daybreak.domain.report.ReportState;
import daybreak.domain.report.Reports;
import daybreak.domain.report.Settling;
import daybreak.domain.report.SharingRecord;
import daybreak.domain.task.ReportTasks;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Settles a report that is not known to have arrived by what the person says who rang its recipient. */
final class ReportArrival {
    private final Reports reports;
    private final Policies policies;
    private final OpaqueIds ids;

    ReportArrival(Reports reports, Policies policies, OpaqueIds ids) {
        this.reports = reports;
        this.policies = policies;
        this.ids = ids;
    }

    /**
     * What an answer does to a report.
     *
     * @param plans records of what was shared
     */
    record Settled(Change change, List<Outbound> tells, List<? extends Recorded> plans) {
        Settled {
            tells = List.copyOf(tells);
            plans = List.copyOf(plans);
        }
    }

    /**
     * Empty where the task is about no report, or about an edition that another has followed.
     *
     * @throws RejectedException if the answer leaves open whether the recipient has it
     */
    Optional<Settled> settled(Task task, TaskResolved resolved, String cause, Instant now) {
        if (task.kind() != TaskKind.RING_RECIPIENT) {
            return Optional.empty();
        }
        Policy policy = policies.current(now);
        return task.reference()
                .flatMap(request -> reports.read(Report.refOf(ids, request)))
                .filter(report -> new ReportTasks(ids, policy, now).ofArrival(task.id(), report))
                .flatMap(report -> settled(
                        report,
                        Settling.decide(report, resolved.outcome(), policy.reports(), now),
                        new Answer(resolved, cause, now)));
    }

    private record Answer(TaskResolved resolved, String cause, Instant now) {
        AuditEvent event(Operation operation, List<String> recipients) {
            return new AuditEvent(operation, cause, now, resolved.by(), resolved.why(), recipients);
        }
    }

    private Optional<Settled> settled(Report report, Settling.Decision decision, Answer answer) {
        Instant now = answer.now();
        return switch (decision) {
            case Settling.Decision.Shared(Report next, var approval) ->
                Optional.of(new Settled(
                        new Change.Save(next, disclosure(report, answer), List.of()),
                        ReportAnswers.released(report, approval, now),
                        SharingRecord.ofRelease(ids, report, approval, now)));
            case Settling.Decision.Arrived(Report next) ->
                Optional.of(new Settled(altered(next, answer), List.of(), List.of()));
            case Settling.Decision.SendAgain(Report next, var mayHaveLeft) ->
                Optional.of(new Settled(
                        altered(next, answer),
                        ReportAnswers.edited(next, now),
                        mayHaveLeft
                                .map(approval -> SharingRecord.ofUncertain(ids, report, approval, now))
                                .orElse(List.of())));
            case Settling.Decision.Nothing() -> Optional.empty();
            case Settling.Decision.Refuse(var problem) -> throw new RejectedException(List.of(problem));
        };
    }

    private static Change altered(Report next, Answer answer) {
        return new Change.Save(next, answer.event(Operation.ALTERATION, List.of()), List.of());
    }

    /** Of an email that was claimed, the audit trail says already to whom it went. */
    private static AuditEvent disclosure(Report report, Answer answer) {
        return report.state() instanceof ReportState.Approved
                ? answer.event(
                        Operation.DISCLOSURE,
                        List.of(report.request().recipient().email()))
                : answer.event(Operation.ALTERATION, List.of());
    }
}
