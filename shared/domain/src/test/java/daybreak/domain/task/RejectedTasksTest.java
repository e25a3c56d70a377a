package daybreak.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Problem;
import daybreak.domain.task.RejectedTasks.Message;
import daybreak.domain.task.Task.Detail;
import daybreak.testing.fixtures.DigestIds;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.Policies;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectedTasksTest {
    private static final Instant CAME = London.time("2026-03-06T00:22");
    private static final Problem MISSING = new Problem("/data/dateOfBirth", "required", "is missing");

    private static RejectedTasks at(String time) {
        return new RejectedTasks(new DigestIds(), Policies.standard(), London.time(time));
    }

    private static Message message(String queue, Problem... problems) {
        return new Message(
                "rejection1",
                queue,
                Optional.of("found-7"),
                Optional.of("urn:example:records"),
                Optional.of("NS/26/1"),
                List.of(problems),
                CAME);
    }

    private static String why(String queue, Problem... problems) {
        return at("2026-03-06T06:00")
                .toRead(message(queue, problems), AtStake.SCHOOL_MORNING)
                .orElseThrow()
                .why();
    }

    @Test
    void what_may_concern_a_child_in_the_school_morning_is_counted_in_the_next_ledger() {
        assertThat(at("2026-03-06T06:00").toRead(message("ChildFound", MISSING), AtStake.SCHOOL_MORNING))
                .get()
                .returns(TaskKind.READ_REJECTED, Task::kind)
                .returns(Optional.of("NS/26/1"), Task::reference)
                .returns(Optional.of(London.day("2026-03-06")), Task::ledgerDay)
                .returns(London.time("2026-03-06T08:00"), Task::dueBy);
        assertThat(at("2026-03-06T07:30").toRead(message("ChildFound", MISSING), AtStake.SCHOOL_MORNING))
                .get()
                .returns(Optional.of(London.day("2026-03-07")), Task::ledgerDay)
                .returns(London.time("2026-03-07T08:00"), Task::dueBy);
    }

    @Test
    void what_is_about_a_report_is_soon_done_and_in_no_school_ledger() {
        assertThat(at("2026-03-06T10:00").toRead(message("ReportDecisions", MISSING), AtStake.OTHER_WORK))
                .get()
                .returns(Optional.empty(), Task::ledgerDay)
                .returns(
                        London.time("2026-03-06T10:00")
                                .plus(Policies.standard().clocks().red()),
                        Task::dueBy)
                .returns("Read the rejected message and have it put right and sent again", Task::what);
        assertThat(at("2026-03-06T10:00").toRead(message("StaffChanges", MISSING), AtStake.NOTHING))
                .isEmpty();
    }

    @Test
    void it_is_found_by_what_it_was_sent_as_and_else_by_its_rejection() {
        Task known = at("2026-03-06T06:00")
                .toRead(message("ChildFound", MISSING), AtStake.SCHOOL_MORNING)
                .orElseThrow();
        assertThat(known.details())
                .containsExactly(
                        new Detail("Sent as", "found-7"),
                        new Detail("From", "urn:example:records"),
                        new Detail("Came", "Friday 6 March 2026 at 00:22"),
                        new Detail("Rejection", "rejection1"));
        assertThat(RejectedTasks.findBy(known)).contains("NS/26/1, sent as found-7");
        Task illegible = at("2026-03-06T06:00")
                .toRead(
                        new Message(
                                "rejection1",
                                "ChildFound",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(MISSING),
                                CAME),
                        AtStake.SCHOOL_MORNING)
                .orElseThrow();
        assertThat(illegible.details())
                .containsExactly(
                        new Detail("Came", "Friday 6 March 2026 at 00:22"), new Detail("Rejection", "rejection1"));
        assertThat(RejectedTasks.findBy(illegible)).contains("rejection rejection1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /data/dateOfBirth   | is missing            | date of birth is missing
            /data/children/0    | must be an object     | children, number 1, must be an object
            /data/children/2/urn | must be six digits   | urn must be six digits
            ''                  | is not JSON           | it is not JSON
            /data/12345678901234567890 | is there twice | 12345678901234567890 is there twice
            /data/force         | this service does not serve that force | this service does not serve that force
            """)
    void what_is_wrong_names_the_field_it_is_said_of(String pointer, String says, String words) {
        assertThat(why("ChildFoundQueue", new Problem(pointer, "rule", says)))
                .isEqualTo("a found-child message could not be taken: " + words);
    }

    @Test
    void more_problems_are_counted() {
        assertThat(why("PpnSubmitted", Collections.nCopies(3, MISSING).toArray(Problem[]::new)))
                .isEqualTo("a PPN could not be taken: date of birth is missing (and 2 more)");
    }

    @ParameterizedTest
    @CsvSource({
        "PpnSubmittedQueue, a PPN",
        "daybreak-PpnSubmitted, a PPN",
        "daybreak-north-PpnWorked, word that a PPN was worked",
        "ChildFound, a found-child message",
        "TaskAnswers, an answer to a task",
        "NoticeReleases, the release of a notice",
        "NoticesDue, the order to send a notice",
        "TasksDue, the order to raise a task",
        "ReportRequests, a request for a report",
        "HistorySupplied, a page of history for a report",
        "ReportReviews, the review of a report",
        "daybreak-ReportDecisions, the decision on a report",
        "daybreak-New.fifo, a message on daybreak-New.fifo"
    })
    void a_message_goes_by_what_it_is(String queue, String words) {
        assertThat(why(queue, MISSING)).startsWith(words + " could not be taken: ");
    }
}
