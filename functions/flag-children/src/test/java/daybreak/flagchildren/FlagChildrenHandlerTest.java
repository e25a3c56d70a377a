package daybreak.flagchildren;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.occurrence.Occurrence;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.occurrence.OccurrenceHead.FoundReport;
import daybreak.domain.ppn.OccurrenceNumber;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.PpnMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagChildrenHandlerTest {
    private static final Instant NOW = Instant.parse("2026-03-02T23:15:00Z");
    private static final LocalDate TOMORROW = LocalDate.of(2026, 3, 3);
    private static final String QUEUE = "PpnSubmittedQueue";
    private static final String ANSWERS = "Answers";

    private InProcessStack cloud;
    private FlagChildrenHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(NOW);
        cloud.school("900101", "Millbeck Primary School");
        handler = new FlagChildrenHandler(Wiring.of(cloud.of("flag-children")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_ppn_is_stored_flagged_and_clocked_and_its_notice_waits_for_the_run() {
        assertThat(handle(PpnMessage.domesticAbuse("PPN-1"))).isEmpty();
        Occurrence occurrence = occurrence();
        assertThat(occurrence.ppns()).singleElement().satisfies(ppn -> {
            assertThat(ppn.header().words()).isEqualTo("with children");
            assertThat(ppn.clock().running()).isTrue();
            assertThat(ppn.ledgerDay()).isEqualTo(TOMORROW);
        });
        assertThat(occurrence.notices())
                .singleElement()
                .extracting(Notice::state)
                .isEqualTo(new NoticeState.Due(TOMORROW));
        assertThat(cloud.messages().on(ANSWERS)).singleElement().asString().contains("task.header-set.v1");
        assertThat(cloud.messages().on("NoticesDue")).isEmpty();
        assertThat(cloud.tables().rows("AuditTable")).singleElement().asString().contains("COLLECTION");
    }

    @Test
    void one_bad_ppn_among_good_ones_is_answered_and_harms_no_neighbour() {
        assertThat(handle(
                        PpnMessage.domesticAbuse("PPN-1"),
                        PpnMessage.domesticAbuse("PPN-2").with("formVersion", "1999.1"),
                        PpnMessage.domesticAbuse("PPN-3")))
                .isEmpty();
        assertThat(occurrence().ppns()).hasSize(2);
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("/data/formVersion");
        assertThat(answers("task.raised.v1")).singleElement().asString().contains("read-rejected");
        assertThat(cloud.messages().on("HubEmailsDue")).hasSize(1);
    }

    @Test
    void a_malformed_message_is_kept_answered_and_given_to_a_person() {
        assertThat(cloud.handle(handler, QUEUE, "{\"data\": ")).isEmpty();
        assertThat(answers("message.rejected.v1")).hasSize(1);
        assertThat(answers("task.raised.v1")).hasSize(1);
        assertThat(cloud.tables().rows("RejectionTable")).asString().contains("{\"data\": ");
    }

    @Test
    void a_ppn_delivered_twice_changes_once_and_is_answered_alike() {
        handle(PpnMessage.domesticAbuse("PPN-1"));
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        cloud.clock().move(Duration.ofMinutes(10));
        assertThat(handle(PpnMessage.domesticAbuse("PPN-1"))).isEmpty();
        assertThat(cloud.messages().bodies()).isEqualTo(first);
        assertThat(cloud.tables().rows("AuditTable")).hasSize(1);
    }

    @Test
    void an_answer_that_cannot_leave_fails_its_message_alone_and_the_next_try_answers() {
        cloud.messages().refuse("\"ppnId\":\"PPN-1\"");
        assertThat(handle(PpnMessage.domesticAbuse("PPN-1"), PpnMessage.domesticAbuse("PPN-2")))
                .containsExactly("message-0");
        cloud.messages().refuseNone();
        assertThat(handle(PpnMessage.domesticAbuse("PPN-1"))).isEmpty();
        assertThat(answers("task.header-set.v1")).hasSize(2);
    }

    @Test
    void a_school_named_while_a_person_has_the_notice_is_told_to_that_person_and_not_by_email() {
        cloud.school("900101", "Millbeck Primary School");
        handle(PpnMessage.domesticAbuse("PPN-1").child("Tamsin Tarrow", "2014-02-28", "[]"));
        Notice notice = occurrence().notices().getFirst();
        Instant now = cloud.clock().instant();
        Raising raising =
                new Raising(cloud.of("test").ids(), cloud.of("test").policies().current(now), now);
        Task task = raising.forNotice(notice, Concern.NO_SCHOOL_RECORDED, Optional.empty());
        cloud.store(notice.in(new NoticeState.WithPerson(task.id(), Concern.NO_SCHOOL_RECORDED, now)), task);
        cloud.messages().forget();
        assertThat(handle(PpnMessage.domesticAbuse("PPN-1").version(2))).isEmpty();
        assertThat(occurrence().notices())
                .singleElement()
                .extracting(Notice::state)
                .isInstanceOf(NoticeState.WithPerson.class);
        assertThat(cloud.messages().on("NoticesDue")).isEmpty();
        assertThat(answers("task.raised.v1"))
                .singleElement()
                .asString()
                .contains("Changed", "Millbeck Primary School", InProcessStack.SCHOOLS_TELEPHONE)
                .doesNotContain(task.id());
        assertThat(cloud.messages().on("HubEmailsDue")).hasSize(1);
        assertThat(cloud.of("test").tasks().read(task.id()).orElseThrow().state())
                .isInstanceOf(Task.Closed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "force, southshire, /data/force",
        "formVersion, 1999.1, /data/formVersion",
        "circumstance, dragon-sighted, /data/circumstance",
        "submittedAt, 2026-03-03T23:10:00Z, /data/submittedAt",
        "incidentAt, 2026-03-02T23:11:00Z, /data/submittedAt"
    })
    void what_this_force_cannot_take_is_rejected_with_its_place(String member, String value, String pointer) {
        assertThat(handle(PpnMessage.domesticAbuse("PPN-1").with(member, value)))
                .isEmpty();
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains('"' + pointer + '"');
        assertThat(occurrence().ppns()).isEmpty();
    }

    @Test
    void every_problem_of_a_ppn_is_named_at_once() {
        handle(PpnMessage.domesticAbuse("PPN-1").with("force", "southshire").with("circumstance", "dragon-sighted"));
        assertThat(answers("message.rejected.v1"))
                .singleElement()
                .asString()
                .contains("/data/force", "/data/circumstance");
    }

    @Test
    void the_same_version_with_other_content_is_a_conflict() {
        handle(PpnMessage.domesticAbuse("PPN-1"));
        handle(PpnMessage.domesticAbuse("PPN-1").with("officer", "PC 1 Other"));
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("version-conflict");
    }

    @Test
    void an_older_version_changes_nothing_and_is_answered_so() {
        handle(PpnMessage.domesticAbuse("PPN-1").version(2));
        handle(PpnMessage.domesticAbuse("PPN-1"));
        assertThat(occurrence().ppns())
                .singleElement()
                .satisfies(stored -> assertThat(stored.ppn().version()).isEqualTo(2));
        assertThat(answers("log.entry-added.v1")).singleElement().asString().contains("changed nothing");
    }

    @Test
    void a_grade_changes_only_with_a_reason() {
        handle(PpnMessage.domesticAbuse("PPN-1"));
        handle(PpnMessage.domesticAbuse("PPN-1").version(2).with("grade", "red"));
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("/data/regradeReason");
        handle(PpnMessage.domesticAbuse("PPN-1")
                .version(2)
                .with("grade", "red")
                .with("regradeReason", "A weapon was found."));
        assertThat(occurrence().ppns())
                .singleElement()
                .satisfies(stored -> assertThat(stored.clock().dueAt()).isEqualTo(NOW.plus(Duration.ofHours(4))));
    }

    @Test
    void a_version_that_overtakes_the_one_that_was_graded_anew_is_taken_and_the_trail_says_so() {
        handle(PpnMessage.domesticAbuse("PPN-1").with("grade", "red"));
        handle(PpnMessage.domesticAbuse("PPN-1").version(3));
        handle(PpnMessage.domesticAbuse("PPN-1").version(2).with("regradeReason", "Spoken to again."));
        assertThat(answers("message.rejected.v1")).isEmpty();
        assertThat(occurrence().ppns())
                .singleElement()
                .satisfies(stored -> assertThat(stored.ppn().version()).isEqualTo(3));
        assertThat(cloud.tables().rows("AuditTable")).asString().contains("only a version in between can give");
    }

    @Test
    void three_green_ppns_for_one_child_call_for_a_review_once() {
        handle(green("PPN-1", "NS/26/1"), green("PPN-2", "NS/26/2"));
        assertThat(answers("task.raised.v1")).isEmpty();
        handle(green("PPN-3", "NS/26/3"));
        assertThat(answers("task.raised.v1"))
                .singleElement()
                .asString()
                .contains("review-child", "3 green notices about one child within 3 months");
        handle(green("PPN-3", "NS/26/3"));
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
    }

    @Test
    void a_ppn_that_is_graded_green_again_is_stored_though_its_review_was_called_for_before() {
        handle(green("PPN-1", "NS/26/1"), green("PPN-2", "NS/26/2"), green("PPN-3", "NS/26/3"));
        handle(green("PPN-3", "NS/26/3").version(2).with("grade", "amber").with("regradeReason", "A third call."));
        assertThat(handle(green("PPN-3", "NS/26/3").version(3).with("regradeReason", "A slip.")))
                .isEmpty();
        assertThat(cloud.of("test")
                        .occurrences()
                        .read(new OccurrenceNumber("NS/26/3"))
                        .ppns())
                .singleElement()
                .satisfies(stored -> assertThat(stored.ppn().version()).isEqualTo(3));
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
    }

    @Test
    void a_ppn_cannot_move_to_another_occurrence() {
        handle(PpnMessage.domesticAbuse("PPN-1"));
        handle(PpnMessage.domesticAbuse("PPN-1").version(2).with("occurrenceNumber", "NS/26/2"));
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("occurrence-conflict");
        assertThat(cloud.of("test")
                        .occurrences()
                        .read(new OccurrenceNumber("NS/26/2"))
                        .ppns())
                .isEmpty();
    }

    @Test
    void a_school_in_the_officers_words_is_found_by_its_name() {
        handle(PpnMessage.domesticAbuse("PPN-1")
                .child("Tamsin Tarrow", "2014-02-28", "[{\"text\": \"millbeck  primary school\", \"onRoll\": true}]"));
        assertThat(occurrence().notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.destination().word()).isEqualTo("urn 900101"));
    }

    @Test
    void a_school_that_no_name_fits_is_a_notice_for_a_person() {
        handle(PpnMessage.domesticAbuse("PPN-1")
                .child("Tamsin Tarrow", "2014-02-28", "[{\"text\": \"Millbeck Prim\", \"onRoll\": true}]"));
        assertThat(occurrence().notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.destination()).isInstanceOf(Destination.Unknown.class));
    }

    @Test
    void an_update_that_takes_the_child_away_withdraws_the_notice_and_says_so() {
        handle(PpnMessage.domesticAbuse("PPN-1"));
        handle(PpnMessage.domesticAbuse("PPN-1")
                .version(2)
                .withJson("children", "[]")
                .withJson("persons", "[]")
                .withJson("childrenTicked", "false"));
        assertThat(occurrence().notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.state()).isInstanceOf(NoticeState.Withdrawn.class));
        assertThat(answers("log.entry-added.v1")).singleElement().asString().contains("Not sent to the school");
    }

    @Test
    void children_ticked_and_none_listed_is_a_question_for_a_person() {
        handle(PpnMessage.domesticAbuse("PPN-1").withJson("children", "[]").withJson("persons", "[]"));
        assertThat(answers("task.header-set.v1")).singleElement().asString().contains("check: unclear");
        assertThat(answers("task.raised.v1")).singleElement().asString().contains("clarify-ppn");
    }

    @Test
    void a_ppn_that_is_flagged_after_the_run_asks_for_its_notice_to_go_at_once() {
        cloud.clock().moveTo(Instant.parse("2026-03-03T09:20:00Z"));
        handle(PpnMessage.domesticAbuse("PPN-1").with("submittedAt", "2026-03-03T09:15:00Z"));
        assertThat(cloud.messages().on("NoticesDue")).singleElement().asString().contains("notice.due.v1");
    }

    @Test
    void a_finding_that_came_before_its_ppn_and_fits_none_of_its_children_is_a_task_once() {
        String ref = cloud.of("test").occurrences().refOf(new OccurrenceNumber(PpnMessage.OCCURRENCE));
        cloud.store(OccurrenceHead.first(ref, new OccurrenceNumber(PpnMessage.OCCURRENCE))
                .withFound(List.of(new FoundReport("Tamsin Tarrow", Optional.empty(), Optional.empty(), NOW, NOW))));
        handle(PpnMessage.missingChild("PPN-1"));
        assertThat(answers("task.raised.v1")).singleElement().asString().contains("none of the children");
        cloud.messages().forget();
        handle(PpnMessage.missingChild("PPN-1").version(2));
        assertThat(answers("task.raised.v1")).isEmpty();
    }

    @Test
    void nothing_personal_reaches_the_log() {
        handle(
                PpnMessage.domesticAbuse("PPN-1"),
                PpnMessage.domesticAbuse("PPN-2").with("force", "Tarrowshire"),
                PpnMessage.domesticAbuse("PPN-3").withJson("Tarrow", "\"Tarrow\""));
        assertThat(String.join("\n", cloud.log()).replace("/data/Tarrow", "")).doesNotContain("Tarrow", "Millbeck");
    }

    private static PpnMessage green(String ppnId, String occurrence) {
        return PpnMessage.domesticAbuse(ppnId).with("grade", "green").with("occurrenceNumber", occurrence);
    }

    private List<String> handle(PpnMessage... messages) {
        String[] bodies = new String[messages.length];
        for (int i = 0; i < bodies.length; i++) {
            bodies[i] = messages[i].body();
        }
        return cloud.handle(handler, QUEUE, bodies);
    }

    private List<String> answers(String type) {
        return cloud.messages().on(ANSWERS).stream()
                .filter(body -> body.contains('"' + type + '"'))
                .toList();
    }

    private Occurrence occurrence() {
        return cloud.of("test").occurrences().read(new OccurrenceNumber(PpnMessage.OCCURRENCE));
    }
}
