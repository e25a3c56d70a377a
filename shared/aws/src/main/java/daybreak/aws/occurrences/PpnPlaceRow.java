package daybreak.aws.occurrences;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.domain.ppn.PpnPlace;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** To which occurrence a PPN belongs, under the PPN's own key. */
public record PpnPlaceRow(String table, Supplier<Duration> keep, Clock clock) implements RecordRow<PpnPlace> {
    private static final String SK = "PLACE";

    @Override
    public Class<PpnPlace> type() {
        return PpnPlace.class;
    }

    @Override
    public Map<String, AttributeValue> key(PpnPlace place) {
        return key(place.ppnRef());
    }

    static Map<String, AttributeValue> key(String ppnRef) {
        return Columns.key(ppnRef, SK);
    }

    @Override
    public Map<String, AttributeValue> attributes(PpnPlace place) {
        return new Columns()
                .text("occurrenceRef", place.occurrenceRef())
                .expires(clock.instant().plus(keep.get()))
                .toMap();
    }
}
