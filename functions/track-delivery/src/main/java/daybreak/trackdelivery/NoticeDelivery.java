package daybreak.trackdelivery;

import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.message.Outbound;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.notice.Acceptance;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Delivery.Decision;
import daybreak.domain.notice.DeliveryReport;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeAnswers;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Records;
import daybreak.domain.school.Directory;
import daybreak.domain.school.DirectoryEntries;
import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.task.Handover;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import daybreak.domain.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries out what is decided of a notice when SES has reported. */
final class NoticeDelivery {
    private static final String WHO = "track-delivery";

    private final Tasks tasks;
    private final Directory directory;
    private final DirectoryEntries entries;
    private final Policies policies;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    NoticeDelivery(
            Tasks tasks,
            Directory directory,
            DirectoryEntries entries,
            Policies policies,
            Records records,
            OpaqueIds ids,
            Clock clock) {
        this.tasks = tasks;
        this.directory = directory;
        this.entries = entries;
        this.policies = policies;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    List<Outbound> apply(Notice notice, Decision decision, DeliveryReport report, String cause) {
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        NoticeAnswers answers = new NoticeAnswers(policy, now);
        Raising raising = new Raising(ids, policy, now);
        return switch (decision) {
            case Decision.Nothing() -> records.toldBy(notice.recordId(), cause);
            case Decision.MoveTo(NoticeState next) -> {
                List<Outbound> tells = new ArrayList<>();
                // Still unanswered: the sender never heard that it was taken, so we see to what follows.
                Optional<Acceptance> acceptance = Optional.of(notice)
                        .filter(claimed -> claimed.state() instanceof NoticeState.Sending)
                        .map(claimed -> Acceptance.of(claimed, policy, ids, now));
                acceptance.map(Acceptance::tells).ifPresent(tells::addAll);
                if (next instanceof NoticeState.Delivered) {
                    tells.add(answers.entry(
                            notice, "delivered-" + notice.attempts(), true, "Delivered to the school's mail server"));
                }
                records.commit(
                        List.of(change(notice.in(next), cause, report.kind().name(), now, tells)),
                        acceptance.map(Acceptance::plans).orElse(List.of()));
                yield tells;
            }
            case Decision.ArrivedLate(NoticeState.Delivered next, String taskId) -> {
                // Whether the provider's answer was heard is not known any more: what it planned is stored already.
                Acceptance acceptance = Acceptance.of(notice, policy, ids, now);
                List<Outbound> tells = new ArrayList<>(acceptance.tells());
                tells.add(answers.entry(
                        notice,
                        "delivered-late-" + notice.attempts(),
                        true,
                        "Delivered after the morning closed; nobody need ring"));
                yield save(
                        notice.in(next),
                        cause,
                        report.kind().name(),
                        now,
                        tells,
                        new With(closing(taskId, now), acceptance.plans()));
            }
            case Decision.TryNextContact() -> {
                Notice next = notice.in(new NoticeState.Due(MorningTimes.dayOf(now)));
                List<Outbound> tells = new ArrayList<>();
                tells.add(answers.entry(
                        notice,
                        "bounced-" + notice.attempts(),
                        false,
                        "The contact's address bounced; the next contact is tried"));
                tells.add(answers.dueNow(next, "bounced-" + notice.attempts()));
                With mended = mend(notice, raising, tells, true);
                yield save(next, cause, report.kind().name(), now, tells, mended);
            }
            case Decision.HandOver(Concern concern, boolean quarantine) -> {
                List<Outbound> ofMending = new ArrayList<>();
                With mended = mend(notice, raising, ofMending, quarantine);
                yield Handover.commit(
                        records,
                        ids,
                        raising.forNotice(notice, concern, notice.destination().receiver(directory)),
                        task -> new Handover(
                                change(
                                        notice.in(new NoticeState.WithPerson(task.id(), concern, now)),
                                        cause,
                                        concern.name(),
                                        now,
                                        Stream.concat(raising.tells(task, notice).stream(), ofMending.stream())
                                                .toList()),
                                mended.changes(),
                                mended.plans()));
            }
            case Decision.QuarantineOnly() -> {
                List<Outbound> tells = new ArrayList<>();
                With mended = mend(notice, raising, tells, true);
                yield mended.changes().isEmpty()
                        ? records.toldBy(notice.recordId(), cause)
                        : save(notice, cause, report.kind().name(), now, tells, mended);
            }
        };
    }

    /**
     * What is saved with the notice.
     *
     * @param plans new records; one that is stored already stays as it is
     */
    private record With(List<Change> changes, List<Recorded> plans) {
        static final With NOTHING = new With(List.of(), List.of());
    }

    private List<Outbound> save(Notice next, String cause, String why, Instant now, List<Outbound> tells, With with) {
        List<Change> changes = new ArrayList<>(with.changes());
        changes.addFirst(change(next, cause, why, now, tells));
        records.commit(changes, with.plans());
        return tells;
    }

    private static Change.Save change(Notice next, String cause, String why, Instant now, List<Outbound> tells) {
        return new Change.Save(next, AuditEvent.of(Operation.ALTERATION, cause, now, WHO, why), tells);
    }

    /** It arrived: the task to ring is answered by that. */
    private List<Change> closing(String taskId, Instant now) {
        return tasks.read(taskId)
                .filter(task -> task.state() instanceof Task.Open)
                .<List<Change>>map(task -> List.of(
                        new Change.Follow(task.closed(Outcome.DONE, WHO, now, "the email was delivered after all"))))
                .orElse(List.of());
    }

    /** Quarantines the dead address, if it is still on the list, and asks for a new one. */
    private With mend(Notice notice, Raising raising, List<Outbound> tells, boolean quarantine) {
        if (!quarantine || notice.lastAddress().isEmpty()) {
            return With.NOTHING;
        }
        String address = notice.lastAddress().get();
        return switch (notice.destination()) {
            case Destination.School(String named, Optional<String> _) -> {
                Directory.Entry receiving = directory.receiving(directory.entry(named));
                String urn = receiving.urn();
                yield entries.contact(urn)
                        .filter(entry -> !entry.contact().isQuarantined(address))
                        .map(entry -> mended(
                                new DirectoryEntry.OfSchool(entry.contact().quarantine(address), entry.revision()),
                                raising.toMendContact(notice, "URN " + urn, receiving.school()),
                                raising,
                                tells))
                        .orElse(With.NOTHING);
            }
            case Destination.HomeEducationOfficer(String authority) ->
                entries.contact(new ForceContactRole.LocalAuthorityOfficer(authority))
                        .filter(entry -> entry.contact().isAt(address)
                                && !entry.contact().quarantined())
                        .map(entry -> mended(
                                new DirectoryEntry.OfForce(entry.contact().quarantine(), entry.revision()),
                                raising.toMendContact(notice, "local authority " + authority, Optional.empty()),
                                raising,
                                tells))
                        .orElse(With.NOTHING);
            // A person chose the address: it is on no list.
            case Destination.Unknown _ -> With.NOTHING;
        };
    }

    private static With mended(DirectoryEntry entry, Task task, Raising raising, List<Outbound> tells) {
        tells.addAll(raising.tells(task));
        return new With(List.of(new Change.Follow(entry)), List.of(task));
    }
}
