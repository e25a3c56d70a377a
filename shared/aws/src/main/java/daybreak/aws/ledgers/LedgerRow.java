package daybreak.aws.ledgers;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.aws.tasks.HubEmailColumns;
import daybreak.contracts.stored.JsonColumns;
import daybreak.domain.morning.Ledger;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A ledger in its table. Its lines are compressed: five thousand fit into one item. */
public record LedgerRow(String table, Supplier<Duration> keep, Clock clock) implements RecordRow<Ledger> {
    @Override
    public Class<Ledger> type() {
        return Ledger.class;
    }

    @Override
    public Map<String, AttributeValue> key(Ledger ledger) {
        return key(ledger.day());
    }

    static Map<String, AttributeValue> key(LocalDate day) {
        return Columns.key(day.toString());
    }

    @Override
    public Map<String, AttributeValue> attributes(Ledger ledger) {
        return new Columns()
                .instant("closedAt", ledger.closedAt())
                .compressed("lines", JsonColumns.LEDGER_LINES.write(ledger.lines()))
                .text("missing", JsonColumns.TEXTS.write(ledger.missing()))
                .columns(HubEmailColumns.write(ledger.email()))
                .expires(clock.instant().plus(keep.get()))
                .toMap();
    }

    public static Ledger read(Map<String, AttributeValue> item) {
        return new Ledger(
                LocalDate.parse(Columns.text(item, "pk")),
                Columns.instant(item, "closedAt"),
                JsonColumns.LEDGER_LINES.read(Columns.compressedText(item, "lines")),
                JsonColumns.TEXTS.read(Columns.text(item, "missing")),
                HubEmailColumns.read(item),
                Columns.revision(item));
    }
}
