package daybreak.aws.ledgers;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.aws.tasks.HubEmailColumns;
import daybreak.contracts.stored.JsonColumns;
import daybreak.domain.morning.Ledger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
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
                .bytes("lines", compress(JsonColumns.LEDGER_LINES.write(ledger.lines())))
                .text("missing", JsonColumns.TEXTS.write(ledger.missing()))
                .columns(HubEmailColumns.write(ledger.email()))
                .expires(clock.instant().plus(keep.get()))
                .toMap();
    }

    public static Ledger read(Map<String, AttributeValue> item) {
        return new Ledger(
                LocalDate.parse(Columns.text(item, "pk")),
                Columns.instant(item, "closedAt"),
                JsonColumns.LEDGER_LINES.read(expand(Columns.bytes(item, "lines"))),
                JsonColumns.TEXTS.read(Columns.text(item, "missing")),
                HubEmailColumns.read(item),
                Columns.revision(item));
    }

    private static byte[] compress(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static String expand(byte[] bytes) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("stored ledger cannot be read", e);
        }
    }
}
