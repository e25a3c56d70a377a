package daybreak.endtoend.crash;

import daybreak.aws.ledgers.DynamoLedgers;
import daybreak.aws.occurrences.DynamoNotices;
import daybreak.aws.reports.DynamoReports;
import daybreak.aws.tasks.DynamoTasks;
import daybreak.domain.morning.Ledger;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.report.Report;
import daybreak.domain.task.Task;
import daybreak.local.LocalCloud;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What lies in the tables, by scans that nothing deployed makes. */
record Stored(DynamoDbClient dynamoDb) {
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

    static String text(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::s).orElse("");
    }
}
