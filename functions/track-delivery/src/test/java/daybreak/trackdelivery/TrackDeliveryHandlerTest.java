package daybreak.trackdelivery;

import static daybreak.testing.cloud.StoredNotice.key;
import static daybreak.testing.cloud.StoredNotice.sentTo;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.domain.notice.Concern;
import daybreak.domain.notice.Destination;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeState;
import daybreak.domain.notice.PlannedNotice;
import daybreak.domain.people.PersonName;
import daybreak.domain.school.SchoolContact;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.HubEmail;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import daybreak.testing.cloud.InProcessStack;
import daybreak.testing.cloud.StoredNotice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackDeliveryHandlerTest {
    private static final String QUEUE = "DeliveryEventsQueue";
    private static final String ADDRESS = "dsl@millbeck.example";
    private static final String TAGS = SesEvents.ofNotice("a81f-n1", 1);
    private static final Instant AT = StoredNotice.RUN;
    private static final Lead LEAD = new Lead(new PersonName("Ottoline Fairweather"), ADDRESS, Optional.empty());
    private static final Lead DEPUTY =
            new Lead(new PersonName("Caspian Lindqvist"), "deputy@millbeck.example", Optional.empty());

    private InProcessStack cloud;
    private TrackDeliveryHandler handler;

    @BeforeEach
    void start() {
        cloud = new InProcessStack(AT.plus(Duration.ofMinutes(1)));
        cloud.school(StoredNotice.URN, StoredNotice.SCHOOL);
        cloud.contact(StoredNotice.URN, Optional.of(LEAD), Optional.of(DEPUTY));
        handler = new TrackDeliveryHandler(Wiring.of(cloud.of("track-delivery")));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void a_delivery_tells_the_records_system_that_the_school_is_told() {
        cloud.store(sentTo("n1", ADDRESS, new NoticeState.Accepted(AT)));
        assertThat(handle(SesEvents.delivery(TAGS))).isEmpty();
        assertThat(state()).isEqualTo(new NoticeState.Delivered(Instant.parse("2026-03-03T06:00:11.543Z")));
        assertThat(cloud.messages().on("Answers")).singleElement().asString().contains("Delivered to the school");
    }

    @Test
    void an_event_inside_the_envelope_of_sns_is_read_too() {
        cloud.store(sentTo("n1", ADDRESS, new NoticeState.Accepted(AT)));
        handle(SesEvents.inSns(SesEvents.delivery(TAGS)));
        assertThat(state()).isInstanceOf(NoticeState.Delivered.class);
    }

    @Test
    void ses_saying_that_it_took_the_email_resolves_an_answer_that_was_lost() {
        cloud.store(sentTo("n1", ADDRESS, new NoticeState.Sending(AT)));
        handle(SesEvents.send(TAGS));
        assertThat(state()).isInstanceOf(NoticeState.Accepted.class);
    }

    @Test
    void a_delay_is_not_a_delivery_and_does_not_undo_one() {
        cloud.store(sentTo("n1", ADDRESS, new NoticeState.Accepted(AT)));
        handle(SesEvents.delay(TAGS));
        assertThat(state()).isInstanceOf(NoticeState.Delayed.class);
        handle(SesEvents.delivery(TAGS), SesEvents.delay(TAGS));
        assertThat(state()).isInstanceOf(NoticeState.Delivered.class);
    }

    @ParameterizedTest
    @CsvSource({"General", "NoEmail", "Suppressed", "OnAccountSuppressionList"})
    void a_permanent_bounce_quarantines_the_address_and_tries_the_deputy(String subType) {
        cloud.store(sentTo("n1", ADDRESS, new NoticeState.Accepted(AT)));
        handle(SesEvents.bounce("Permanent", subType, TAGS));
        assertThat(state()).isEqualTo(new NoticeState.Due(StoredNotice.DAY));
        assertThat(contact().quarantined()).containsExactly(ADDRESS);
        assertThat(contact().firstUsable()).contains(DEPUTY);
        assertThat(cloud.messages().on("NoticesDue")).singleElement().asString().contains("a81f-n1");
        assertThat(answers("task.raised.v1")).singleElement().asString().contains("mend-contact");
    }

    @Test
    void when_the_deputys_address_bounces_as_well_a_person_rings() {
        cloud.store(StoredNotice.encompass("n1")
                .claimed(ADDRESS, AT, StoredNotice.DAY)
                .claimed(DEPUTY.email(), AT, StoredNotice.DAY)
                .in(new NoticeState.Accepted(AT)));
        handle(SesEvents.bounce("Permanent", "General", SesEvents.ofNotice("a81f-n1", 2)));
        assertWithPerson(Concern.BOUNCED);
        assertThat(contact().quarantined()).containsExactly(DEPUTY.email());
        assertThat(answers("task.raised.v1"))
                .hasSize(2)
                .anySatisfy(body -> assertThat(body).contains("ring-school", InProcessStack.SCHOOLS_TELEPHONE))
                .anySatisfy(body -> assertThat(body).contains("mend-contact", InProcessStack.SCHOOLS_TELEPHONE));
    }

    @Test
    void the_address_of_an_officer_for_home_education_that_bounces_is_not_used_again_and_a_person_mends_it() {
        cloud.officer("815", "ehe@wrenshire.example");
        cloud.store(toOfficer("n1", "ehe@wrenshire.example"), toOfficer("n2", "EHE@wrenshire.example"));
        handle(
                SesEvents.bounce("Permanent", "General", TAGS),
                SesEvents.bounce("Permanent", "General", SesEvents.ofNotice("a81f-n2", 1)));
        assertWithPerson(Concern.BOUNCED);
        assertThat(cloud.of("test").directory().homeEducationOfficer("815"))
                .hasValueSatisfying(officer -> assertThat(officer.usable()).isEmpty());
        assertThat(answers("task.raised.v1").stream().filter(body -> body.contains("mend-contact")))
                .singleElement()
                .asString()
                .contains("local authority 815", "ehe@wrenshire.example");
    }

    @Test
    void an_officer_who_has_another_address_by_now_keeps_it() {
        cloud.officer("815", "new@wrenshire.example");
        cloud.store(toOfficer("n1", "old@wrenshire.example"));
        handle(SesEvents.bounce("Permanent", "General", TAGS));
        assertThat(cloud.of("test").directory().homeEducationOfficer("815"))
                .hasValueSatisfying(officer -> assertThat(officer.usable()).isPresent());
        assertThat(answers("task.raised.v1")).singleElement().asString().contains("ring-school");
    }

    private static Notice toOfficer(String id, String address) {
        Notice notice = sentTo(id, address, new NoticeState.Accepted(AT));
        PlannedNotice plan = new PlannedNotice(
                notice.kind(),
                notice.childRef(),
                new Destination.HomeEducationOfficer("815"),
                notice.content(),
                List.of(),
                notice.adults(),
                notice.submittedAt());
        return notice.replanned(plan, List.of());
    }

    @ParameterizedTest
    @CsvSource({"Transient, MailboxFull", "Transient, General", "Undetermined, Undetermined"})
    void a_passing_bounce_is_for_a_person_and_the_address_stays_in_use(String type, String subType) {
        cloud.store(sentTo("n1", ADDRESS, new NoticeState.Accepted(AT)));
        handle(SesEvents.bounce(type, subType, TAGS));
        assertWithPerson(Concern.BOUNCED);
        assertThat(contact().quarantined()).isEmpty();
    }

    @Test
    void a_complaint_and_a_refusal_are_for_a_person() {
        cloud.store(
                sentTo("n1", ADDRESS, new NoticeState.Delivered(AT)),
                sentTo("n2", ADDRESS, new NoticeState.Accepted(AT)));
        handle(SesEvents.complaint(TAGS), SesEvents.reject(SesEvents.ofNotice("a81f-n2", 1)));
        assertWithPerson(Concern.COMPLAINT);
        assertThat(state("n2")).isInstanceOf(NoticeState.WithPerson.class);
    }

    @Test
    void a_bounce_after_delivery_opens_the_item_again() {
        cloud.store(sentTo("n1", ADDRESS, new NoticeState.Delivered(AT)));
        handle(SesEvents.bounce("Permanent", "General", TAGS));
        assertWithPerson(Concern.BOUNCED_AFTER_DELIVERY);
        assertThat(contact().quarantined()).containsExactly(ADDRESS);
    }

    @Test
    void an_email_that_arrives_after_the_morning_closed_answers_the_task_to_ring() {
        Notice notice = sentTo("n1", ADDRESS, new NoticeState.Accepted(AT));
        Task task = new Raising(
                        cloud.of("test").ids(), cloud.of("test").policies().current(AT), AT)
                .forNotice(notice, Concern.NOT_CONFIRMED, Optional.empty());
        cloud.store(notice.in(new NoticeState.WithPerson(task.id(), Concern.NOT_CONFIRMED, AT)), task);
        handle(SesEvents.delivery(TAGS));
        assertThat(state()).isInstanceOf(NoticeState.Delivered.class);
        assertThat(cloud.of("test").tasks().read(task.id()).orElseThrow().state())
                .isInstanceOf(Task.Closed.class);
        assertThat(answers("log.entry-added.v1"))
                .anySatisfy(body -> assertThat(body).contains("nobody need ring"));
    }

    @Test
    void what_follows_an_email_whose_delivery_was_heard_of_first_and_late_follows_then() {
        Notice missing = StoredNotice.stillMissing("n1").claimed(ADDRESS, AT, StoredNotice.DAY);
        Task task = new Raising(
                        cloud.of("test").ids(), cloud.of("test").policies().current(AT), AT)
                .forNotice(missing, Concern.NOT_CONFIRMED, Optional.empty());
        cloud.store(missing.in(new NoticeState.WithPerson(task.id(), Concern.NOT_CONFIRMED, AT)), task);
        assertThat(handle(SesEvents.delivery(TAGS))).isEmpty();
        assertThat(cloud.of("test").notices().waitingFor(StoredNotice.DAY.plusDays(1)))
                .hasSize(1);
    }

    @Test
    void news_of_an_attempt_that_is_over_changes_nothing() {
        cloud.store(StoredNotice.encompass("n1")
                .claimed(ADDRESS, AT, StoredNotice.DAY)
                .claimed(DEPUTY.email(), AT, StoredNotice.DAY)
                .in(new NoticeState.Accepted(AT)));
        handle(SesEvents.bounce("Permanent", "General", TAGS), SesEvents.delivery(TAGS));
        assertThat(state()).isInstanceOf(NoticeState.Accepted.class);
    }

    @Test
    void one_bad_event_among_good_ones_is_answered_and_harms_no_neighbour() {
        cloud.store(
                sentTo("n1", ADDRESS, new NoticeState.Accepted(AT)),
                sentTo("n2", ADDRESS, new NoticeState.Accepted(AT)));
        assertThat(handle(
                        SesEvents.delivery(TAGS),
                        SesEvents.event("Open", TAGS, "\"open\": {}"),
                        SesEvents.delivery(SesEvents.ofNotice("a81f-n3", 1)),
                        SesEvents.delivery(SesEvents.ofNotice("a81f-n2", 1))))
                .containsExactly("message-2");
        assertThat(state("n1")).isInstanceOf(NoticeState.Delivered.class);
        assertThat(state("n2")).isInstanceOf(NoticeState.Delivered.class);
        assertThat(answers("message.rejected.v1")).singleElement().asString().contains("/eventType");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[]",
                "{\"eventType\": \"Delivery\"}",
                "{\"Message\": \"not json\"}",
                "{\"mail\": {}}",
                "{\"eventType\": \"Bounce\", \"mail\": {}}",
                "{\"eventType\": \"Delivery\", \"mail\": {\"tags\": {\"notice\": [\"nokey\"]}}}",
                "{\"eventType\": \"Delivery\", \"mail\": {\"tags\": {\"notice\": [\"a-b\"], \"attempt\": [\"x\"]}}}",
                "{\"eventType\": \"Delivery\", \"mail\": {\"tags\": {\"ledger\": [\"today\"]}}}",
                "{\"eventType\": \"Delivery\", \"mail\": {}, \"delivery\": {\"timestamp\": \"soon\"}}"
            })
    void a_malformed_event_is_answered_and_acknowledged(String body) {
        assertThat(handle(body)).isEmpty();
        assertThat(answers("message.rejected.v1")).hasSize(1);
    }

    @Test
    void an_event_delivered_twice_changes_once_and_is_answered_alike() {
        cloud.store(sentTo("n1", ADDRESS, new NoticeState.Accepted(AT)));
        handle(SesEvents.bounce("Permanent", "General", TAGS));
        List<String> first = cloud.messages().bodies();
        cloud.messages().forget();
        handle(SesEvents.bounce("Permanent", "General", TAGS));
        assertThat(cloud.messages().bodies()).isEqualTo(first);
        assertThat(cloud.tables().rows("TaskTable")).hasSize(1);
    }

    @Test
    void an_email_that_is_not_ours_is_let_go() {
        assertThat(handle(SesEvents.delivery("\"other\": [\"x\"]"))).isEmpty();
        assertThat(cloud.messages().bodies()).isEmpty();
    }

    @Test
    void the_hubs_own_email_moves_forward_and_a_failure_is_counted() {
        Task task = new Raising(
                        cloud.of("test").ids(), cloud.of("test").policies().current(AT), AT)
                .toCheckLedger(StoredNotice.DAY, List.of())
                .emailed(new HubEmail.Accepted(AT));
        cloud.store(task);
        String tags = "\"task\": [\"%s\"]".formatted(task.id());
        handle(SesEvents.delivery(tags), SesEvents.delay(tags));
        assertThat(email(task)).isInstanceOf(HubEmail.Delivered.class);
        handle(SesEvents.bounce("Permanent", "General", tags));
        assertThat(email(task)).isInstanceOf(HubEmail.Failed.class);
        assertThat(cloud.log()).anySatisfy(line -> assertThat(line).contains("HubEmailFailed"));
    }

    private HubEmail email(Task task) {
        return cloud.of("test").tasks().read(task.id()).orElseThrow().email();
    }

    private void assertWithPerson(Concern concern) {
        assertThat(state())
                .isInstanceOfSatisfying(
                        NoticeState.WithPerson.class,
                        with -> assertThat(with.concern()).isEqualTo(concern));
    }

    private SchoolContact contact() {
        return cloud.of("test")
                .directory()
                .contact(StoredNotice.URN)
                .orElseThrow()
                .contact();
    }

    private NoticeState state() {
        return state("n1");
    }

    private NoticeState state(String id) {
        return cloud.of("test").notices().read(key(id)).orElseThrow().state();
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
