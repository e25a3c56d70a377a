package daybreak.sendreminder;

import daybreak.domain.disclosure.CaseFile;
import daybreak.domain.disclosure.CaseFiles;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.CaseSummary;
import daybreak.domain.disclosure.DisclosureCase;
import daybreak.domain.disclosure.Ladder.Pending;
import daybreak.domain.disclosure.Rank;
import daybreak.domain.disclosure.Recipients;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.Reminder.Kind;
import daybreak.domain.disclosure.ReminderLine;
import daybreak.domain.disclosure.Reminders;
import daybreak.domain.disclosure.Staff;
import daybreak.domain.disclosure.StaffList;
import daybreak.domain.disclosure.StaffMember;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.ReminderDue.About;
import daybreak.domain.message.ReminderDue.CaseRungs;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.record.StaleRecordException;
import daybreak.domain.task.CaseTasks;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a reminder and marks its rungs as told, in one transaction. What was made before is found again. */
final class Making {
    private final CaseFiles cases;
    private final StaffList staff;
    private final Reminders reminders;
    private final Policies policies;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    Making(
            CaseFiles cases,
            StaffList staff,
            Reminders reminders,
            Policies policies,
            Records records,
            OpaqueIds ids,
            Clock clock) {
        this.cases = cases;
        this.staff = staff;
        this.reminders = reminders;
        this.policies = policies;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param reminder what is to be sent; empty where there is nothing, or nobody, left */
    record Made(Optional<Reminder> reminder, List<Outbound> tells) {
        Made {
            tells = List.copyOf(tells);
        }

        static final Made NOTHING = new Made(Optional.empty(), List.of());
    }

    Instant now() {
        return clock.instant();
    }

    Made digest(About.Digest asked, String cause) {
        String id = id(asked);
        Optional<Reminder> before = reminders.read(id);
        if (before.isPresent()) {
            return new Made(before, List.of());
        }
        if (asked.day().isBefore(MorningTimes.dayOf(now()))) {
            // It lay in the queue over midnight. Its rungs are still to come, so the next run asks for them.
            return Made.NOTHING;
        }
        Staff everybody = staff.all();
        List<ReminderLine> lines = new ArrayList<>();
        List<Change> told = new ArrayList<>();
        for (CaseRungs each : asked.cases()) {
            CaseFile file = cases.read(each.caseRef());
            List<Pending> due = due(file.head(), Set.copyOf(each.rungs()));
            Optional<DisclosureCase> state = file.state();
            if (due.isEmpty() || state.isEmpty()) {
                continue;
            }
            due.forEach(rung -> lines.add(ReminderLine.of(each.caseRef(), state.get(), rung, everybody)));
            told.add(new Change.Follow(file.head().told(withOvertaken(file.head(), due))));
        }
        if (lines.isEmpty()) {
            return Made.NOTHING;
        }
        return made(Reminder.due(id, Kind.DIGEST, asked.staffRef(), asked.day(), lines), cause, told);
    }

    private String id(About.Digest asked) {
        return ids.of("reminder", asked.staffRef(), asked.day().toString(), Integer.toString(asked.part()));
    }

    /** Between the run and now a step may have made a rung pointless, or another message may have told it. */
    private static List<Pending> due(CaseHead head, Set<String> rungs) {
        return head.pending().stream().filter(rung -> rungs.contains(rung.id())).toList();
    }

    private static Set<String> withOvertaken(CaseHead head, List<Pending> due) {
        return head.pending().stream()
                .filter(rung -> due.stream()
                        .anyMatch(told -> told.timer() == rung.timer()
                                && told.to() == rung.to()
                                && told.deadline().equals(rung.deadline())
                                && !rung.on().isAfter(told.on())))
                .map(Pending::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** By its rank and not by who reads it: asked again after the owner's mailbox died, it is still the one that climbed. */
    Made alert(About.Alert asked, String cause) {
        String id = alertId(asked, asked.to());
        Optional<Reminder> before = reminders.read(id);
        if (before.isPresent()) {
            return new Made(before, List.of());
        }
        CaseFile file = cases.read(asked.caseRef());
        DisclosureCase state = file.state().orElseThrow(() -> new IllegalStateException("no case " + asked.caseRef()));
        LocalDate today = MorningTimes.dayOf(now());
        Staff everybody = staff.all();
        Optional<StaffMember> reader =
                Recipients.of(asked.to(), file.head().summary().flatMap(CaseSummary::owner), everybody, today);
        if (reader.isEmpty()) {
            return task(file.head().ref(), file.head().number(), "alert-" + asked.sequence(), cause, List.of());
        }
        if (asked.to() != Rank.OWNER && isToldAsOwner(asked, reader.get(), file.head(), everybody, today)) {
            return Made.NOTHING;
        }
        ReminderLine line = ReminderLine.alert(asked.caseRef(), state, today, everybody);
        return made(Reminder.due(id, Kind.ALERT, reader.get().ref(), today, List.of(line)), cause, List.of());
    }

    private String alertId(About.Alert asked, Rank rank) {
        return ids.of("alert", asked.caseRef(), Integer.toString(asked.sequence()), rank.name());
    }

    /** Owner and supervisor may be one person, who is told once. */
    private boolean isToldAsOwner(
            About.Alert asked, StaffMember reader, CaseHead head, Staff everybody, LocalDate today) {
        return reminders
                .read(alertId(asked, Rank.OWNER))
                .map(Reminder::staffRef)
                .or(() -> Recipients.of(Rank.OWNER, head.summary().flatMap(CaseSummary::owner), everybody, today)
                        .map(StaffMember::ref))
                .equals(Optional.of(reader.ref()));
    }

    Made climb(String failedId, String cause) {
        String id = ids.of("climb", failedId);
        Optional<Reminder> before = reminders.read(id);
        if (before.isPresent()) {
            return new Made(before, List.of());
        }
        Reminder failed =
                reminders.read(failedId).orElseThrow(() -> new IllegalStateException("no reminder " + failedId));
        LocalDate today = MorningTimes.dayOf(now());
        Staff everybody = staff.all();
        StaffMember reader = everybody
                .of(failed.staffRef())
                .orElseThrow(() -> new IllegalStateException("nobody is " + failed.staffRef()));
        return Recipients.above(reader, failed.kind() == Kind.CLIMB, everybody, today)
                .map(above ->
                        made(failed.climbed(id, above, reader.name().given(), today), cause, givenUp(failed, cause)))
                .orElseGet(() -> {
                    ReminderLine first = failed.lines().getFirst();
                    return task(
                            first.caseRef(), first.caseNumber(), "climb-" + failedId, cause, givenUp(failed, cause));
                });
    }

    /** Nobody waits to hear any more whether this one went: the next above has it. */
    private List<Change> givenUp(Reminder failed, String cause) {
        return failed.email() instanceof HubEmail.Sending
                ? List.of(new Change.Save(
                        failed.emailed(new HubEmail.Failed(now(), "UNKNOWN")),
                        AuditEvent.of(Operation.ALTERATION, cause, now(), SendReminder.WHO, "given to the next above"),
                        List.of()))
                : List.of();
    }

    private Made made(Reminder reminder, String cause, List<Change> told) {
        List<Change> changes = new ArrayList<>(told);
        changes.addFirst(new Change.Save(
                reminder,
                AuditEvent.of(
                        Operation.CONSULTATION,
                        cause,
                        now(),
                        SendReminder.WHO,
                        "a reminder of " + reminder.lines().size() + " deadlines"),
                List.of()));
        return new Made(Optional.of(reminder.at(records.commit(changes).of(reminder))), List.of());
    }

    /** Nobody above is left: the hub must see to it. */
    private Made task(String caseRef, String caseNumber, String what, String cause, List<Change> with) {
        Instant now = now();
        Raising raising = new Raising(ids, policies.current(now), now);
        Task task = new CaseTasks(ids, policies.current(now), now).toChase(caseRef, caseNumber, what);
        List<Outbound> tells = raising.tells(task);
        try {
            List<Change> changes = new ArrayList<>(with);
            changes.add(new Change.Save(
                    task, AuditEvent.of(Operation.COLLECTION, cause, now, SendReminder.WHO, task.why()), tells));
            records.commit(changes);
        } catch (StaleRecordException stale) {
            if (!stale.concerns(task.recordId())) {
                throw stale;
            }
            return new Made(Optional.empty(), records.toldBy(task.recordId(), cause));
        }
        return new Made(Optional.empty(), tells);
    }
}
