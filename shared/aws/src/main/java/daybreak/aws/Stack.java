package daybreak.aws;

import daybreak.aws.directory.DirectoryRecordRow;
import daybreak.aws.directory.DynamoDirectory;
import daybreak.aws.directory.DynamoPolicies;
import daybreak.aws.disclosure.CaseHeadRow;
import daybreak.aws.disclosure.DisclosureDayRow;
import daybreak.aws.disclosure.DocumentRow;
import daybreak.aws.disclosure.DynamoCases;
import daybreak.aws.disclosure.DynamoDocuments;
import daybreak.aws.disclosure.DynamoReminders;
import daybreak.aws.disclosure.DynamoStaff;
import daybreak.aws.disclosure.KeptStepRow;
import daybreak.aws.disclosure.ParkedStepRow;
import daybreak.aws.disclosure.ReminderRow;
import daybreak.aws.disclosure.StaffRow;
import daybreak.aws.history.DynamoChildHistory;
import daybreak.aws.history.GreenRow;
import daybreak.aws.history.TallyRow;
import daybreak.aws.ledgers.DynamoLedgers;
import daybreak.aws.ledgers.LedgerRow;
import daybreak.aws.mail.SesAttachmentMailer;
import daybreak.aws.mail.SesMailer;
import daybreak.aws.occurrences.DynamoNoticeFacts;
import daybreak.aws.occurrences.DynamoNotices;
import daybreak.aws.occurrences.DynamoOccurrences;
import daybreak.aws.occurrences.HeadRow;
import daybreak.aws.occurrences.LongerKeeping;
import daybreak.aws.occurrences.NoticeRow;
import daybreak.aws.occurrences.PpnPlaceRow;
import daybreak.aws.occurrences.PpnRow;
import daybreak.aws.queues.Publisher;
import daybreak.aws.queues.RejectionRow;
import daybreak.aws.queues.Rejections;
import daybreak.aws.queues.SqsBatch;
import daybreak.aws.records.AuditDays;
import daybreak.aws.records.DynamoRecords;
import daybreak.aws.records.RecordRow;
import daybreak.aws.reports.DynamoReports;
import daybreak.aws.reports.DynamoSharing;
import daybreak.aws.reports.PageRow;
import daybreak.aws.reports.ReportRow;
import daybreak.aws.reports.SharingRow;
import daybreak.aws.tasks.DynamoTasks;
import daybreak.aws.tasks.TaskRow;
import daybreak.aws.watching.Watch;
import daybreak.contracts.EventWriter;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.Records;
import daybreak.domain.task.AtStake;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The pieces a function's wiring is made of, each bound to the resources that the environment names. A variable is read
 * when the piece that needs it is asked for, so a function's variables are those of the pieces it uses.
 */
public final class Stack {
    private static final int LONGEST_MONTH = 31;

    private final Environment environment;
    private final Watch watch;
    private final DynamoDbClient dynamoDb;
    private final Supplier<SqsClient> sqs;
    private final Supplier<SesClient> ses;
    private final OpaqueIds ids;
    private final EventWriter writer;
    private @Nullable DynamoDirectory directory;
    private @Nullable Policies policies;

    /** @param service the function's name, as its folder spells it */
    public Stack(Environment environment, String service) {
        this(
                environment,
                service,
                Clients.dynamoDb(environment),
                () -> Clients.sqs(environment),
                () -> Clients.ses(environment));
    }

    /** Over clients of the caller's; each is asked for when a piece needs it. */
    public Stack(
            Environment environment,
            String service,
            DynamoDbClient dynamoDb,
            Supplier<SqsClient> sqs,
            Supplier<SesClient> ses) {
        this.environment = environment;
        this.watch = new Watch(environment, service);
        this.dynamoDb = dynamoDb;
        this.sqs = sqs;
        this.ses = ses;
        this.ids = new HmacIds(environment.required("ID_KEY"));
        this.writer = new EventWriter("urn:daybreak:" + force());
    }

    public String force() {
        return environment.required("FORCE_CODE");
    }

    public Clock clock() {
        return environment.clock();
    }

    public Watch watch() {
        return watch;
    }

    public OpaqueIds ids() {
        return ids;
    }

    public DynamoDbClient dynamoDb() {
        return dynamoDb;
    }

    public DynamoOccurrences occurrences() {
        return new DynamoOccurrences(dynamoDb, occurrenceTable(), ids);
    }

    public LongerKeeping longerKeeping() {
        return new LongerKeeping(dynamoDb, occurrenceTable(), this::keepWorkingCopies, clock());
    }

    public DynamoNotices notices() {
        return new DynamoNotices(dynamoDb, occurrenceTable());
    }

    public DynamoNoticeFacts noticeFacts() {
        return new DynamoNoticeFacts(
                dynamoDb, occurrenceTable(), directoryTable(), directory(), policies(), environment.clock());
    }

    public DynamoTasks tasks() {
        return new DynamoTasks(dynamoDb, taskTable());
    }

    public DynamoLedgers ledgers() {
        return new DynamoLedgers(dynamoDb, ledgerTable());
    }

    public DynamoReports reports() {
        return new DynamoReports(dynamoDb, reportTable());
    }

    public DynamoSharing sharing() {
        return new DynamoSharing(dynamoDb, sharingTable(), ids);
    }

    public DynamoChildHistory childHistory() {
        return new DynamoChildHistory(dynamoDb, childHistoryTable());
    }

    public DynamoCases cases() {
        return new DynamoCases(dynamoDb, caseTable(), ids);
    }

    public DynamoStaff staff() {
        return new DynamoStaff(dynamoDb, staffTable(), ids);
    }

    public DynamoReminders reminders() {
        return new DynamoReminders(dynamoDb, reminderTable());
    }

