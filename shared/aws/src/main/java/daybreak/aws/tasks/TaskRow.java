package daybreak.aws.tasks;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.contracts.stored.JsonColumns;
import daybreak.domain.message.Inbound.TaskResolved.Outcome;
import daybreak.domain.notice.NoticeKey;
import daybreak.domain.task.Task;
import daybreak.domain.task.TaskKind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A task in its table. One without a notice is in the index by the ledger it is a line of. */
public record TaskRow(String table, Supplier<Duration> keep, Clock clock) implements RecordRow<Task> {
    @Override
    public Class<Task> type() {
        return Task.class;
    }

    @Override
    public Map<String, AttributeValue> key(Task task) {
        return Columns.key(task.id());
    }

    @Override
    public Map<String, AttributeValue> attributes(Task task) {
        Columns columns = new Columns()
                .text("kind", task.kind().name())
                .text("notice", task.notice().map(NoticeKey::text))
                .text("reference", task.reference())
                .text("what", task.what())
                .text("why", task.why())
                .text("details", JsonColumns.DETAILS.write(task.details()))
                .instant("raisedAt", task.raisedAt())
                .instant("dueBy", task.dueBy())
                .text("ledgerDay", task.ledgerDay().map(LocalDate::toString))
                .columns(state(task.state()))
                .columns(HubEmailColumns.write(task.email()));
        // What nobody has answered is kept until somebody does.
        if (task.state() instanceof Task.Closed) {
            columns.expires(clock.instant().plus(keep.get()));
        }
        return columns.toMap();
    }

    private static Columns state(Task.State state) {
        Columns columns = new Columns();
        return switch (state) {
            case Task.Open() -> columns.text("state", "OPEN");
            case Task.Closed(var outcome, var by, var at, var why) ->
                columns.text("state", "CLOSED")
                        .text("outcome", outcome.name())
                        .text("closedBy", by)
                        .instant("closedAt", at)
                        .text("closedWhy", why);
        };
    }

    static Task read(Map<String, AttributeValue> item) {
        return new Task(
                Columns.text(item, "pk"),
                TaskKind.valueOf(Columns.text(item, "kind")),
                Columns.optionalText(item, "notice").map(NoticeKey::parse),
                Columns.optionalText(item, "reference"),
                Columns.text(item, "what"),
                Columns.text(item, "why"),
                JsonColumns.DETAILS.read(Columns.text(item, "details")),
                Columns.instant(item, "raisedAt"),
                Columns.instant(item, "dueBy"),
                Columns.optionalText(item, "ledgerDay").map(LocalDate::parse),
                readState(item),
                HubEmailColumns.read(item),
                Columns.revision(item));
    }

    private static Task.State readState(Map<String, AttributeValue> item) {
        String state = Columns.text(item, "state");
        return switch (state) {
            case "OPEN" -> new Task.Open();
            case "CLOSED" ->
                new Task.Closed(
                        Outcome.valueOf(Columns.text(item, "outcome")),
                        Columns.text(item, "closedBy"),
                        Columns.instant(item, "closedAt"),
                        Columns.text(item, "closedWhy"));
            default -> throw new IllegalStateException("stored task has state " + state);
        };
    }
}
