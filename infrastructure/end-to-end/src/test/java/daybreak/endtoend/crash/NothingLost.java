package daybreak.endtoend.crash;

import daybreak.domain.morning.Ledger;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every notice ends somewhere, everybody who waits for an answer gets it, and whatever differs has its reason. */
final class NothingLost {
    /** What the alarm about an email that may have gone counts. */
    static final String ALARM = "\"SendUnknown\":1";

    private final AfterTheMorning undisturbed;
    private final AfterTheMorning after;
    private final Optional<Run> run;
    private final Set<NoticeKey> different;
    private final List<String> violations = new ArrayList<>();

    private NothingLost(AfterTheMorning undisturbed, AfterTheMorning after, Optional<Run> run) {
        this.undisturbed = undisturbed;
        this.after = after;
        this.run = run;
        this.different = undisturbed.notices().keySet().stream()
                .filter(key -> differs(key))
                .collect(Collectors.toSet());
    }

    /** @param run empty for the undisturbed morning itself */
    static List<String> violations(AfterTheMorning undisturbed, AfterTheMorning after, Optional<Run> run) {
        NothingLost check = new NothingLost(undisturbed, after, run);
        after.notices().values().forEach(check::notice);
        after.tasks().values().forEach(check::task);
        check.differences();
        check.answers();
        return check.violations;
    }

    private void notice(Notice notice) {
        String key = notice.key().text();
        LocalDate closed = after.ledgers().stream()
                .map(Ledger::day)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        switch (notice.state()) {
            case NoticeState.Due(LocalDate on) -> require(on.isAfter(closed), key + " is due and nobody looks again");
            case NoticeState.Held(LocalDate until) -> {
                require(until.isAfter(closed), key + " is held and nobody looks again");
                told("log-" + key + "-held-" + until);
            }
            case NoticeState.Sending s -> unsettled(notice, closed);
            case NoticeState.Accepted s -> unsettled(notice, closed);
            case NoticeState.Delayed s -> unsettled(notice, closed);
            case NoticeState.Delivered d ->
                require(
                        after.answers().containsKey("log-" + key + "-delivered-" + notice.attempts())
                                || after.answers().containsKey("log-" + key + "-delivered-late-" + notice.attempts()),
                        key + " was delivered and nobody said so");
            case NoticeState.WithPerson with -> {
                require(after.tasks().containsKey(with.taskId()), key + " is with a person who has no task");
                told("log-" + with.taskId());
            }
            case NoticeState.Closed answered -> told("resolved-" + answered.taskId());
            case NoticeState.Withdrawn w ->
                require(
                        after.answers().keySet().stream().anyMatch(id -> id.startsWith("log-" + key + "-withdrawn-")),
                        key + " was withdrawn and nobody said so");
        }
    }

    private void unsettled(Notice notice, LocalDate closed) {
        require(
                notice.ledgerDay().isAfter(closed),
                notice.key().text() + " is " + notice.state().getClass().getSimpleName()
                        + ", its ledger is closed and nobody looks again");
    }

    private void task(Task task) {
        told("task-raised-" + task.id());
        email("the email about task " + task.id(), task.email(), task.state() instanceof Task.Closed);
    }

    private void email(String what, HubEmail email, boolean overtaken) {
        switch (email) {
            case HubEmail.Due d -> require(overtaken, what + " was never sent");
            case HubEmail.Sending s ->
                require(
                        run.filter(Run::mayLoseHubEmail).isPresent() && after.logged(ALARM),
                        what + " may not have gone, and no alarm rings");
            case HubEmail.Accepted a -> violations.add(what + " was taken and its delivery is not recorded");
            case HubEmail.Failed f -> violations.add(what + " failed");
            case HubEmail.NotWanted n -> {}
            case HubEmail.Delivered d -> {}
        }
    }

    private boolean differs(NoticeKey key) {
        Optional<Notice> now = Optional.ofNullable(after.notices().get(key));
        Notice was = undisturbed.notices().get(key);
        return was != null
                && now.filter(notice -> notice.state().getClass() == was.state().getClass()
                                && concern(notice).equals(concern(was))
                                && notice.attempts() == was.attempts()
                                && after.emailsAbout(key).size()
                                        == undisturbed.emailsAbout(key).size())
                        .isEmpty();
    }

