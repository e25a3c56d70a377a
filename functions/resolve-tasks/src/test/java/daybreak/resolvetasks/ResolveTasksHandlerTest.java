package daybreak.resolvetasks;

import static daybreak.testing.cloud.StoredNotice.key;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.notice.Adult;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.SqsEvents;
import daybreak.testing.cloud.StoredNotice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResolveTasksHandlerTest {
    private static final Instant NOW = Instant.parse("2026-03-03T08:20:00Z");
    private static final String ANSWERED = "TaskAnswersQueue";
    private static final String RELEASED = "NoticeReleasesQueue";

    private InProcessStack cloud;
    private ResolveTasksHandler handler;
    private Task task;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(NOW);
        handler = new ResolveTasksHandler(Wiring.of(cloud.of("resolve-tasks"), SqsEvents.arn(RELEASED)));
        task = withPerson("n1");
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void told_by_phone_closes_the_task_and_its_notice_and_says_so() {
        assertThat(cloud.handle(handler, ANSWERED, resolved("1", task.id(), "told-by-phone")))
                .isEmpty();
        assertThat(stored(task).state())
                .isInstanceOfSatisfying(
                        Task.Closed.class, closed -> assertThat(closed.by()).isEqualTo("R. Castellane"));
        assertThat(notice("n1").state())
                .isInstanceOfSatisfying(
                        NoticeState.Closed.class,
                        closed -> assertThat(closed.outcome()).isEqualTo(Outcome.TOLD_BY_PHONE));
        assertThat(answers("log.entry-added.v1")).singleElement().asString().contains("told by phone");
        assertThat(cloud.tables().rows("AuditTable")).singleElement().asString().contains("R. Castellane");
    }

    @Test
    void a_school_that_a_person_told_of_a_missing_child_hears_the_next_morning_that_it_still_is() {
        Notice missing = StoredNotice.stillMissing("n7");
        Task toTell = raising().forNotice(missing, Concern.CONTACT_QUARANTINED, Optional.empty());
        cloud.store(missing.in(new NoticeState.WithPerson(toTell.id(), Concern.CONTACT_QUARANTINED, NOW)), toTell);
        assertThat(cloud.handle(handler, ANSWERED, resolved("1", toTell.id(), "told-by-phone")))
                .isEmpty();
        assertThat(cloud.of("test").notices().waitingFor(StoredNotice.DAY.plusDays(1)))
                .singleElement()
                .satisfies(waiting -> assertThat(cloud.of("test").notices().read(waiting.key()))
                        .hasValueSatisfying(next -> assertThat(next.step()).isEqualTo(new NoticeStep.StillMissing(1))));
    }

    @Test
    void one_that_is_not_to_be_told_hears_nothing_the_next_morning() {
        Notice missing = StoredNotice.stillMissing("n7");
        Task toTell = raising().forNotice(missing, Concern.SENSITIVE, Optional.empty());
        cloud.store(missing.in(new NoticeState.WithPerson(toTell.id(), Concern.SENSITIVE, NOW)), toTell);
        cloud.handle(handler, ANSWERED, resolved("1", toTell.id(), "not-to-be-told"));
        assertThat(cloud.of("test").notices().waitingFor(StoredNotice.DAY.plusDays(1)))
                .isEmpty();
    }

    @Test
    void a_notice_that_is_released_goes_at_once_to_the_contact_named() {
        assertThat(cloud.handle(handler, RELEASED, released("1", task.id()))).isEmpty();
        assertThat(notice("n1").state()).isInstanceOf(NoticeState.Due.class);
        // It may not get through, and then only the next ledger can say so.
        assertThat(notice("n1").ledgerDay()).isEqualTo(StoredNotice.DAY.plusDays(1));
        assertThat(notice("n1").released()).map(Lead::email).contains("o.fairweather@harrowgate.example");
        assertThat(stored(task).state()).isInstanceOf(Task.Closed.class);
        assertThat(cloud.messages().on("NoticesDue")).singleElement().asString().contains("a81f-n1");
    }

    @Test
    void nobody_can_release_a_notice_to_an_adult_who_is_on_it() {
        Notice notice = notice("n1");
        cloud.store(new Notice(
                notice.key(),
                notice.kind(),
                notice.step(),
                notice.childRef(),
                notice.destination(),
                notice.content(),
                notice.concerns(),
                List.of(new Adult("somebody else", Optional.of("o.fairweather@harrowgate.example"), Optional.empty())),
                notice.submittedAt(),
                notice.state(),
                notice.attempts(),
                notice.lastAddress(),
                notice.released(),
                notice.ledgerDay(),
                notice.revision()));
        assertThat(cloud.handle(handler, RELEASED, released("1", task.id()))).isEmpty();
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("wrong-person");
        assertThat(notice("n1").state()).isInstanceOf(NoticeState.WithPerson.class);
        assertThat(stored(task).state()).isInstanceOf(Task.Open.class);
    }

    @Test
    void a_release_on_the_queue_for_answers_is_refused_for_anybody_may_write_there() {
        cloud.handle(handler, ANSWERED, released("1", task.id()));
        cloud.handle(handler, RELEASED, resolved("2", task.id(), "told-by-phone"));
        assertThat(answers("message.rejected.v1")).hasSize(2);
        assertThat(notice("n1").state()).isInstanceOf(NoticeState.WithPerson.class);
    }

    @Test
    void a_task_is_answered_once() {
        cloud.handle(handler, ANSWERED, resolved("1", task.id(), "told-by-phone"));
        cloud.handle(handler, ANSWERED, resolved("2", task.id(), "not-to-be-told"));
        cloud.handle(handler, RELEASED, released("3", task.id()));
        assertThat(answers("message.rejected.v1"))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).contains("already-answered"));
        assertThat(notice("n1").state())
                .isInstanceOfSatisfying(
                        NoticeState.Closed.class,
                        closed -> assertThat(closed.outcome()).isEqualTo(Outcome.TOLD_BY_PHONE));
    }

    @Test
    void a_task_cannot_have_been_answered_tomorrow() {
        String tomorrow = "2026-03-04T08:18:00Z";
        cloud.handle(
                handler, ANSWERED, resolved("1", task.id(), "told-by-phone").replace("2026-03-03T08:18:00Z", tomorrow));
        cloud.handle(handler, RELEASED, released("2", task.id()).replace("2026-03-03T08:18:00Z", tomorrow));
        assertThat(String.join("", answers("message.rejected.v1"))).contains("/data/resolvedAt", "/data/releasedAt");
        assertThat(notice("n1").state()).isInstanceOf(NoticeState.WithPerson.class);
    }

    @Test
    void nobody_can_answer_a_task_that_was_never_raised() {
        cloud.handle(handler, ANSWERED, resolved("1", "nosuchtask", "done"));
        cloud.handle(handler, RELEASED, released("2", "nosuchtask"));
        assertThat(answers("message.rejected.v1"))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).contains("unknown-task"));
    }

    @Test
    void done_does_not_say_whether_the_school_knows() {
        cloud.handle(handler, ANSWERED, resolved("1", task.id(), "done"));
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("/data/outcome");
        assertThat(stored(task).state()).isInstanceOf(Task.Open.class);
    }

    @Test
    void a_task_without_a_notice_is_done_and_cannot_be_released() {
        Task alone = raising().toCheckLedger(StoredNotice.DAY, List.of());
        cloud.store(alone);
        cloud.handle(handler, RELEASED, released("1", alone.id()));
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("no-notice");
        assertThat(cloud.handle(handler, ANSWERED, resolved("2", alone.id(), "done")))
                .isEmpty();
        assertThat(stored(alone).state()).isInstanceOf(Task.Closed.class);
    }

    @Test
    void one_bad_answer_among_good_ones_is_answered_and_harms_no_neighbour() {
        Task other = withPerson("n2");
        assertThat(cloud.handle(
                        handler,
                        ANSWERED,
                        resolved("1", task.id(), "not-to-be-told"),
                        resolved("2", task.id(), "shrugged"),
                        resolved("3", other.id(), "told-otherwise")))
                .isEmpty();
        assertThat(stored(task).state()).isInstanceOf(Task.Closed.class);
        assertThat(stored(other).state()).isInstanceOf(Task.Closed.class);
        assertThat(answers("message.rejected.v1")).hasSize(1);
    }

    @Test
    void a_malformed_answer_is_answered_and_given_to_a_person() {
        assertThat(cloud.handle(handler, ANSWERED, "told her")).isEmpty();
        assertThat(answers("message.rejected.v1")).hasSize(1);
        assertThat(answers("task.raised.v1")).hasSize(1);
    }

    @Test
    void an_answer_delivered_twice_changes_once_and_is_answered_alike() {
        Task other = withPerson("n2");
        cloud.handle(handler, ANSWERED, resolved("1", task.id(), "told-by-phone"));
        cloud.handle(handler, RELEASED, released("2", other.id()));
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        cloud.handle(handler, ANSWERED, resolved("1", task.id(), "told-by-phone"));
        cloud.handle(handler, RELEASED, released("2", other.id()));
        assertThat(cloud.messages().bodies()).isEqualTo(first);
        assertThat(cloud.tables().rows("AuditTable")).hasSize(2);
    }

    private Task withPerson(String id) {
        Notice notice = StoredNotice.encompass(id);
        Task raised = raising().forNotice(notice, Concern.SAME_PERSON, Optional.empty());
        cloud.store(notice.in(new NoticeState.WithPerson(raised.id(), Concern.SAME_PERSON, NOW)), raised);
        return raised;
    }

    private Raising raising() {
        return new Raising(cloud.of("test").ids(), cloud.of("test").policies().current(NOW), NOW);
    }

    private Task stored(Task raised) {
        return cloud.of("test").tasks().read(raised.id()).orElseThrow();
    }

    private Notice notice(String id) {
        return cloud.of("test").notices().read(key(id)).orElseThrow();
    }

    private List<String> answers(String type) {
        return cloud.messages().on("Answers").stream()
                .filter(body -> body.contains('"' + type + '"'))
                .toList();
    }

    private static String resolved(String id, String taskId, String outcome) {
        return CloudEvents.event("resolved:" + id, "task.resolved.v1", """
                {"taskId": "%s", "outcome": "%s", "by": "R. Castellane", "resolvedAt": "2026-03-03T08:18:00Z",
                 "why": "Spoke to the deputy."}""".formatted(taskId, outcome));
    }

    private static String released(String id, String taskId) {
        return CloudEvents.event("released:" + id, "notice.released.v1", """
                {"taskId": "%s", "to": {"name": "Ottoline Fairweather", "email": "o.fairweather@harrowgate.example"},
                 "by": "DS 902 Pemberley", "releasedAt": "2026-03-03T08:18:00Z",
                 "why": "Not the same person."}""".formatted(taskId));
    }
}
