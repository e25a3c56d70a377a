package daybreak.endtoend.crash;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.ReminderLine;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Disclosure cases end as they would have, and what is due of one is told once, or somebody above hears of it. */
final class CasesHold {
    private final AfterTheMorning undisturbed;
    private final AfterTheMorning after;
    private final Optional<Run> run;
    private final List<String> violations = new ArrayList<>();

    private CasesHold(AfterTheMorning undisturbed, AfterTheMorning after, Optional<Run> run) {
        this.undisturbed = undisturbed;
        this.after = after;
        this.run = run;
    }

    static List<String> violations(AfterTheMorning undisturbed, AfterTheMorning after, Optional<Run> run) {
        CasesHold check = new CasesHold(undisturbed, after, run);
        check.cases();
        check.reminders();
        check.lines();
        check.reviews();
        return check.violations;
    }

    /** Nothing of a case is missing or left over, the rungs that were told are the same ones, and none is behind. */
    private void cases() {
        require(
                after.caseKeys().equals(undisturbed.caseKeys()),
                "of the cases there is " + after.caseKeys() + " and not " + undisturbed.caseKeys());
        Map<String, CaseHead> usual = undisturbed.awake().stream().collect(toMap(CaseHead::ref, head -> head));
        require(after.awake().size() == usual.size(), "other cases have something to come");
        for (CaseHead head : after.awake()) {
            CaseHead was = Objects.requireNonNull(usual.get(head.ref()));
            require(head.told().equals(was.told()), "told of a case: " + head.told() + " and not " + was.told());
            require(head.pending().equals(was.pending()), "to come of a case: " + head.pending());
            require(head.summary().equals(was.summary()), "a case stands otherwise");
            require(head.reviewOn().equals(was.reviewOn()), "a case is reviewed on another day");
            require(
                    head.gap().map(CaseHead.Gap::expected).equals(was.gap().map(CaseHead.Gap::expected)),
                    "a case waits for another step");
            head.pending().stream()
                    .filter(rung -> !rung.on().isAfter(lastDay()))
                    .forEach(rung -> violations.add(rung.id() + " was due and nobody was told"));
        }
    }

    /** The last day that was run. */
    private LocalDate lastDay() {
        return after.lastRun().orElse(LocalDate.MIN);
    }

    private void reminders() {
        for (Reminder reminder : after.reminders()) {
            String what = reminder.kind() + " of " + reminder.day() + " to " + reminder.staffRef();
            switch (reminder.email()) {
                case HubEmail.Delivered _ -> {}
                case HubEmail.Due _ -> violations.add(what + " was never sent");
                case HubEmail.Accepted _ -> violations.add(what + " was taken and its delivery is not recorded");
                case HubEmail.NotWanted _ -> violations.add(what + " was not wanted");
                case HubEmail.Failed _ -> require(climbed(reminder), what + " failed and nobody above knows");
                case HubEmail.Sending _ -> {
                    require(
                            run.filter(Run::mayLeaveReminderUncertain).isPresent() && after.logged("\"SendUnknown\":1"),
                            what + " may not have gone, and no alarm rings");
                    require(
                            !isLost(reminder) || climbed(reminder),
                            what + " may not have gone, and nobody above knows");
                }
            }
        }
        boolean mayDiffer = run.filter(Run::mayLeaveReminderUncertain).isPresent();
        require(mayDiffer || ids(after, _ -> true).containsAll(ids(undisturbed, _ -> true)), "a reminder is missing");
        // Of a danger that may not have been told the next above hears at once, though SES may settle it a moment
        // later.
        boolean mayClimb = mayDiffer || run.filter(Run::sendsReminder).isPresent();
        require(
                mayDiffer
                        || ids(undisturbed, _ -> true)
                                .containsAll(ids(after, each -> !mayClimb || each.kind() != Reminder.Kind.CLIMB)),
                "a reminder too many");
    }

    private static Set<String> ids(AfterTheMorning morning, Predicate<Reminder> which) {
        return morning.reminders().stream().filter(which).map(Reminder::id).collect(toSet());
    }

    /** Each that did not arrive has one of its own that climbed, or the hub has a task. */
    private boolean climbed(Reminder failed) {
        if (failed.kind() == Reminder.Kind.BRIEF) {
            return after.tasks().values().stream().anyMatch(task -> task.kind() == TaskKind.CHASE_BRIEF);
        }
        List<Reminder> same = after.reminders().stream()
                .filter(each -> each.lines().equals(failed.lines()))
                .toList();
        long climbs =
                same.stream().filter(each -> each.kind() == Reminder.Kind.CLIMB).count();
        long lost = same.stream().filter(this::isLost).count();
        return climbs >= lost || after.tasks().values().stream().anyMatch(task -> task.kind() == TaskKind.CHASE_CASE);
    }

    /** A run gives what is not known to have gone on the days before it to the next above; a danger cannot wait for it. */
    private boolean isLost(Reminder reminder) {
        boolean danger = reminder.lines().stream().anyMatch(line -> line.timer().isEmpty());
        return reminder.email() instanceof HubEmail.Failed
                || (reminder.email() instanceof HubEmail.Sending
                        && (danger || reminder.day().isBefore(lastDay())));
    }

    /** Each line is in as many digests as usual: one that is there again was told twice. */
    private void lines() {
        List<ReminderLine> usual = digested(undisturbed);
        List<ReminderLine> now = digested(after);
        require(
                now.size() == usual.size() && now.containsAll(usual),
                "lines told: " + now.size() + ", not " + usual.size());
    }

    /** Each review of a closed case is asked of a person, once. */
    private void reviews() {
        require(reviews(after).equals(reviews(undisturbed)), "other reviews of closed cases");
    }

    private static Set<String> reviews(AfterTheMorning morning) {
        return morning.tasks().values().stream()
                .filter(task -> task.kind() == TaskKind.REVIEW_CASE)
                .map(Task::id)
                .collect(toSet());
    }

    private static List<ReminderLine> digested(AfterTheMorning morning) {
        return morning.reminders().stream()
                .filter(each -> each.kind() == Reminder.Kind.DIGEST)
                .flatMap(each -> each.lines().stream())
                .toList();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            violations.add(otherwise);
        }
    }
}
