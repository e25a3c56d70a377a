package daybreak.sendreminder;

import daybreak.domain.disclosure.CaseFile;
import daybreak.domain.disclosure.CaseFiles;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.CaseSummary;
import daybreak.domain.disclosure.Contacting;
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
import daybreak.domain.message.ReminderDue;
import daybreak.domain.message.ReminderDue.About;
import daybreak.domain.message.ReminderDue.CaseRungs;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** What was made before and could not be sent, or lay in the queue, as it is today. */
    Made again(String id, String cause) {
        return reminders.read(id).map(before -> today(before, cause)).orElse(Made.NOTHING);
    }

    private Made today(Reminder before, String cause) {
        if (!(before.email() instanceof HubEmail.Due)) {
            return new Made(Optional.of(before), List.of());
        }
        List<ReminderLine> left = holding(before.lines());
        if (left.isEmpty()) {
            records.commit(new Change.Save(
                    before.emailed(new HubEmail.NotWanted()),
                    audit(Operation.ALTERATION, cause, "nothing that it says holds any more"),
                    List.of()));
            return Made.NOTHING;
        }
        return new Made(Optional.of(before.saying(left)), List.of());
    }

    /** Since they were written, a case may have been closed, a deadline kept, or a danger passed. */
    private List<ReminderLine> holding(List<ReminderLine> lines) {
        Map<String, Optional<DisclosureCase>> states = new HashMap<>();
        return lines.stream()
                .filter(line -> states.computeIfAbsent(
                                line.caseRef(), ref -> cases.read(ref).state())
                        .filter(line::holds)
                        .isPresent())
                .toList();
    }

    Made digest(About.Digest asked, String cause) {
        String id = id(asked);
        Optional<Reminder> before = reminders.read(id);
        if (before.isPresent()) {
            return today(before.get(), cause);
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
            return today(before.get(), cause);
        }
        CaseFile file = cases.read(asked.caseRef());
        DisclosureCase state = file.state().orElseThrow(() -> new IllegalStateException("no case " + asked.caseRef()));
        LocalDate today = MorningTimes.dayOf(now());
        Staff everybody = staff.all();
        ReminderLine line = ReminderLine.alert(asked.caseRef(), state, today, everybody);
        if (!line.holds(state)) {
            return Made.NOTHING;
        }
        Optional<StaffMember> reader =
                Recipients.of(asked.to(), file.head().summary().flatMap(CaseSummary::owner), everybody, today);
        if (reader.isEmpty()) {
            return tasks(List.of(line), "alert-" + asked.sequence(), cause, List.of());
        }
        if (asked.to() != Rank.OWNER && isToldAsOwner(asked, reader.get(), file.head(), everybody, today)) {
            return Made.NOTHING;
        }
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
            return today(before.get(), cause);
        }
        Reminder failed =
                reminders.read(failedId).orElseThrow(() -> new IllegalStateException("no reminder " + failedId));
        List<Change> givenUp = givenUp(failed, cause);
        List<ReminderLine> left = holding(failed.lines());
        if (left.isEmpty()) {
            if (!givenUp.isEmpty()) {
                records.commit(givenUp);
            }
            return Made.NOTHING;
        }
        LocalDate today = MorningTimes.dayOf(now());
        Staff everybody = staff.all();
        StaffMember reader = everybody
                .of(failed.staffRef())
                .orElseThrow(() -> new IllegalStateException("nobody is " + failed.staffRef()));
        return Recipients.above(reader, failed.kind() == Kind.CLIMB, everybody, today)
                .map(above -> made(
                        failed.saying(left).climbed(id, above, reader.name().given(), today), cause, givenUp))
                .orElseGet(() -> tasks(left, "climb-" + failedId, cause, givenUp));
    }

    /** Nobody waits to hear any more whether this one went: the next above has it. */
    private List<Change> givenUp(Reminder failed, String cause) {
        return failed.email() instanceof HubEmail.Sending
                ? List.of(new Change.Save(
                        failed.emailed(new HubEmail.Failed(now(), "UNKNOWN")),
                        audit(Operation.ALTERATION, cause, "given to the next above"),
                        List.of()))
                : List.of();
    }

    /** Whoever it is for has left, or is away, since it was made: it goes to the next above at once. */
    List<Outbound> passOver(Reminder reminder, String cause) {
        List<Outbound> tells = List.of(climbing(reminder));
        records.commit(new Change.Save(
                reminder.emailed(new HubEmail.Failed(now(), "NOT REACHABLE")),
                audit(Operation.ALTERATION, cause, "whoever it is for cannot be reached today"),
                tells));
        return tells;
    }

    ReminderDue climbing(Reminder reminder) {
        return new ReminderDue("climb-" + reminder.id(), new About.Climb(reminder.id()), now());
    }

    List<Outbound> toldBy(Reminder reminder, String cause) {
        return records.toldBy(reminder.recordId(), cause);
    }

    private AuditEvent audit(Operation operation, String cause, String why) {
        return AuditEvent.of(operation, cause, now(), SendReminder.WHO, why);
    }

    private Made made(Reminder reminder, String cause, List<Change> told) {
        List<Change> changes = new ArrayList<>(told);
        changes.addFirst(new Change.Save(
                reminder,
                audit(
                        Operation.CONSULTATION,
                        cause,
                        "a reminder of " + reminder.lines().size() + " deadlines"),
                List.of()));
        return new Made(Optional.of(reminder.at(records.commit(changes).of(reminder))), List.of());
    }

    /** Nobody above is left: the hub must see to each case. */
    private Made tasks(List<ReminderLine> lines, String what, String cause, List<Change> with) {
        Instant now = now();
        Policy policy = policies.current(now);
        Raising raising = new Raising(ids, policy, now);
        CaseTasks caseTasks = new CaseTasks(ids, policy, now);
        Map<String, List<ReminderLine>> byCase = new LinkedHashMap<>();
        lines.forEach(line ->
                byCase.computeIfAbsent(line.caseRef(), _ -> new ArrayList<>()).add(line));
        List<Task> tasks = byCase.values().stream()
                .map(ofCase -> caseTasks.toChase(
                        ofCase.getFirst().caseRef(), ofCase.getFirst().caseNumber(), what, contacting(ofCase)))
                .toList();
        Task first = tasks.getFirst();
        List<Outbound> tells =
                tasks.stream().flatMap(task -> raising.tells(task).stream()).toList();
        List<Change> changes = new ArrayList<>(with);
        changes.add(new Change.Save(first, audit(Operation.COLLECTION, cause, first.why()), tells));
        tasks.stream().skip(1).forEach(task -> changes.add(new Change.Follow(task)));
        try {
            records.commit(changes);
        } catch (StaleRecordException stale) {
            if (!stale.concerns(first.recordId())) {
                throw stale;
            }
            return new Made(Optional.empty(), records.toldBy(first.recordId(), cause));
        }
        return new Made(Optional.empty(), tells);
    }

    private static Contacting contacting(List<ReminderLine> lines) {
        return lines.stream()
                .map(ReminderLine::contacting)
                .filter(contacting -> !(contacting instanceof Contacting.NotNeeded))
                .findFirst()
                .orElseGet(Contacting.NotNeeded::new);
    }
}
