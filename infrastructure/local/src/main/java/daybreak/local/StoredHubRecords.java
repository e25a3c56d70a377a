package daybreak.local;

import daybreak.aws.ledgers.DynamoLedgers;
import daybreak.aws.tasks.DynamoTasks;
import daybreak.domain.morning.Ledger;
import daybreak.domain.task.Task;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads them from the tables that the template's functions are given under {@code LEDGER_TABLE} and {@code TASK_TABLE}. */
public final class StoredHubRecords implements HubRecords {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** A morning before these is of no interest here. */
    private static final int DAYS_BACK = 7;

    private final LocalCloud cloud;

    public StoredHubRecords(LocalCloud cloud) {
        this.cloud = cloud;
    }

    @Override
    public Optional<Ledger> ledger() {
        LocalDate today = LocalDate.ofInstant(cloud.clock().instant(), LONDON);
        return table("LEDGER_TABLE")
                .map(table -> new DynamoLedgers(cloud.clients().dynamoDb(), table))
                .flatMap(ledgers -> Stream.iterate(today, day -> day.minusDays(1))
                        .limit(DAYS_BACK)
                        .flatMap(day -> ledgers.read(day).stream())
                        .findFirst());
    }

    @Override
    public List<Task> tasks() {
        return table("TASK_TABLE").stream()
                .flatMap(table -> {
                    var tasks = new DynamoTasks(cloud.clients().dynamoDb(), table);
                    return ids(table).flatMap(id -> tasks.read(id).stream());
                })
                .sorted(Comparator.comparing((Task task) -> !(task.state() instanceof Task.Open))
                        .thenComparing(Task::dueBy)
                        .thenComparing(Task::id))
                .toList();
    }

    /** A scan, which nothing deployed does on a timer or a message: this is a person looking. */
    private Stream<String> ids(String table) {
        return cloud.clients().dynamoDb().scanPaginator(scan -> scan.tableName(table)).items().stream()
                .map(item -> item.getOrDefault("pk", AttributeValue.fromS("")).s());
    }

    private Optional<String> table(String variable) {
        return cloud.template().functions().stream()
                .flatMap(function -> Optional.ofNullable(function.environment().get(variable)).stream())
                .findFirst();
    }
}
