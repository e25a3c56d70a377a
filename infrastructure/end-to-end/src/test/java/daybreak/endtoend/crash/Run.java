package daybreak.endtoend.crash;

import daybreak.local.email.SesFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One disturbed run: which call fails, and how. */
record Run(RecordedCall call, Fault fault) {
    private static final List<SesFault> SES_FAULTS = List.of(
            SesFault.THROTTLING,
            SesFault.MESSAGE_REJECTED,
            SesFault.INTERNAL_FAILURE,
            SesFault.FAILURE_AFTER_ACCEPTING);

    private static final Set<String> REMINDS = Set.of("SendReminderHandler", "BriefSupervisorHandler");

    /** Every call fails before it took effect and after it; an email, in each of SES's own ways too. */
    static List<Run> of(List<RecordedCall> calls) {
        List<Run> runs = new ArrayList<>();
        for (RecordedCall call : calls) {
            runs.add(new Run(call, new Fault.RequestLost()));
            runs.add(new Run(call, new Fault.AnswerLost()));
            if (call.sendsEmail()) {
                runs.add(new Run(call, new Fault.NoConnection()));
                SES_FAULTS.forEach(fault -> runs.add(new Run(call, new Fault.SesSays(fault))));
            }
        }
        return runs;
    }

    /**
     * What the test command has time for: one run for each kind of call, and what writes or sends failing both ways. Which of
     * several like calls it is, and how it fails, changes from act to act.
     *
     * @param covered the kinds that need no run any more; those that get one here are added
     */
    static List<Run> oneOfEachKind(Act act, List<RecordedCall> calls, Set<String> covered) {
        Map<String, List<Run>> kinds = new LinkedHashMap<>();
        of(calls)
                .forEach(run -> kinds.computeIfAbsent(run.kind(), none -> new ArrayList<>())
                        .add(run));
        return kinds.entrySet().stream()
                .filter(kind -> covered.add(kind.getKey()))
                .map(kind -> kind.getValue()
                        .get(Math.floorMod(
                                kind.getKey().hashCode() + act.name().hashCode(),
                                kind.getValue().size())))
                .toList();
    }

    /** What the function did before tells the claim of an email from the note that it was taken. */
    private String kind() {
        String kind = call.function() + ' ' + call.after() + ' ' + call.operation();
        boolean both = call.sendsEmail() || call.operation().equals("TransactWriteItems");
        return switch (fault) {
            case Fault.RequestLost() -> both ? kind + " before" : kind;
            case Fault.AnswerLost() -> both ? kind + " after" : kind;
            case Fault.NoConnection() -> kind;
            case Fault.SesSays s -> kind;
        };
    }

    /** Whether a message may lie in its queue twice: a queue promises at least once. */
    boolean mayPublishTwice() {
        return call.operation().startsWith("SendMessage") && fault instanceof Fault.AnswerLost;
    }

    /** Whether one notice may end with a person that would otherwise have been told: nobody can know if it was. */
    boolean mayLeaveOneUncertain() {
        return call.function().equals("SendSchoolNoticeHandler") && nobodyKnows();
    }

    /** Whether one reminder, or one brief, may never be known to have gone. */
    boolean mayLeaveReminderUncertain() {
        return REMINDS.contains(call.function()) && nobodyKnows();
    }

    boolean sendsReminder() {
        return call.function().equals("SendReminderHandler") && call.sendsEmail();
    }

    private boolean nobodyKnows() {
        return switch (fault) {
            case Fault.RequestLost() -> call.sendsEmail() || call.operation().equals("TransactWriteItems");
            // What SES took, its own reports settle; but the answer may have been that it refused.
            case Fault.AnswerLost() -> call.sendsEmail() || call.operation().equals("TransactWriteItems");
            case Fault.NoConnection() -> false;
            case Fault.SesSays(SesFault what) -> what == SesFault.INTERNAL_FAILURE;
        };
    }

    /** Whether one email to the hub may never go: it is counted, and the task is in the records system all the same. */
    boolean mayLoseHubEmail() {
        return call.function().equals("SendHubEmailHandler") && mayLeaveUnknown();
    }

    /** Whether an email about a report may never go: a draft's is counted, and a release is a task. */
    boolean mayLoseReportEmail() {
        return call.function().equals("SendReportHandler") && mayLeaveUnknown();
    }

    /** Whether nobody may ever know that a disclosure document went: a person asks. */
    boolean mayLoseDocument() {
        return call.function().equals("WriteDisclosureDocumentHandler") && nobodyKnows();
    }

    private boolean mayLeaveUnknown() {
        return switch (fault) {
            case Fault.RequestLost() -> call.sendsEmail();
            case Fault.AnswerLost() -> call.operation().equals("TransactWriteItems");
            case Fault.NoConnection() -> false;
            case Fault.SesSays(SesFault what) -> what == SesFault.INTERNAL_FAILURE;
        };
    }

    @Override
    public String toString() {
        return call + ": " + fault;
    }
}
