package daybreak.aws.history;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.domain.clock.GreenNotice;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A pointer to a green PPN, under the child. */
public record GreenRow(String table, Supplier<Duration> keep) implements RecordRow<GreenNotice> {
    @Override
    public Class<GreenNotice> type() {
        return GreenNotice.class;
    }

    @Override
    public Map<String, AttributeValue> key(GreenNotice green) {
        return Columns.key(green.personRef(), green.ppnRef());
    }

    @Override
    public Map<String, AttributeValue> attributes(GreenNotice green) {
        return new Columns()
                .text("nominalRef", green.nominalRef())
                .instant("receivedAt", green.receivedAt())
                .expires(green.receivedAt().plus(keep.get()))
                .toMap();
    }

    static GreenNotice read(Map<String, AttributeValue> item) {
        return new GreenNotice(
                Columns.text(item, "pk"),
                Columns.text(item, "sk"),
                Columns.optionalText(item, "nominalRef"),
                Columns.instant(item, "receivedAt"));
    }
}
