package daybreak.recordchildfound;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.aws.Stack.Kind;
import daybreak.domain.notice.Acceptance;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.occurrence.Occurrence;
import daybreak.domain.ppn.OccurrenceNumber;
import daybreak.domain.record.Change;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.OccurrenceOnFile;
import daybreak.testing.cloud.PpnMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordChildFoundHandlerTest {
    private static final Instant NIGHT = Instant.parse("2026-03-03T01:25:00Z");
    private static final Instant MORNING = Instant.parse("2026-03-03T09:00:00Z");
    private static final String AT_NIGHT = "2026-03-03T01:20:00Z";
    private static final String QUEUE = "ChildFoundQueue";

    private InProcessStack cloud;
    private RecordChildFoundHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(NIGHT);
        handler = new RecordChildFoundHandler(Wiring.of(cloud.of("record-child-found")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_notice_that_was_not_sent_yet_says_that_the_child_was_found() {
        OccurrenceOnFile.store(cloud, PpnMessage.missingChild("PPN-1"));
        assertThat(handle(found("1", AT_NIGHT))).isEmpty();
        assertThat(occurrence().notices()).singleElement().satisfies(notice -> {
            assertThat(notice.state()).isEqualTo(new NoticeState.Due(LocalDate.of(2026, 3, 3)));
            assertThat(notice.content().missing().orElseThrow().foundAt()).contains(Instant.parse(AT_NIGHT));
        });
        assertThat(cloud.messages().on("Answers")).singleElement().asString().contains("the notices to schools say so");
    }

    @Test
    void a_school_that_was_told_missing_is_told_found_at_once() {
        told();
        assertThat(handle(found("1", "2026-03-03T08:40:00Z"))).isEmpty();
        assertThat(occurrence().notices())
                .filteredOn(notice -> notice.step() instanceof NoticeStep.Found)
                .singleElement()
                .extracting(Notice::state)
                .isInstanceOf(NoticeState.Due.class);
        assertThat(cloud.messages().on("NoticesDue")).singleElement().asString().contains("notice.due.v1");
    }

    @Test
    void a_person_who_has_the_notice_hears_that_the_child_was_found_before_they_ring() {
        Notice notice = OccurrenceOnFile.store(cloud, PpnMessage.missingChild("PPN-1"))
                .notices()
                .getFirst();
        Raising raising =
                new Raising(cloud.of("test").ids(), cloud.of("test").policies().current(NIGHT), NIGHT);
        Task task = raising.forNotice(notice, Concern.NO_CONTACT, Optional.empty());
        cloud.store(notice.in(new NoticeState.WithPerson(task.id(), Concern.NO_CONTACT, NIGHT)), task);
        assertThat(handle(found("1", AT_NIGHT))).isEmpty();
        assertThat(answers("task.raised.v1"))
                .singleElement()
                .asString()
                .contains("Found")
                .doesNotContain(task.id());
        assertThat(cloud.of("test").tasks().read(task.id()).orElseThrow().state())
                .isInstanceOf(Task.Closed.class);
        assertThat(cloud.messages().on("NoticesDue")).isEmpty();
    }

    @Test
    void a_child_found_while_the_notice_is_on_its_way_is_not_told_of_as_still_missing_once_it_was_taken() {
        Notice notice = OccurrenceOnFile.store(cloud, PpnMessage.missingChild("PPN-1"))
                .notices()
                .getFirst();
        Instant run = Instant.parse("2026-03-03T06:00:10Z");
        Notice sending = notice.claimed("dsl@millbeck.example", run, notice.ledgerDay());
        sending = sending.at(cloud.store(sending).of(sending));
        cloud.clock().moveTo(run);
        handle(found("1", AT_NIGHT));
        Acceptance acceptance = Acceptance.of(
                sending,
                cloud.of("test").policies().current(run),
                cloud.of("test").ids(),
                run);
        cloud.of("test")
                .records(Kind.OCCURRENCES)
                .commit(List.of(new Change.Follow(sending.in(new NoticeState.Accepted(run)))), acceptance.plans());
        assertThat(cloud.of("test").notices().waitingFor(LocalDate.of(2026, 3, 4)))
                .isEmpty();
    }

    @Test
    void a_report_that_comes_before_its_ppn_is_kept_for_it() {
        assertThat(handle(found("1", AT_NIGHT))).isEmpty();
        assertThat(occurrence().head().found()).hasSize(1);
        assertThat(cloud.messages().on("Answers")).singleElement().asString().contains("no school needed to be told");
    }

    @Test
    void a_finding_that_is_sent_again_with_more_and_still_fits_nobody_is_another_task() {
        OccurrenceOnFile.store(cloud, PpnMessage.missingChild("PPN-1"));
        String report = found("1", AT_NIGHT).replace("Tamsin Tarrow", "Rowan Vance");
        handle(report.replace("\"dateOfBirth\": \"2014-02-28\",", ""));
        assertThat(handle(report.replace("found:1", "found:2"))).isEmpty();
        assertThat(answers("task.raised.v1")).hasSize(2);
        assertThat(cloud.tables().rows("TaskTable")).hasSize(2);
    }

    @Test
    void a_finding_before_the_child_was_reported_missing_is_a_task_for_a_person() {
        OccurrenceOnFile.store(cloud, PpnMessage.missingChild("PPN-1"));
        assertThat(handle(found("1", "2026-03-02T22:35:00Z"))).isEmpty();
        assertThat(answers("task.raised.v1")).singleElement().asString().contains("before it was reported missing");
        assertThat(answers("log.entry-added.v1")).singleElement().asString().contains("\"success\":false");
    }

    @Test
    void one_bad_report_among_good_ones_is_answered_and_harms_no_neighbour() {
        OccurrenceOnFile.store(cloud, PpnMessage.missingChild("PPN-1"));
        assertThat(handle(
                        found("1", AT_NIGHT),
                        found("2", "yesterday"),
                        found("3", AT_NIGHT).replace(PpnMessage.OCCURRENCE, "NS/26/2")))
                .isEmpty();
        assertThat(occurrence().head().found()).hasSize(1);
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("/data/foundAt");
        assertThat(answers("task.raised.v1")).hasSize(1);
        assertThat(answers("log.entry-added.v1")).hasSize(2);
    }

    @Test
    void a_finding_in_the_future_is_refused_for_it_would_win_over_every_later_report() {
        OccurrenceOnFile.store(cloud, PpnMessage.missingChild("PPN-1"));
        assertThat(handle(found("1", "2027-03-03T06:20:00Z"))).isEmpty();
        assertThat(occurrence().head().found()).isEmpty();
        assertThat(answers("message.rejected.v1"))
                .singleElement()
                .asString()
                .contains("/data/foundAt", "/data/reportedAt", "impossible-date");
        assertThat(answers("task.raised.v1")).hasSize(1);
    }

    @Test
    void a_malformed_report_is_answered_and_given_to_a_person() {
        assertThat(handle("found her")).isEmpty();
        assertThat(answers("message.rejected.v1")).hasSize(1);
        assertThat(answers("task.raised.v1")).hasSize(1);
    }

    @Test
    void a_report_delivered_twice_changes_once_and_is_answered_alike() {
        told();
        handle(found("1", "2026-03-03T08:40:00Z"));
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        handle(found("1", "2026-03-03T08:40:00Z"));
        assertThat(cloud.messages().bodies()).isEqualTo(first);
        assertThat(occurrence().notices()).hasSize(2);
        assertThat(cloud.tables().rows("AuditTable")).hasSize(1);
    }

    private void told() {
        Occurrence occurrence = OccurrenceOnFile.store(cloud, PpnMessage.missingChild("PPN-1"));
        Notice notice = occurrence.notices().getFirst();
        Instant run = Instant.parse("2026-03-03T06:00:10Z");
        cloud.store(
                notice.claimed("dsl@millbeck.example", run, notice.ledgerDay()).in(new NoticeState.Delivered(run)));
        cloud.clock().moveTo(MORNING);
    }

    private Occurrence occurrence() {
        return cloud.of("test").occurrences().read(new OccurrenceNumber(PpnMessage.OCCURRENCE));
    }

    private List<String> answers(String type) {
        return cloud.messages().on("Answers").stream()
                .filter(body -> body.contains('"' + type + '"'))
                .toList();
    }

    private List<String> handle(String... bodies) {
        return cloud.handle(handler, QUEUE, bodies);
    }

    private static String found(String id, String at) {
        return CloudEvents.event("found:" + id, "child.found.v1", """
                {"occurrenceNumber": "%s", "name": "Tamsin Tarrow", "dateOfBirth": "2014-02-28",
                 "foundAt": "%s", "reportedAt": "%s"}""".formatted(PpnMessage.OCCURRENCE, at, at));
    }
}