    public DynamoDocuments documents() {
        return new DynamoDocuments(dynamoDb, reminderTable());
    }

    /** One for all that ask: it keeps what may be a minute old. */
    public DynamoDirectory directory() {
        if (directory == null) {
            directory = new DynamoDirectory(dynamoDb, directoryTable(), environment.clock());
        }
        return directory;
    }

    /** One for all that ask: it keeps what may be a minute old. */
    public Policies policies() {
        if (policies == null) {
            policies = new DynamoPolicies(dynamoDb, directoryTable());
        }
        return policies;
    }

    public AuditDays auditDays() {
        return new AuditDays(dynamoDb, auditTable());
    }

    public SesMailer mailer() {
        return new SesMailer(ses.get(), environment.required("MAIL_FROM"), environment.required("CONFIGURATION_SET"));
    }

    /** For a function that attaches documents: it declares the mail library, and may call {@code ses:SendRawEmail}. */
    public SesAttachmentMailer attachmentMailer() {
        return new SesAttachmentMailer(
                ses.get(), environment.required("MAIL_FROM"), environment.required("CONFIGURATION_SET"));
    }

    public Publisher publisher() {
        return new Publisher(sqs.get(), writer, environment);
    }

    /** The kinds of record a function may change, so that its wiring shows what its role must allow. */
    public enum Kind {
        OCCURRENCES,
        CHILD_HISTORY,
        TASKS,
        LEDGERS,
        DIRECTORY,
        REPORTS,
        SHARING,
        CASES,
        STAFF,
        REMINDERS
    }

    public Records records(Kind... kinds) {
        List<RecordRow<?>> rows = new ArrayList<>();
        for (Kind kind : kinds) {
            rows.addAll(rows(kind));
        }
        return new DynamoRecords(dynamoDb, auditTable(), writer, this::keepAudit, rows);
    }

    private List<RecordRow<?>> rows(Kind kind) {
        Supplier<Duration> keep = this::keepWorkingCopies;
        Clock clock = environment.clock();
        return switch (kind) {
            case OCCURRENCES ->
                List.of(
                        new HeadRow(occurrenceTable(), keep, clock),
                        new PpnRow(occurrenceTable(), keep, clock),
                        new NoticeRow(occurrenceTable(), keep, clock),
                        new PpnPlaceRow(occurrenceTable(), keep, clock));
            case CHILD_HISTORY ->
                List.of(
                        new GreenRow(childHistoryTable(), this::keepGreens),
                        new TallyRow(childHistoryTable(), this::keepGreens));
            case TASKS -> List.of(new TaskRow(taskTable(), keep, clock));
            case LEDGERS -> List.of(new LedgerRow(ledgerTable(), keep, clock));
            case DIRECTORY -> DirectoryRecordRow.all(directoryTable());
            case REPORTS -> List.of(new ReportRow(reportTable(), keep, clock), new PageRow(reportTable()));
            case SHARING -> List.of(new SharingRow(sharingTable(), this::keepSharing));
            case CASES ->
                List.of(new CaseHeadRow(caseTable()), new KeptStepRow(caseTable()), new ParkedStepRow(caseTable()));
            case STAFF -> List.of(new StaffRow(staffTable()));
            case REMINDERS ->
                List.of(
                        new ReminderRow(reminderTable(), keep, clock),
                        new DocumentRow(reminderTable(), this::keepAudit, clock),
                        new DisclosureDayRow(reminderTable()));
        };
    }

    /** The batch loop for messages from outside: one that cannot be taken is kept, answered and, it may be, a task. */
    public SqsBatch batch(AtStake atStake) {
        return batch(_ -> atStake);
    }

    public SqsBatch batch(SqsBatch.Stake stake) {
        return new SqsBatch(publisher(), rejections(), ids, watch, environment.clock(), stake);
    }

    public Rejections rejections() {
        RejectionRow row = new RejectionRow(environment.required("REJECTION_TABLE"), this::keepWorkingCopies);
        Records records = new DynamoRecords(
                dynamoDb,
                auditTable(),
                writer,
                this::keepAudit,
                List.of(row, new TaskRow(taskTable(), this::keepWorkingCopies, environment.clock())));
        return new Rejections(dynamoDb, row, records, policies(), ids, environment.clock());
    }

    private Duration keepWorkingCopies() {
        return policy().retention().workingCopies();
    }

    /** As long as a green PPN counts, with the longest months there are and one to spare. */
    private Duration keepGreens() {
        return Duration.ofDays(LONGEST_MONTH * (policy().escalation().within().toTotalMonths() + 1));
    }

    private Duration keepAudit() {
        return policy().retention().audit();
    }

    private Duration keepSharing() {
        return policy().reports().keepSharing();
    }

    private Policy policy() {
        return policies().current(environment.clock().instant());
    }

    private String occurrenceTable() {
        return environment.required("OCCURRENCE_TABLE");
    }

    private String directoryTable() {
        return environment.required("DIRECTORY_TABLE");
    }

    private String taskTable() {
        return environment.required("TASK_TABLE");
    }

    private String ledgerTable() {
        return environment.required("LEDGER_TABLE");
    }

    private String childHistoryTable() {
        return environment.required("CHILD_HISTORY_TABLE");
    }

    private String reportTable() {
        return environment.required("REPORT_TABLE");
    }

    private String sharingTable() {
        return environment.required("SHARING_TABLE");
    }

    private String caseTable() {
        return environment.required("CASE_TABLE");
    }

    private String staffTable() {
        return environment.required("STAFF_TABLE");
    }

    private String reminderTable() {
        return environment.required("REMINDER_TABLE");
    }

    private String auditTable() {
        return environment.required("AUDIT_TABLE");
    }
}
