package daybreak.aws.disclosure;

import daybreak.aws.records.Columns;
import daybreak.domain.disclosure.CaseFile;
import daybreak.domain.disclosure.CaseFiles;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.CaseSummary;
import daybreak.domain.disclosure.KeptStep;
import daybreak.domain.disclosure.ParkedStep;
import daybreak.domain.people.OpaqueIds;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Cases, each read by one query; those to look at by the day; the board by whether they are open, or by the month. */
public final class DynamoCases implements CaseFiles {
    private final DynamoDbClient dynamoDb;
    private final String table;
    private final OpaqueIds ids;

    public DynamoCases(DynamoDbClient dynamoDb, String table, OpaqueIds ids) {
        this.dynamoDb = dynamoDb;
        this.table = table;
        this.ids = ids;
    }

    @Override
    public String refOf(String caseNumber) {
        return ids.of("disclosure-case", caseNumber);
    }

    @Override
    public CaseFile read(String ref, String caseNumber) {
        return file(ref, Optional.of(CaseHead.first(ref, caseNumber)));
    }

    @Override
    public CaseFile read(String ref) {
        return file(ref, Optional.empty());
    }

    private CaseFile file(String ref, Optional<CaseHead> unknown) {
        Optional<CaseHead> head = unknown;
        List<KeptStep> steps = new ArrayList<>();
        List<ParkedStep> parked = new ArrayList<>();
        for (Map<String, AttributeValue> item : items(ref)) {
            String sk = Columns.text(item, "sk");
            if (sk.equals(CaseHeadRow.SK)) {
                head = Optional.of(CaseHeadRow.read(item));
            } else if (sk.startsWith(KeptStepRow.PREFIX)) {
                steps.add(KeptStepRow.read(item));
            } else {
                parked.add(ParkedStepRow.read(item));
            }
        }
        return new CaseFile(head.orElseThrow(() -> new IllegalStateException("no case " + ref)), steps, parked);
    }

    private Iterable<Map<String, AttributeValue>> items(String ref) {
        return dynamoDb.queryPaginator(query -> query.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("pk = :ref")
                        .expressionAttributeValues(Map.of(":ref", AttributeValue.fromS(ref))))
                .items();
    }

    @Override
    public List<CaseHead> toWake(LocalDate today) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .indexName("byWakeDay")
                        .keyConditionExpression("wakeState = :waiting AND wakeOn <= :today")
                        .expressionAttributeValues(Map.of(
                                ":waiting", AttributeValue.fromS(CaseHeadRow.WAITING),
                                ":today", AttributeValue.fromS(today.toString()))))
                .items()
                .stream()
                .map(CaseHeadRow::read)
                .toList();
    }

    @Override
    public List<CaseSummary> open() {
        return board(CaseHeadRow.open());
    }

    @Override
    public List<CaseSummary> closedIn(YearMonth month) {
        return board(CaseHeadRow.closed(month));
    }

    private List<CaseSummary> board(String board) {
        return dynamoDb
                .queryPaginator(query -> query.tableName(table)
                        .indexName("byBoard")
                        .keyConditionExpression("board = :board")
                        .expressionAttributeValues(Map.of(":board", AttributeValue.fromS(board))))
                .items()
                .stream()
                .flatMap(item -> CaseHeadRow.summary(item).stream())
                .toList();
    }
}
