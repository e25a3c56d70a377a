package daybreak.aws.disclosure;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.domain.disclosure.DisclosureDay;
import java.time.LocalDate;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The daily run's one record, beside the reminders. */
public record DisclosureDayRow(String table) implements RecordRow<DisclosureDay> {
    @Override
    public Class<DisclosureDay> type() {
        return DisclosureDay.class;
    }

    @Override
    public Map<String, AttributeValue> key(DisclosureDay day) {
        return Columns.key(DisclosureDay.ID);
    }

    @Override
    public Map<String, AttributeValue> attributes(DisclosureDay day) {
        return new Columns()
                .text("ranOn", day.ranOn().map(LocalDate::toString))
                .text("before", day.before().map(LocalDate::toString))
                .toMap();
    }

    static DisclosureDay read(Map<String, AttributeValue> item) {
        return new DisclosureDay(
                Columns.optionalText(item, "ranOn").map(LocalDate::parse),
                Columns.optionalText(item, "before").map(LocalDate::parse),
                Columns.revision(item));
    }
}
