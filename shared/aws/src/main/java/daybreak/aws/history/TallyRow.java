package daybreak.aws.history;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.domain.clock.GreenTally;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The tally of a child's green PPNs, beside them; it lasts as long as the last of them. */
public record TallyRow(String table, Supplier<Duration> keep) implements RecordRow<GreenTally> {
    private static final String SK = "TALLY";

    @Override
    public Class<GreenTally> type() {
        return GreenTally.class;
    }

    @Override
    public Map<String, AttributeValue> key(GreenTally tally) {
        return Columns.key(tally.personRef(), SK);
    }

    @Override
    public Map<String, AttributeValue> attributes(GreenTally tally) {
        return new Columns()
                .instant("countedAt", tally.countedAt())
                .expires(tally.countedAt().plus(keep.get()))
                .toMap();
    }

    static boolean is(Map<String, AttributeValue> item) {
        return Columns.text(item, "sk").equals(SK);
    }

    static GreenTally read(Map<String, AttributeValue> item) {
        return new GreenTally(Columns.text(item, "pk"), Columns.instant(item, "countedAt"), Columns.revision(item));
    }
}
