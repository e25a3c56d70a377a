package daybreak.testing.cloud;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import daybreak.aws.Environment;
import daybreak.aws.Stack;
import daybreak.aws.Stack.Kind;
import daybreak.aws.directory.SchoolRow;
import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.people.PersonName;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import daybreak.domain.record.Saved;
import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.school.ForceContact;
import daybreak.domain.school.School;
import daybreak.domain.school.SchoolContact;
import daybreak.domain.school.SchoolContact.Lead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A force's stack in this process: real tables, queues and a mail provider that remember, and a clock that is moved. */
public final class InProcessStack implements AutoCloseable {
    /** The force of the published examples. */
    public static final String FORCE = "northshire";

    /** The number of every school's office. */
    public static final String SCHOOLS_TELEPHONE = "01632 960310";

    private final InProcessTables tables = new InProcessTables().ofTheStack();
    private final RememberedMessages messages = new RememberedMessages();
    private final RememberedEmails emails = new RememberedEmails();
    private final List<String> log = new ArrayList<>();
    private final MovedClock clock;

    public InProcessStack(Instant now) {
        this.clock = new MovedClock(now);
    }

    /** The pieces of one function, over this stack. */
    public Stack of(String service) {
        return new Stack(environment(), service, tables.client(), () -> messages, () -> emails);
    }

    public Environment environment() {
        Map<String, String> variables = new HashMap<>(Map.of(
                "FORCE_CODE",
                FORCE,
                "STACK_NAME",
                "daybreak",
                "ID_KEY",
                "for tests",
                "MAIL_FROM",
                "daybreak@northshire.example",
                "CONFIGURATION_SET",
                "notices",
                "ANSWERS_QUEUE_URL",
                "Answers",
                "NOTICES_DUE_QUEUE_URL",
                "NoticesDue",
                "TASKS_DUE_QUEUE_URL",
                "TasksDue",
                "HUB_EMAILS_DUE_QUEUE_URL",
                "HubEmailsDue"));
        variables.putAll(Map.of(
                "REPORT_TABLE",
                "ReportTable",
                "SHARING_TABLE",
                "SharingTable",
                "REPORT_EMAILS_DUE_QUEUE_URL",
                "ReportEmailsDue"));
        variables.putAll(Map.of(
                "OCCURRENCE_TABLE",
                "OccurrenceTable",
                "CHILD_HISTORY_TABLE",
                "ChildHistoryTable",
                "TASK_TABLE",
                "TaskTable",
                "DIRECTORY_TABLE",
                "DirectoryTable",
                "LEDGER_TABLE",
                "LedgerTable",
                "REJECTION_TABLE",
                "RejectionTable",
                "AUDIT_TABLE",
                "AuditTable"));
        variables.putAll(Map.of(
                "CASE_TABLE",
                "CaseTable",
                "STAFF_TABLE",
                "StaffTable",
                "REMINDER_TABLE",
                "ReminderTable",
                "REMINDERS_DUE_QUEUE_URL",
                "RemindersDue",
                "BRIEFS_DUE_QUEUE_URL",
                "BriefsDue"));
        return new Environment(variables, clock, List.of(), log::add);
    }

    /** Hands a batch to a function and returns the ids of the messages that it gives back, the first being {@code message-0}. */
    public List<String> handle(RequestHandler<SQSEvent, SQSBatchResponse> handler, String queue, String... bodies) {
        return handle(handler, queue, List.of(), bodies);
    }

    /** The same with messages from a queue that keeps order, each with its group. */
    public List<String> handle(
            RequestHandler<SQSEvent, SQSBatchResponse> handler, String queue, List<String> groups, String... bodies) {
        SQSBatchResponse response =
                handler.handleRequest(SqsEvents.from(queue, clock.instant(), groups, bodies), new NoContext());
        return response.getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .toList();
    }

    public InProcessTables tables() {
        return tables;
    }

    public RememberedMessages messages() {
        return messages;
    }

    public RememberedEmails emails() {
        return emails;
    }

    public MovedClock clock() {
        return clock;
    }

    /** What the functions wrote to their log, line by line. */
    public List<String> log() {
        return List.copyOf(log);
    }

    /** Stores records as they stand, without an audit entry of their own. */
    public Saved store(Recorded... records) {
        return of("test")
                .records(Kind.values())
                .commit(Arrays.stream(records).<Change>map(Change.Follow::new).toList());
    }

    /** An open school in the force area. */
    public void school(String urn, String name) {
        School school = new School(
                urn,
                name,
                School.Status.OPEN,
                1,
                School.Phase.SCHOOL_OR_COLLEGE,
                "815",
                true,
                Optional.of(SCHOOLS_TELEPHONE),
                List.of());
        put(SchoolRow.of(school, Optional.of(school.normalisedName())));
        put(SchoolRow.name(school.normalisedName(), urn));
    }

    private void put(Map<String, AttributeValue> row) {
        tables.client().putItem(put -> put.tableName("DirectoryTable").item(row));
    }

    /** Whom the force writes to at a school. */
    public void contact(String urn, Optional<Lead> lead, Optional<Lead> deputy) {
        store(new DirectoryEntry.OfSchool(
                new SchoolContact(urn, lead, deputy, Set.of(), clock.instant()), Revision.NEW));
    }

    public void hubMailbox(String email) {
        mailbox(new ForceContactRole.HubMailbox(), "The hub", email);
    }

    /** The officer for children educated at home. */
    public void officer(String localAuthority, String email) {
        mailbox(new ForceContactRole.LocalAuthorityOfficer(localAuthority), "Ines Halloran", email);
    }

    private void mailbox(ForceContactRole role, String name, String email) {
        store(new DirectoryEntry.OfForce(
                new ForceContact(role, new Lead(new PersonName(name), email, Optional.empty()), clock.instant()),
                Revision.NEW));
    }

    @Override
    public void close() {
        tables.close();
    }
}
