package daybreak.aws.reports;

import daybreak.aws.records.Columns;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.Report;
import daybreak.domain.report.ReportFile;
import daybreak.domain.report.Reports;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reports by reference, and by the time at which they must be looked at. */
public final class DynamoReports implements Reports {
    private final DynamoDbClient dynamoDb;
    private final String table;

    public DynamoReports(DynamoDbClient dynamoDb, String table) {
        this.dynamoDb = dynamoDb;
        this.table = table;
    }

    @Override
    public Optional<Report> read(String ref) {
        return Optional.of(dynamoDb.getItem(
                                get -> get.tableName(table).consistentRead(true).key(ReportRow.key(ref)))
                        .item())
                .filter(item -> !item.isEmpty())
                .map(ReportRow::read);
    }

    @Override
    public Optional<ReportFile> readFile(String ref) {
        return read(ref)
                .map(report ->
                        new ReportFile(report, pages(ref, report.history().number())));
    }

    private List<HistoryPage> pages(String ref, int ask) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :ref AND begins_with(sk, :ask)")
                        .expressionAttributeValues(Map.of(
                                ":ref", AttributeValue.fromS(ref),
                                ":ask", AttributeValue.fromS(PageRow.ofAsk(ask)))))
                .items()
                .stream()
                .map(PageRow::read)
                .toList();
    }

    @Override
    public List<Late> toCheck(Instant now) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .indexName("byCheckAt")
                        .keyConditionExpression("watch = :watched AND checkAt <= :now")
                        .expressionAttributeValues(Map.of(
                                ":watched", AttributeValue.fromS(ReportRow.WATCHED),
                                ":now", AttributeValue.fromS(now.toString()))))
                .items()
                .stream()
                .map(item -> new Late(Columns.text(item, "pk"), Columns.instant(item, "checkAt")))
                .toList();
    }
}
