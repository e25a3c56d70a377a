package daybreak.raisetask;

import static daybreak.testing.cloud.StoredNotice.key;
import static daybreak.testing.cloud.StoredNotice.sentTo;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.message.Outbound.TaskDue;
import daybreak.domain.message.Outbound.TaskDue.Subject;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.occurrence.Occurrence;
import daybreak.domain.people.PersonName;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.report.Opening;
import daybreak.domain.report.Report;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.Task;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.DisclosureUnit;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.OccurrenceOnFile;
import daybreak.testing.cloud.PpnMessage;
import daybreak.testing.cloud.StoredNotice;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.Histories;
import daybreak.testing.fixtures.London;
import daybreak.testing.fixtures.ReportPolicies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RaiseTaskHandlerTest {
    private static final Instant CLOSE = Instant.parse("2026-03-03T08:00:00Z");
    private static final String QUEUE = "TasksDueQueue";
    private static final String ADDRESS = "dsl@millbeck.example";

    private static final Lead RELEASED_TO =
            new Lead(new PersonName("Caspian Lindqvist"), "c.lindqvist@millbeck.example", Optional.empty());

    private static final String NUMBER = "DV/26/0117";
    private static final DisclosureSteps STEPS = DisclosureSteps.of(NUMBER, London.time("2026-03-02T10:00"));

    private InProcessStack cloud;
    private RaiseTaskHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(CLOSE);
        cloud.school(StoredNotice.URN, StoredNotice.SCHOOL);
        handler = new RaiseTaskHandler(Wiring.of(cloud.of("raise-task")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_notice_that_is_not_known_to_have_arrived_is_for_a_person_to_ring_about() {
        cloud.store(sentTo("n1", ADDRESS, new NoticeState.Accepted(StoredNotice.RUN)));
        assertThat(handle(unconfirmed("n1"))).isEmpty();
        assertConcern("n1", Concern.NOT_CONFIRMED);
        assertThat(answers("task.raised.v1"))
                .singleElement()
                .asString()
                .contains("ring-school", ADDRESS, InProcessStack.SCHOOLS_TELEPHONE);
        assertThat(answers("log.entry-added.v1")).hasSize(1);
        assertThat(cloud.messages().on("HubEmailsDue")).hasSize(1);
    }

    @Test
    void a_notice_that_was_never_sent_is_for_a_person_to_tell() {
        cloud.store(StoredNotice.encompass("n1"));
        handle(unconfirmed("n1"));
        assertConcern("n1", Concern.NOT_SENT);
        assertThat(answers("task.raised.v1")).singleElement().asString().contains("tell-school");
    }

    @Test
    void a_notice_that_could_not_be_sent_again_after_its_task_was_answered_is_another_task() {
        cloud.store(StoredNotice.encompass("n1"));
        handle(unconfirmed("n1"));
        Task answered = onlyTask();
        Notice released = notice("n1").released(RELEASED_TO, StoredNotice.DAY.plusDays(1));
        cloud.store(released, answered.closed(Outcome.DONE, "DS 902 Pemberley", CLOSE, "Another contact was found."));
        cloud.clock().move(Duration.ofDays(1));
        assertThat(handle(CloudEvents.asked(new TaskDue(
                        "due-again",
                        new Subject.UnconfirmedNotice(key("n1"), StoredNotice.DAY.plusDays(1)),
                        cloud.clock().instant()))))
                .isEmpty();
        assertConcern("n1", Concern.NOT_SENT);
        assertThat(cloud.tables().rows("TaskTable")).hasSize(2);
        assertThat(notice("n1").state())
                .isInstanceOfSatisfying(
                        NoticeState.WithPerson.class,
                        with -> assertThat(with.taskId()).isNotEqualTo(answered.id()));
    }

    @Test
    void a_notice_that_was_held_to_a_day_that_has_come_could_not_be_sent_and_counts_in_that_days_ledger() {
        cloud.store(StoredNotice.encompass("n1")
                .countedOn(StoredNotice.DAY.minusDays(2))
                .in(new NoticeState.Held(StoredNotice.DAY)));
        cloud.store(StoredNotice.encompass("n2").in(new NoticeState.Held(StoredNotice.DAY.plusDays(1))));
        assertThat(handle(unconfirmed("n1"), unconfirmed("n2"))).isEmpty();
        assertConcern("n1", Concern.NOT_SENT);
        assertThat(notice("n1").ledgerDay()).isEqualTo(StoredNotice.DAY);
        assertThat(notice("n2").state()).isInstanceOf(NoticeState.Held.class);
    }

    @Test
    void a_notice_that_arrived_meanwhile_needs_nobody() {
        cloud.store(sentTo("n1", ADDRESS, new NoticeState.Delivered(StoredNotice.RUN)));
        assertThat(handle(unconfirmed("n1"))).isEmpty();
        assertThat(cloud.messages().bodies()).isEmpty();
        assertThat(cloud.tables().rows("TaskTable")).isEmpty();
    }

    @Test
    void a_clock_that_is_about_to_run_out_is_one_task_however_often_it_is_seen() {
        StoredPpn ppn = redPpn();
        cloud.clock().moveTo(ppn.clock().warnAt());
        assertThat(handle(clock(ppn), clock(ppn))).isEmpty();
        assertThat(answers("task.raised.v1"))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).contains("work-ppn"));
        assertThat(answers("task.raised.v1").stream().distinct()).hasSize(1);
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
    }

    @Test
    void a_clock_that_has_time_left_is_no_task() {
        StoredPpn ppn = redPpn();
        cloud.clock().moveTo(ppn.clock().warnAt().minus(Duration.ofSeconds(1)));
        assertThat(handle(clock(ppn))).isEmpty();
        assertThat(cloud.tables().rows("TaskTable")).isEmpty();
    }

    @Test
    void a_report_whose_history_does_not_come_is_one_task_and_is_looked_at_again_later() {
        Report report = Opening.open("r1", Histories.csc(), ReportPolicies.standard(), Histories.ASKED);
        cloud.store(report);
        cloud.clock().moveTo(Histories.ASKED.plus(Duration.ofHours(2)));
        String due = CloudEvents.asked(new TaskDue("late-r1", new Subject.LateReport("r1"), Histories.ASKED));
        assertThat(handle(due, due)).isEmpty();
        assertThat(answers("task.raised.v1").stream().distinct())
                .singleElement()
                .asString()
                .contains("chase-history", "CSC-2026-0412")
                .doesNotContain("Ashdown");
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
        assertThat(cloud.of("test").reports().read("r1").flatMap(Report::checkAt))
                .contains(Histories.csc().neededBy().minus(Duration.ofDays(1)));
    }

    @Test
    void a_report_that_is_not_late_any_more_is_no_task() {
        cloud.store(Opening.open("r1", Histories.csc(), ReportPolicies.standard(), Histories.ASKED));
        cloud.clock().moveTo(Histories.ASKED.plus(Duration.ofMinutes(119)));
        assertThat(handle(CloudEvents.asked(new TaskDue("late-r1", new Subject.LateReport("r1"), Histories.ASKED))))
                .isEmpty();
        assertThat(cloud.tables().rows("TaskTable")).isEmpty();
    }

    @Test
    void a_ledger_that_does_not_balance_is_one_task() {
        String due = CloudEvents.asked(
                new TaskDue("due-ledger", new Subject.UnbalancedLedger(StoredNotice.DAY, List.of("a81f-n9")), CLOSE));
        handle(due);
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        cloud.clock().move(Duration.ofMinutes(5));
        handle(due);
        assertThat(cloud.messages().bodies()).isEqualTo(first).hasSize(2);
        assertThat(cloud.tables().rows("TaskTable")).singleElement().asString().contains("CHECK_LEDGER", "a81f-n9");
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        cloud.store(StoredNotice.encompass("n1"), StoredNotice.encompass("n2"));
        assertThat(handle(unconfirmed("n1"), "{\"data\": 1}", unconfirmed("n3"), unconfirmed("n2")))
                .containsExactly("message-2");
        assertConcern("n1", Concern.NOT_SENT);
        assertConcern("n2", Concern.NOT_SENT);
        assertThat(answers("message.rejected.v1")).hasSize(1);
    }

    @Test
    void a_malformed_message_is_answered_and_given_to_a_person() {
        assertThat(handle(unconfirmed("n1").replace("unconfirmed-notice", "lost-notice")))
                .isEmpty();
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("/data/about/kind");
        assertThat(answers("task.raised.v1")).singleElement().asString().contains("read-rejected");
    }

    @Test
    void a_message_delivered_twice_raises_once_and_is_answered_alike() {
        cloud.store(StoredNotice.encompass("n1"));
        handle(unconfirmed("n1"));
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        handle(unconfirmed("n1"));
        assertThat(cloud.messages().bodies()).isEqualTo(first);
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
    }

    @Test
    void a_reminder_that_nobody_can_be_given_is_a_task_with_the_safe_contact() {
        DisclosureUnit unit = caseOnFile();
        String due = unheard(unit, "CHECKS.2026-03-03.due");
        assertThat(handle(due, due)).isEmpty();
        assertThat(answers("task.raised.v1").stream().distinct())
                .singleElement()
                .asString()
                .contains(
                        "chase-case",
                        "Whom this reaches, as the application gave it",
                        "the person at risk",
                        "When to contact",
                        "weekday mornings",
                        "How NOT to contact",
                        "never by text");
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
        assertThat(cloud.log()).noneMatch(line -> line.contains("never by text"));
    }

    @Test
    void a_reminder_that_became_needless_meanwhile_is_no_task() {
        DisclosureUnit unit = caseOnFile();
        String due = unheard(unit, "CHECKS.2026-03-03.due");
        unit.take(STEPS.step(2).withdrawn());
        unit.take(STEPS.step(3).closed());
        assertThat(handle(due)).isEmpty();
        assertThat(cloud.tables().rows("TaskTable")).isEmpty();
    }

    @Test
    void a_case_whose_review_has_come_is_one_task_and_is_reviewed_again_as_long_after() {
        DisclosureUnit unit = caseOnFile();
        unit.take(STEPS.step(2).withdrawn());
        unit.take(STEPS.step(3).closed());
        cloud.clock().moveTo(London.time("2032-03-02T07:00"));
        String due = review(unit, LocalDate.of(2032, 3, 2));
        assertThat(handle(due, due)).isEmpty();
        assertThat(answers("task.raised.v1")).hasSize(2);
        assertThat(answers("task.raised.v1").stream().distinct())
                .singleElement()
                .asString()
                .contains("review-case", NUMBER, "2 March 2026", "2 March 2038");
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
        assertThat(unit.file(NUMBER).head().reviewOn()).contains(LocalDate.of(2038, 3, 2));
    }

    @Test
    void a_case_that_was_opened_again_meanwhile_is_not_reviewed() {
        DisclosureUnit unit = caseOnFile();
        assertThat(handle(review(unit, LocalDate.of(2032, 3, 2)))).isEmpty();
        assertThat(cloud.tables().rows("TaskTable")).isEmpty();
    }

    private DisclosureUnit caseOnFile() {
        DisclosureUnit unit = new DisclosureUnit(cloud);
        unit.take(STEPS.received());
        return unit;
    }

    private static String unheard(DisclosureUnit unit, String rung) {
        return CloudEvents.asked(
                new TaskDue("due-unheard", new Subject.UnheardCase(unit.caseRef(NUMBER), NUMBER, rung), CLOSE));
    }

    private static String review(DisclosureUnit unit, LocalDate on) {
        return CloudEvents.asked(
                new TaskDue("due-review", new Subject.CaseReview(unit.caseRef(NUMBER), NUMBER, on), CLOSE));
    }

    private StoredPpn redPpn() {
        Occurrence occurrence =
                OccurrenceOnFile.store(cloud, PpnMessage.domesticAbuse("PPN-1").with("grade", "red"));
        return occurrence.ppns().getFirst();
    }

    private void assertConcern(String id, Concern concern) {
        assertThat(notice(id).state())
                .isInstanceOfSatisfying(
                        NoticeState.WithPerson.class,
                        with -> assertThat(with.concern()).isEqualTo(concern));
    }

    private Notice notice(String id) {
        return cloud.of("test").notices().read(key(id)).orElseThrow();
    }

    private Task onlyTask() {
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
        return cloud.of("test")
                .tasks()
                .read(((NoticeState.WithPerson) notice("n1").state()).taskId())
                .orElseThrow();
    }

    private static String unconfirmed(String id) {
        return CloudEvents.asked(
                new TaskDue("due-" + id, new Subject.UnconfirmedNotice(key(id), StoredNotice.DAY), CLOSE));
    }

    private static String clock(StoredPpn ppn) {
        return CloudEvents.asked(
                new TaskDue("due-clock", new Subject.RunningClock(ppn.occurrenceRef(), ppn.ref()), CLOSE));
    }

    private List<String> answers(String type) {
        return cloud.messages().on("Answers").stream()
                .filter(body -> body.contains('"' + type + '"'))
                .toList();
    }

    private List<String> handle(String... bodies) {
        return cloud.handle(handler, QUEUE, bodies);
    }
}
