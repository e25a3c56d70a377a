package daybreak.updatedirectory;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import daybreak.aws.Environment;
import daybreak.aws.HmacIds;
import daybreak.aws.directory.DirectoryRecordRow;
import daybreak.aws.directory.DynamoDirectory;
import daybreak.aws.directory.DynamoPolicies;
import daybreak.aws.directory.SchoolRow;
import daybreak.aws.queues.Publisher;
import daybreak.aws.queues.RejectionRow;
import daybreak.aws.queues.Rejections;
import daybreak.aws.queues.SqsBatch;
import daybreak.aws.records.DynamoRecords;
import daybreak.aws.records.RecordRow;
import daybreak.aws.watching.Watch;
import daybreak.contracts.DefaultPolicy;
import daybreak.contracts.EventWriter;
import daybreak.contracts.PolicyJson;
import daybreak.contracts.json.Json;
import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.school.School;
import daybreak.domain.school.SchoolCalendar.Closure;
import daybreak.domain.school.SchoolContact;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.domain.task.AtStake;
import daybreak.testing.cloud.InProcessTables;
import daybreak.testing.cloud.NoContext;
import daybreak.testing.cloud.RememberedMessages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UpdateDirectoryHandlerTest {
    private static final String URN = "900001";
    private static final String CHANGES = "arn:aws:sqs:eu-west-2:000000000000:DirectoryChangesQueue";
    private static final String POLICIES = "arn:aws:sqs:eu-west-2:000000000000:PolicyChangesQueue";
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final String TUESDAY = "2026-11-17T09:00:00Z";
    private static final String WEDNESDAY = "2026-11-18T09:00:00Z";

    private final RememberedMessages answers = new RememberedMessages();
    private RacedEntries entries;
    private InProcessTables tables;
    private DynamoDirectory directory;
    private DynamoPolicies policies;
    private UpdateDirectoryHandler handler;

    @BeforeEach
    void start() {
        tables = new InProcessTables().with("Directory").with("Rejection").withNumbered("Audit");
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Environment environment = new Environment(
                Map.of("ANSWERS_QUEUE_URL", "answers", "STACK_NAME", "daybreak"), clock, List.of(), _ -> {});
        EventWriter writer = new EventWriter("urn:daybreak:99");
        OpaqueIds ids = new HmacIds("for tests");
        directory = new DynamoDirectory(tables.client(), "Directory", clock);
        entries = new RacedEntries(directory);
        policies = new DynamoPolicies(tables.client(), "Directory");
        RejectionRow rejectionRow = new RejectionRow("Rejection", () -> Duration.ofDays(90));
        List<RecordRow<?>> rows = new ArrayList<>(DirectoryRecordRow.all("Directory"));
        rows.add(rejectionRow);
        DynamoRecords records = new DynamoRecords(tables.client(), "Audit", writer, () -> Duration.ofDays(2556), rows);
        SqsBatch batch = new SqsBatch(
                new Publisher(answers, writer, environment),
                new Rejections(tables.client(), rejectionRow, records, policies, ids, clock),
                ids,
                new Watch(environment, "update-directory"),
                clock,
                _ -> AtStake.NOTHING);
        handler = new UpdateDirectoryHandler(
                new Wiring(batch, new UpdateDirectory(directory, entries, records, ids, clock), POLICIES));
        tables.client()
                .putItem(put -> put.tableName("Directory")
                        .item(SchoolRow.of(
                                new School(
                                        URN,
                                        "Larkfield Primary School",
                                        School.Status.OPEN,
                                        1,
                                        School.Phase.SCHOOL_OR_COLLEGE,
                                        "901",
                                        true,
                                        Optional.empty(),
                                        List.of()),
                                Optional.empty())));
    }

    @AfterEach
    void stop() {
        tables.close();
    }

    @Test
    void a_contact_is_taken_over_audited_and_answered() {
        assertThat(handle(CHANGES, contact("1", "dsl@larkfield.example", TUESDAY)))
                .isEmpty();
        assertThat(held().firstUsable()).map(Lead::email).contains("dsl@larkfield.example");
        assertThat(tables.rows("Audit"))
                .singleElement()
                .asString()
                .contains("COLLECTION", "urn:example:contact-list", "school-contact.900001");
        assertThat(answers.bodies()).singleElement().asString().contains("log.entry-added.v1", "was taken over");
    }

    @Test
    void a_bad_message_among_good_ones_is_answered_and_harms_no_neighbour() {
        assertThat(handle(
                        CHANGES,
                        contact("1", "dsl@larkfield.example", TUESDAY),
                        contact("2", "no address", TUESDAY),
                        hubMailbox("3", TUESDAY)))
                .isEmpty();
        assertThat(held().firstUsable()).isPresent();
        assertThat(directory.hubMailbox()).isPresent();
        assertThat(answers.bodies())
                .hasSize(3)
                .filteredOn(body -> body.contains("message.rejected.v1"))
                .singleElement()
                .asString()
                .contains("/data/lead/email");
    }

    @Test
    void a_malformed_message_is_answered_and_acknowledged() {
        assertThat(handle(CHANGES, "{\"specversion\": \"1.0\", ")).isEmpty();
        assertThat(answers.bodies()).singleElement().asString().contains("message.rejected.v1");
    }

    @Test
    void a_message_delivered_twice_changes_once_and_is_answered_alike() {
        String message = contact("1", "dsl@larkfield.example", TUESDAY);
        handle(CHANGES, message);
        List<String> first = answers.bodies();
        answers.forget();
        assertThat(handle(CHANGES, message)).isEmpty();
        assertThat(answers.bodies()).isEqualTo(first);
        assertThat(tables.rows("Audit")).hasSize(1);
    }

    @Test
    void an_older_change_that_comes_late_changes_nothing_and_is_answered_so() {
        handle(CHANGES, contact("2", "new@larkfield.example", WEDNESDAY));
        answers.forget();
        handle(CHANGES, contact("1", "old@larkfield.example", TUESDAY));
        assertThat(held().firstUsable()).map(Lead::email).contains("new@larkfield.example");
        assertThat(answers.bodies()).singleElement().asString().contains("Superseded");
        assertThat(tables.rows("Audit")).hasSize(1);
    }

    @Test
    void a_contact_changes_and_goes_with_an_entry_in_one_chain_each_time() {
        handle(CHANGES, contact("1", "old@larkfield.example", TUESDAY));
        handle(CHANGES, contact("2", "new@larkfield.example", WEDNESDAY));
        handle(CHANGES, removed("3", "2026-11-19T09:00:00Z"));
        assertThat(held().firstUsable()).isEmpty();
        assertThat(held().lead()).isEmpty();
        assertThat(tables.rows("Audit"))
                .hasSize(3)
                .extracting(row -> row.get("sk"))
                .containsExactlyInAnyOrder(
                        AttributeValue.fromN("1"), AttributeValue.fromN("2"), AttributeValue.fromN("3"));
        assertThat(answers.bodies()).last().asString().contains("taken off the list");
    }

    @Test
    void a_new_address_ends_the_quarantine_of_the_old_one() {
        handle(CHANGES, contact("1", "dead@larkfield.example", TUESDAY));
        quarantine("dead@larkfield.example");
        assertThat(held().firstUsable()).isEmpty();
        handle(CHANGES, contact("2", "alive@larkfield.example", WEDNESDAY));
        assertThat(held().firstUsable()).map(Lead::email).contains("alive@larkfield.example");
        assertThat(held().quarantined()).isEmpty();
    }

    @Test
    void a_number_that_the_register_does_not_have_is_kept_and_a_person_looks() {
        handle(CHANGES, contact("1", "dsl@larkfield.example", TUESDAY).replace("900001", "909999"));
        assertThat(directory.contact("909999")).isPresent();
        assertThat(answers.bodies()).singleElement().asString().contains("check it", "\"success\":false");
    }

    @Test
    void an_officer_and_calendars_are_taken_over() {
        handle(
                CHANGES,
                event("1", "force-contact.changed.v1", """
                        {"role": {"kind": "local-authority-officer", "localAuthority": "901"},
                         "contact": {"name": "Ines Halloran", "email": "ehe@wrenshire.example"},
                         "changedAt": "2026-11-17T09:00:00Z"}"""),
                calendar("2", "{\"kind\": \"local-authority\", \"localAuthority\": \"901\"}", "2026-12-21"),
                calendar("3", "{\"kind\": \"school\", \"urn\": \"900001\"}", "2026-12-18"));
        assertThat(directory.contact(new ForceContactRole.LocalAuthorityOfficer("901")))
                .map(entry -> entry.contact().contact().email())
                .contains("ehe@wrenshire.example");
        assertThat(directory.closures("901"))
                .containsExactly(new Closure(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 1)));
        assertThat(directory.entry(URN).ownClosures())
                .contains(List.of(new Closure(LocalDate.of(2026, 12, 18), LocalDate.of(2027, 1, 1))));
    }

    @Test
    void a_policy_is_taken_over_from_its_own_queue() {
        assertThat(handle(POLICIES, policy("1", "winter", NOW.toString()))).isEmpty();
        assertThat(policies.current(NOW).version()).isEqualTo("winter");
        assertThat(tables.rows("Audit")).singleElement().asString().contains("Supt. A. Marchbanks", "Weekend trial.");
    }

    @Test
    void a_policy_on_the_directorys_queue_is_rejected_and_so_is_a_contact_on_the_policys() {
        handle(CHANGES, policy("1", "winter", NOW.toString()));
        handle(POLICIES, contact("2", "dsl@larkfield.example", TUESDAY));
        assertThat(policies.current(NOW).version()).isNotEqualTo("winter");
        assertThat(directory.contact(URN)).isEmpty();
        assertThat(answers.bodies())
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).contains("message.rejected.v1"));
    }

    @Test
    void a_version_that_names_another_policy_is_rejected() {
        handle(POLICIES, policy("1", "winter", "2026-11-20T09:00:00Z"));
        answers.forget();
        handle(POLICIES, policy("2", "winter", "2026-12-01T00:00:00Z"));
        assertThat(answers.bodies()).singleElement().asString().contains("message.rejected.v1", "version-taken");
    }

    @Test
    void of_two_policies_of_one_version_that_race_the_second_is_rejected_and_the_same_one_twice_is_not() {
        String winner = policy("1", "winter", "2026-11-20T09:00:00Z");
        entries.meanwhile(() -> handle(POLICIES, winner));
        assertThat(handle(POLICIES, policy("2", "winter", "2026-12-01T00:00:00Z")))
                .isEmpty();
        assertThat(answers.bodies()).hasSize(2).last().asString().contains("message.rejected.v1", "version-taken");
        entries.meanwhile(() -> handle(POLICIES, policy("3", "spring", "2027-03-01T00:00:00Z")));
        assertThat(handle(POLICIES, policy("4", "spring", "2027-03-01T00:00:00Z")))
                .isEmpty();
        assertThat(answers.bodies()).last().asString().contains("Superseded");
        assertThat(directory.policies()).hasSize(2);
    }

    private void quarantine(String address) {
        tables.client()
                .updateItem(update -> update.tableName("Directory")
                        .key(Map.of("pk", AttributeValue.fromS("SCHOOL#900001"), "sk", AttributeValue.fromS("CONTACT")))
                        .updateExpression("ADD quarantined :address")
                        .expressionAttributeValues(Map.of(":address", AttributeValue.fromSs(List.of(address)))));
    }

    private SchoolContact held() {
        return directory.contact(URN).map(DirectoryEntry.OfSchool::contact).orElseThrow();
    }

    private List<String> handle(String queue, String... bodies) {
        SQSEvent event = new SQSEvent();
        List<SQSMessage> messages = new ArrayList<>();
        for (String body : bodies) {
            SQSMessage message = new SQSMessage();
            message.setMessageId("message-" + messages.size());
            message.setBody(body);
            message.setEventSourceArn(queue);
            message.setAttributes(Map.of("SentTimestamp", Long.toString(NOW.toEpochMilli())));
            messages.add(message);
        }
        event.setRecords(messages);
        SQSBatchResponse response = handler.handleRequest(event, new NoContext());
        return response.getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .toList();
    }

    private static String contact(String id, String email, String changedAt) {
        return event(id, "school-contact.changed.v1", """
                {"urn": "900001", "lead": {"name": "Avery Lindqvist", "email": "%s"}, "changedAt": "%s"}""".formatted(email, changedAt));
    }

    private static String removed(String id, String changedAt) {
        return event(id, "school-contact.changed.v1", """
                {"urn": "900001", "changedAt": "%s"}""".formatted(changedAt));
    }

    private static String hubMailbox(String id, String changedAt) {
        return event(id, "force-contact.changed.v1", """
                {"role": {"kind": "hub-mailbox"}, "contact": {"name": "The hub", "email": "hub@wrenshire.example"},
                 "changedAt": "%s"}""".formatted(changedAt));
    }

    private static String calendar(String id, String scope, String first) {
        return event(id, "school-calendar.changed.v1", """
                {"scope": %s, "closures": [{"first": "%s", "last": "2027-01-01"}],
                 "changedAt": "2026-11-17T09:00:00Z"}""".formatted(scope, first));
    }

    private static String policy(String id, String version, String from) {
        Json.Obj packaged = (Json.Obj) Json.parse(PolicyJson.write(DefaultPolicy.load()));
        Json.Builder policy = Json.object();
        packaged.members().forEach(policy::with);
        policy.with("version", version).with("effectiveFrom", from);
        return event(id, "policy.changed.v1", """
                {"policy": %s, "by": "Supt. A. Marchbanks", "why": "Weekend trial.",
                 "changedAt": "2026-11-17T09:00:00Z"}""".formatted(Json.write(policy.build())));
    }

    private static String event(String id, String type, String data) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "urn:example:contact-list", "type": "%s",
                 "time": "2026-11-17T09:00:00Z", "datacontenttype": "application/json", "data": %s}""".formatted(id, type, data);
    }
}