    private static String concern(Notice notice) {
        return notice.state() instanceof NoticeState.WithPerson with
                ? with.concern().name()
                : "";
    }

    /** One call fails, so one notice may end otherwise, and the one that would have followed it. */
    private void differences() {
        boolean allowed = run.filter(Run::mayLeaveOneUncertain).isPresent();
        List<NoticeKey> own =
                different.stream().filter(key -> !isStillMissing(usual(key))).toList();
        require(own.size() <= (allowed ? 1 : 0), own.size() + " notices ended otherwise: " + states(own));
        require(
                allowed || different.isEmpty(),
                "a notice that a child is still missing ended otherwise: " + states(different));
        require(
                undisturbed.notices().keySet().containsAll(after.notices().keySet()),
                "there are notices that nobody planned");
        require(undisturbed.ledgers().size() == after.ledgers().size(), "a ledger is missing");
        after.ledgers().forEach(ledger -> email("the email with the ledger", ledger.email(), false));
        after.waiting()
                .forEach((queue, count) -> require(count <= mayWait(queue), count + " messages lie in " + queue));
    }

    /** A message that was published again, because nobody heard that it was published, is given up again. */
    private long mayWait(String queue) {
        long usual = undisturbed.waiting().getOrDefault(queue, 0L);
        return run.filter(Run::mayPublishTwice).isPresent() ? 2 * usual : usual;
    }

    private String states(Iterable<NoticeKey> keys) {
        StringBuilder states = new StringBuilder();
        keys.forEach(key -> states.append(key.text())
                .append(' ')
                .append(state(undisturbed, key))
                .append(" -> ")
                .append(state(after, key))
                .append("; "));
        return states.toString();
    }

    private static String state(AfterTheMorning morning, NoticeKey key) {
        return Optional.ofNullable(morning.notices().get(key))
                .map(notice -> notice.step().word() + " "
                        + notice.state().getClass().getSimpleName() + concern(notice) + notice.attempts())
                .orElse("nowhere");
    }

    private static boolean isStillMissing(Notice notice) {
        return notice.step() instanceof NoticeStep.StillMissing;
    }

    /** What the undisturbed morning told is told here too, unless it is about a notice that ended otherwise. */
    private void answers() {
        undisturbed.answers().keySet().stream()
                .filter(id -> !after.answers().containsKey(id))
                .filter(id -> different.stream().noneMatch(key -> id.contains(key.text()) || isAbout(id, key)))
                .filter(id -> after.notices().values().stream().noneMatch(notice -> neverKnownToBeSent(id, notice)))
                // Whether a report that is released was told as such is looked at with the reports.
                .filter(id -> !id.startsWith("report-released-"))
                // The same of a disclosure document.
                .filter(id -> !id.startsWith("document-") && !isOfLostDocument(id))
                .forEach(id -> violations.add("never told: " + id));
    }

    /** A document that may never have gone cannot bounce: its task has another reason, and is looked for with the documents. */
    private boolean isOfLostDocument(String answer) {
        return run.filter(Run::mayLoseDocument).isPresent()
                && undisturbed.tasks().values().stream()
                        .filter(task -> task.kind() == TaskKind.FIND_DOCUMENT)
                        .anyMatch(task -> answer.equals("task-raised-" + task.id()));
    }

    /** The notice as the undisturbed morning left it. */
    private Notice usual(NoticeKey key) {
        return Objects.requireNonNull(undisturbed.notices().get(key));
    }

    /** Its answer was lost and no report came: nobody can say that it was sent, and a person rings. */
    private boolean neverKnownToBeSent(String answer, Notice notice) {
        return run.filter(lost -> lost.call().function().equals("SendSchoolNoticeHandler"))
                        .isPresent()
                && concern(notice).equals("NOT_CONFIRMED")
                && answer.startsWith("log-" + notice.key().text() + "-sent-");
    }

    /** The answers about a task that was raised only because the notice took its usual way. */
    private boolean isAbout(String answer, NoticeKey key) {
        String reference = usual(key).content().reference();
        return undisturbed.tasks().values().stream()
                .filter(task -> answer.contains(task.id()))
                .anyMatch(task -> task.reference().filter(reference::equals).isPresent());
    }

    private void told(String answer) {
        require(after.answers().containsKey(answer), "never told: " + answer);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            violations.add(otherwise);
        }
    }
}
