package daybreak.domain.task;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.message.Problem;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.Revision;
import daybreak.domain.task.Task.Detail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts into words what a person must do about a message that could not be taken. */
public final class RejectedTasks {
    private static final String REJECTION = "Rejection";
    private static final String SENT_AS = "Sent as";

    /** A queue goes by its template's name for it, with the stack's before it. */
    private static final Pattern QUEUE = Pattern.compile("(?:.*-)?([A-Za-z]+?)(?:Queue)?(?:\\.fifo)?");

    /** What is wrong is mostly said of a field; the rest are sentences that need none. */
    private static final Pattern SAID_OF_A_FIELD = Pattern.compile("(is|must|has|holds|lies) .*", Pattern.DOTALL);

    /** A longer one is no place in a list, but a name that a sender chose. */
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private final OpaqueIds ids;
    private final Policy policy;
    private final Instant now;

    public RejectedTasks(OpaqueIds ids, Policy policy, Instant now) {
        this.ids = ids;
        this.policy = policy;
        this.now = now;
    }

    /**
     * What is known of the message.
     *
     * @param rejectionId names the kept original
     * @param sentAs the event's id, by which its sender finds it
     * @param source the event's source
     * @param reference the number of the occurrence, request or report that it names
     * @param cameAt when it first arrived
     */
    public record Message(
            String rejectionId,
            String queue,
            Optional<String> sentAs,
            Optional<String> source,
            Optional<String> reference,
            List<Problem> problems,
            Instant cameAt) {
        public Message {
            problems = List.copyOf(problems);
        }
    }

    /** The task to read it, where a person must. */
    public Optional<Task> toRead(Message message, AtStake atStake) {
        return switch (atStake) {
            case SCHOOL_MORNING -> {
                LocalDate ledgerDay = MorningTimes.nextLedger(now, policy.morning());
                yield Optional.of(task(
                        message,
                        "Read the rejected message and act on it by hand if it concerns a child",
                        MorningTimes.at(ledgerDay, policy.morning().close()),
                        Optional.of(ledgerDay)));
            }
            case OTHER_WORK ->
                Optional.of(task(
                        message,
                        "Read the rejected message and have it put right and sent again",
                        now.plus(policy.clocks().red()),
                        Optional.empty()));
            case NOTHING -> Optional.empty();
        };
    }

    /** By what a person finds what a task is about: the police reference, and for a rejected message what it was sent as. */
    public static Optional<String> findBy(Task task) {
        Optional<String> message = detail(task, SENT_AS)
                .map("sent as "::concat)
                .or(() -> detail(task, REJECTION).map("rejection "::concat));
        return Stream.concat(task.reference().stream(), message.stream())
                .reduce((reference, sentAs) -> reference + ", " + sentAs);
    }

    private static Optional<String> detail(Task task, String label) {
        return task.details().stream()
                .filter(detail -> detail.label().equals(label))
                .map(Detail::text)
                .findFirst();
    }

    private Task task(Message message, String what, Instant dueBy, Optional<LocalDate> ledgerDay) {
        return new Task(
                ids.of("task", "rejected", message.rejectionId()),
                TaskKind.READ_REJECTED,
                Optional.empty(),
                message.reference(),
                what,
                why(message),
                details(message),
                now,
                dueBy,
                ledgerDay,
                new Task.Open(),
                policy.content().taskEmails() ? new HubEmail.Due() : new HubEmail.NotWanted(),
                Revision.NEW);
    }

    private static List<Detail> details(Message message) {
        List<Detail> details = new ArrayList<>();
        message.sentAs().ifPresent(id -> details.add(new Detail(SENT_AS, id)));
        message.source().ifPresent(source -> details.add(new Detail("From", source)));
        details.add(new Detail("Came", LondonTime.dayAt(message.cameAt())));
        details.add(new Detail(REJECTION, message.rejectionId()));
        return details;
    }

    private static String why(Message message) {
        int more = message.problems().size() - 1;
        return named(message.queue()) + " could not be taken: "
                + says(message.problems().getFirst())
                + (more > 0 ? " (and " + more + " more)" : "");
    }

    private static String named(String queue) {
        Matcher name = QUEUE.matcher(queue);
        return switch (name.matches() ? name.group(1) : queue) {
            case "PpnSubmitted" -> "a PPN";
            case "PpnWorked" -> "word that a PPN was worked";
            case "ChildFound" -> "a found-child message";
            case "TaskAnswers" -> "an answer to a task";
            case "NoticeReleases" -> "the release of a notice";
            case "NoticesDue" -> "the order to send a notice";
            case "TasksDue" -> "the order to raise a task";
            case "ReportRequests" -> "a request for a report";
            case "HistorySupplied" -> "a page of history for a report";
            case "ReportReviews" -> "the review of a report";
            case "ReportDecisions" -> "the decision on a report";
            default -> "a message on " + queue;
        };
    }

    /** "is missing" alone would be read as the child being missing. */
    private static String says(Problem problem) {
        return SAID_OF_A_FIELD.matcher(problem.says()).matches()
                ? field(problem.pointer()) + " " + problem.says()
                : problem.says();
    }

    /** The last name in the pointer, in words; with its place, counted from one, where the pointer ends in a list. */
    private static String field(String pointer) {
        List<String> path = Stream.of(pointer.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
        if (path.isEmpty()) {
            return "it";
        }
        String last = path.getLast();
        return path.size() > 1 && INDEX.matcher(last).matches()
                ? words(path.get(path.size() - 2)) + ", number " + (Long.parseLong(last) + 1) + ","
                : words(last);
    }

    private static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.UK);
    }
}
