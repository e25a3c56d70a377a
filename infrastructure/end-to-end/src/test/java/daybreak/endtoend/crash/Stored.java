package daybreak.endtoend.crash;

import daybreak.aws.disclosure.DynamoCases;
import daybreak.aws.disclosure.DynamoDocuments;
import daybreak.aws.disclosure.DynamoReminders;
import daybreak.aws.ledgers.DynamoLedgers;
import daybreak.aws.occurrences.DynamoNotices;
import daybreak.aws.reports.DynamoReports;
import daybreak.aws.tasks.DynamoTasks;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.morning.Ledger;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.report.Report;
import daybreak.domain.task.Task;
import daybreak.local.LocalCloud;
import daybreak.testing.fixtures.DigestIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What lies in the tables, by scans that nothing deployed makes. */
record Stored(DynamoDbClient dynamoDb) {
    private static final LocalDate FAR_OFF = LocalDate.of(9999, 12, 31);

    static Stored in(LocalCloud cloud) {
        return new Stored(cloud.clients().dynamoDb());
    }

    List<Map<String, AttributeValue>> items(String table) {
        return dynamoDb.scanPaginator(scan -> scan.tableName(table).consistentRead(true)).items().stream()
                .toList();
    }

    List<Notice> notices() {
        var notices = new DynamoNotices(dynamoDb, "OccurrenceTable");
        return items("OccurrenceTable").stream()
                .filter(item -> text(item, "sk").startsWith("NOTICE#"))
                .map(item -> new NoticeKey(text(item, "pk"), text(item, "sk").substring("NOTICE#".length())))
                .flatMap(key -> notices.read(key).stream())
                .toList();
    }

    List<Task> tasks() {
        var tasks = new DynamoTasks(dynamoDb, "TaskTable");
        return items("TaskTable").stream()
                .flatMap(item -> tasks.read(text(item, "pk")).stream())
                .toList();
    }

    List<Ledger> ledgers() {
        var ledgers = new DynamoLedgers(dynamoDb, "LedgerTable");
        return items("LedgerTable").stream()
                .flatMap(item -> ledgers.read(LocalDate.parse(text(item, "pk"))).stream())
                .toList();
    }

    List<Report> reports() {
        var reports = new DynamoReports(dynamoDb, "ReportTable");
        return items("ReportTable").stream()
                .filter(item -> text(item, "sk").equals("HEAD"))
                .flatMap(item -> reports.read(text(item, "pk")).stream())
                .toList();
    }

    /** Everything that has a version. */
    Stream<Map<String, AttributeValue>> records() {
        return dynamoDb.listTablesPaginator().tableNames().stream()
                .flatMap(table -> items(table).stream())
                .filter(item -> item.containsKey("entries"));
    }

    /** Of everything that is kept of disclosure cases, the key. */
    Set<String> caseKeys() {
        return items("CaseTable").stream()
                .map(item -> text(item, "pk") + " " + text(item, "sk"))
                .collect(Collectors.toSet());
    }

    /** The cases of which anything is to come. */
    List<CaseHead> awake() {
        return new DynamoCases(dynamoDb, "CaseTable", new DigestIds()).toWake(FAR_OFF);
    }

    Optional<LocalDate> lastRun() {
        return new DynamoReminders(dynamoDb, "ReminderTable").lastRun().ranOn();
    }

    List<Reminder> reminders() {
        var reminders = new DynamoReminders(dynamoDb, "ReminderTable");
        return items("ReminderTable").stream()
                .filter(item -> item.containsKey("staffRef"))
                .flatMap(item -> reminders.read(text(item, "pk")).stream())
                .toList();
    }

    List<DisclosureDocument> documents() {
        var documents = new DynamoDocuments(dynamoDb, "ReminderTable");
        return items("ReminderTable").stream()
                .filter(item -> item.containsKey("officerRef"))
                .flatMap(item -> documents.read(text(item, "pk")).stream())
                .toList();
    }

    static String text(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::s).orElse("");
    }
}
