package daybreak.sendschoolnotice;

import static daybreak.testing.cloud.StoredNotice.key;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.message.Outbound.NoticeDue;
import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeContent.Voice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.NoticeStep;
import daybreak.domain.people.PersonName;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.RememberedEmails.Sent;
import daybreak.testing.cloud.StoredNotice;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ses.model.SesException;

class SendSchoolNoticeHandlerTest {
    private static final String QUEUE = "NoticesDueQueue";
    private static final Lead LEAD =
            new Lead(new PersonName("Ottoline Fairweather"), "dsl@millbeck.example", Optional.empty());

    private InProcessStack cloud;
    private SendSchoolNoticeHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(StoredNotice.RUN);
        cloud.school(StoredNotice.URN, StoredNotice.SCHOOL);
        cloud.contact(StoredNotice.URN, Optional.of(LEAD), Optional.empty());
        handler = new SendSchoolNoticeHandler(Wiring.of(cloud.of("send-school-notice")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_notice_that_is_due_goes_to_the_schools_lead_under_its_own_tag() {
        assertThat(handle(StoredNotice.encompass("n1"))).isEmpty();
        assertThat(cloud.emails().sent()).singleElement().satisfies(email -> {
            assertThat(email.to()).isEqualTo(LEAD.email());
            assertThat(email.subject()).doesNotContain("Tarrow", "Tamsin");
            assertThat(email.text()).contains("Tamsin Tarrow");
            assertThat(email.tags()).isEqualTo(Map.of("notice", "a81f-n1", "attempt", "1"));
        });
        assertThat(state("n1")).isInstanceOf(NoticeState.Accepted.class);
        assertThat(cloud.messages().on("Answers"))
                .singleElement()
                .asString()
                .contains("Sent to the safeguarding contact");
        assertThat(cloud.tables().rows("AuditTable"))
                .anySatisfy(row -> assertThat(row.toString()).contains("DISCLOSURE", LEAD.email()));
    }

    @Test
    void one_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        cloud.store(StoredNotice.encompass("n1"), StoredNotice.encompass("n2"));
        assertThat(cloud.handle(handler, QUEUE, due("n1"), due("n3"), "{}", due("n2")))
                .containsExactly("message-1");
        assertThat(cloud.emails().sent())
                .extracting(Sent::tags)
                .extracting(tags -> tags.get("notice"))
                .containsExactly("a81f-n1", "a81f-n2");
        assertThat(answers("message.rejected.v1")).hasSize(1);
    }

    @Test
    void a_malformed_message_is_answered_and_given_to_a_person() {
        assertThat(cloud.handle(handler, QUEUE, due("n1").replace("\"destination\"", "\"where\"")))
                .isEmpty();
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("/data/destination");
        assertThat(answers("task.raised.v1")).hasSize(1);
        assertThat(cloud.emails().sent()).isEmpty();
    }

    @Test
    void a_message_delivered_twice_sends_one_email_and_is_answered_alike() {
        handle(StoredNotice.encompass("n1"));
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        assertThat(cloud.handle(handler, QUEUE, due("n1"))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(cloud.messages().bodies()).isEqualTo(first);
    }

    @Test
    void two_messages_in_one_batch_about_one_notice_send_one_email() {
        cloud.store(StoredNotice.encompass("n1"));
        assertThat(cloud.handle(handler, QUEUE, due("n1"), due("n1"))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void an_email_that_may_have_gone_is_never_sent_again_by_itself() {
        cloud.emails().loseNextAnswer(() -> SdkClientException.create("Read timed out"));
        assertThat(handle(StoredNotice.encompass("n1"))).isEmpty();
        assertThat(state("n1")).isInstanceOf(NoticeState.Sending.class);
        assertThat(cloud.messages().bodies()).isEmpty();
        assertThat(cloud.log()).anySatisfy(line -> assertThat(line).contains("may have been sent", "a81f-n1"));
        assertThat(cloud.handle(handler, QUEUE, due("n1"))).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void a_server_error_may_have_sent_it_too() {
        cloud.emails().refuseNext(() -> refused(503, "ServiceUnavailable"));
        assertThat(handle(StoredNotice.encompass("n1"))).isEmpty();
        assertThat(state("n1")).isInstanceOf(NoticeState.Sending.class);
    }

    @Test
    void what_was_certainly_refused_is_due_again_and_the_next_try_sends_it() {
        cloud.emails().refuseNext(() -> refused(400, "Throttling"));
        assertThat(handle(StoredNotice.encompass("n1"))).containsExactly("message-0");
        assertThat(state("n1")).isEqualTo(new NoticeState.Due(StoredNotice.DAY));
        assertThat(cloud.handle(handler, QUEUE, due("n1"))).isEmpty();
        assertThat(cloud.emails().sent())
                .singleElement()
                .satisfies(email -> assertThat(email.tags()).containsEntry("attempt", "1"));
    }

    @Test
    void without_a_connection_nothing_was_sent() {
        cloud.emails()
                .refuseNext(() -> SdkClientException.create("Unable to execute", new ConnectException("refused")));
        assertThat(handle(StoredNotice.encompass("n1"))).containsExactly("message-0");
        assertThat(state("n1")).isInstanceOf(NoticeState.Due.class);
    }

    @Test
    void a_refused_email_fails_its_own_message_alone() {
        cloud.store(StoredNotice.encompass("n1"), StoredNotice.encompass("n2"));
        cloud.emails().refuseNext(() -> refused(400, "MessageRejected"));
        assertThat(cloud.handle(handler, QUEUE, due("n1"), due("n2"))).containsExactly("message-0");
        assertThat(state("n2")).isInstanceOf(NoticeState.Accepted.class);
    }

    @Test
    void while_the_child_is_missing_the_next_mornings_notice_is_planned() {
        handle(StoredNotice.stillMissing("n1"));
        assertThat(cloud.of("test").notices().waitingFor(StoredNotice.DAY.plusDays(1)))
                .singleElement()
                .satisfies(waiting ->
                        assertThat(notice(waiting.key().id()).step()).isEqualTo(new NoticeStep.StillMissing(1)));
    }

    @Test
    void words_of_the_child_that_were_left_out_are_for_a_person_to_read() {
        handle(StoredNotice.encompass("n1", new Voice.LeftOut()));
        assertThat(cloud.emails().sent()).hasSize(1);
        assertThat(answers("task.raised.v1")).singleElement().asString().contains("read-voice");
        assertThat(cloud.messages().on("HubEmailsDue")).hasSize(1);
    }

    @Test
    void what_must_not_be_sent_goes_to_a_person() {
        handle(StoredNotice.against("n1", Concern.SENSITIVE));
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(state("n1")).isInstanceOf(NoticeState.WithPerson.class);
        assertThat(answers("task.raised.v1"))
                .singleElement()
                .asString()
                .contains("tell-school", "marked sensitive", InProcessStack.SCHOOLS_TELEPHONE);
        assertThat(answers("log.entry-added.v1")).singleElement().asString().contains("\"success\":false");
    }

    @Test
    void a_school_without_a_contact_is_for_a_person() {
        cloud.school("900102", "Harrowgate Academy");
        Notice notice = StoredNotice.encompass("n1");
        cloud.store(new Notice(
                notice.key(),
                notice.kind(),
                notice.step(),
                notice.childRef(),
                new Destination.School("900102", Optional.empty()),
                notice.content(),
                notice.concerns(),
                notice.adults(),
                notice.submittedAt(),
                notice.state(),
                0,
                Optional.empty(),
                Optional.empty(),
                notice.ledgerDay(),
                notice.revision()));
        cloud.handle(handler, QUEUE, due("n1"));
        assertThat(state("n1"))
                .isInstanceOfSatisfying(
                        NoticeState.WithPerson.class,
                        with -> assertThat(with.concern()).isEqualTo(Concern.NO_CONTACT));
    }

    @Test
    void nothing_goes_before_the_cut_off() {
        cloud.clock().move(Duration.ofMinutes(-30));
        assertThat(handle(StoredNotice.encompass("n1"))).isEmpty();
        assertThat(cloud.emails().sent()).isEmpty();
        assertThat(state("n1")).isEqualTo(new NoticeState.Due(StoredNotice.DAY));
    }

    @Test
    void what_came_before_the_cut_off_is_looked_at_again_whatever_the_runs_clock_said() {
        cloud.clock().moveTo(StoredNotice.RUN.minus(Duration.ofSeconds(6)));
        handle(StoredNotice.encompass("n1"));
        String again = cloud.messages().on("NoticesDue").getFirst();
        cloud.clock().moveTo(StoredNotice.RUN);
        assertThat(cloud.handle(handler, QUEUE, again)).isEmpty();
        assertThat(cloud.emails().sent()).hasSize(1);
    }

    @Test
    void nothing_personal_reaches_the_log() {
        cloud.emails().refuseNext(() -> refused(400, "MessageRejected"));
        handle(StoredNotice.encompass("n1"));
        cloud.handle(handler, QUEUE, due("n1"));
        assertThat(cloud.log()).asString().doesNotContain("Tarrow", "Tamsin", "millbeck", "Fairweather");
    }

    private static SesException refused(int status, String code) {
        return (SesException) SesException.builder()
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
    }

    private List<String> handle(Notice notice) {
        cloud.store(notice);
        return cloud.handle(handler, QUEUE, due(notice.key().id()));
    }

    private static String due(String id) {
        return CloudEvents.asked(new NoticeDue(
                "due-" + id, key(id), StoredNotice.encompass(id).destination(), Optional.empty(), StoredNotice.RUN));
    }

    private List<String> answers(String type) {
        return cloud.messages().on("Answers").stream()
                .filter(body -> body.contains('"' + type + '"'))
                .toList();
    }

    private NoticeState state(String id) {
        return notice(id).state();
    }

    private Notice notice(String id) {
        return cloud.of("test").notices().read(key(id)).orElseThrow();
    }
}
