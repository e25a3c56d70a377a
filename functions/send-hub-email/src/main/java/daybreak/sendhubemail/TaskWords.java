package daybreak.sendhubemail;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.mail.SafeText;
import daybreak.domain.mail.Telephone;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an email about a task says, ready to print.
 *
 * @param title the kind of work, in words of our own: it stands in the subject line
 * @param more how many facts there are beyond those shown
 * @param how how such work is done
 */
record TaskWords(
        String title,
        String what,
        String why,
        String dueBy,
        Optional<String> reference,
        List<Fact> facts,
        Optional<Integer> more,
        String how,
        String raisedAt,
        String id) {
    private static final int LONGEST_SENTENCE = 600;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_FACT = 300;
    private static final int MOST_FACTS = 30;

    static TaskWords of(Task task) {
        return new TaskWords(
                title(task.kind()),
                SafeText.line(task.what(), LONGEST_SENTENCE),
                SafeText.line(task.why(), LONGEST_SENTENCE),
                LondonTime.dayAt(task.dueBy()),
                SafeText.line(task.reference(), LONGEST_FACT),
                task.details().stream().limit(MOST_FACTS).map(Fact::of).toList(),
                Optional.of(task.details().size() - MOST_FACTS).filter(more -> more > 0),
                how(task.kind()),
                LondonTime.dayAt(task.raisedAt()),
                SafeText.line(task.id(), LONGEST_FACT));
    }

    /** One labelled fact; a telephone number can be rung from the email. */
    record Fact(String label, String text, Optional<String> dial) {
        private static final List<String> TELEPHONE = List.of("phone", "ring", "call", "number to");

        static Fact of(Task.Detail detail) {
            String label = SafeText.line(detail.label(), LONGEST_LABEL);
            String small = label.toLowerCase(Locale.UK);
            Optional<Telephone> telephone = Stream.of(detail.text())
                    .filter(_ -> TELEPHONE.stream().anyMatch(small::contains))
                    .map(Telephone::of)
                    .filter(number -> number.dial().isPresent())
                    .findFirst();
            return new Fact(
                    label,
                    telephone.map(Telephone::shown).orElseGet(() -> SafeText.line(detail.text(), LONGEST_FACT)),
                    telephone.flatMap(Telephone::dial));
        }
    }

    private static String title(TaskKind kind) {
        return switch (kind) {
            case TELL_SCHOOL -> "tell a school";
            case RING_SCHOOL -> "ring a school";
            case MEND_CONTACT -> "mend a contact";
            case CORRECT_NOTICE -> "decide on a correction";
            case READ_VOICE -> "read a child's words";
            case CLARIFY_PPN -> "clarify a PPN";
            case READ_REJECTED -> "read a rejected message";
            case WORK_PPN -> "work a PPN";
            case REVIEW_CHILD -> "review a child";
            case CHECK_LEDGER -> "check the ledger";
            case CHASE_HISTORY -> "chase the history for a report";
            case FINISH_REPORT -> "finish a report";
            case REVIEW_REPORT -> "review a report again";
            case RING_RECIPIENT -> "ring the recipient of a report";
            case FIND_STEP -> "find a missing step";
            case CHASE_CASE -> "chase a disclosure case";
            case MEND_DOCUMENT -> "mend a disclosure document";
            case FIND_DOCUMENT -> "find a disclosure document";
            case CHASE_BRIEF -> "see to a supervisor's brief";
            case REVIEW_CASE -> "review a closed disclosure case";
        };
    }

    private static String how(TaskKind kind) {
        return switch (kind) {
            case TELL_SCHOOL ->
                "Ring the safeguarding lead, unless the task says otherwise, and tell them; release the notice to a contact you"
                        + " have checked; or decide that nobody is to be told.";
            case RING_SCHOOL ->
                "Ring and ask for the safeguarding lead, unless the task says otherwise. If the email is not there, tell them by phone.";
            case MEND_CONTACT -> "Ring the school's office for the right address, and change the force's contact list.";
            case CORRECT_NOTICE ->
                "Compare what was told with what the PPN says now. Release the correction, or record why none is sent.";
            case READ_VOICE ->
                "Read the child's words in the records system. Tell the school by phone what it needs of them.";
            case CLARIFY_PPN ->
                "Read the PPN and ask the officer to put it right. Until then, work it as one with children.";
            case READ_REJECTED ->
                "Find the original in the system that sent it, by what it was sent as, and read it there. If it concerns a child, do by"
                        + " hand what is due. Have it put right and sent again.";
            case WORK_PPN -> "Work the PPN, and mark it worked in the records system: that stops the clock.";
            case REVIEW_CHILD -> "Read this child's recent PPNs together, and decide whether more is needed.";
            case CHASE_HISTORY ->
                "Have the records system send the history. The report goes on by itself when it comes.";
            case FINISH_REPORT -> "Send the review and the decision from the hub's system: the report leaves at once.";
            case REVIEW_REPORT ->
                "Read the place that is named, take out or clear what stands there, and have the new edition approved.";
            case RING_RECIPIENT ->
                "Ring the recipient. Daybreak does not send the report a second time by itself. Answer that they have it, however"
                        + " they got it; or that it is to be sent again, and have the new edition approved.";
            case CHECK_LEDGER ->
                "Find each notice that is missing from the ledger, tell the school if nobody has, and call the people"
                        + " who run Daybreak.";
            case FIND_STEP ->
                "Look in the disclosure unit's system for the step that was not sent, and have it sent. The later ones then follow by"
                        + " themselves.";
            case CHASE_CASE ->
                "Ring the disclosure unit and make sure that somebody has the case. Have their list of people and absences put right.";
            case MEND_DOCUMENT ->
                "Ring the disclosure unit. Whoever wrote the words reads the places that are named, takes out what points to somebody"
                        + " else, and sends the next draft.";
            case FIND_DOCUMENT ->
                "Ring the officer who has the case. If the document is there, answer done. If not, the unit sends the next draft: this"
                        + " one does not go again by itself.";
            case CHASE_BRIEF ->
                "Ask the supervisor whether they have it. If not, have their address put right where it is wrong, and have the disclosure"
                        + " unit's system ask for the brief.";
            case REVIEW_CASE ->
                "Decide by the force's review schedule. To erase it, have the people who run Daybreak erase what is kept about its"
                        + " people: what is under legal hold is left. If it is kept, say why in your answer; it comes up again.";
        };
    }
}
