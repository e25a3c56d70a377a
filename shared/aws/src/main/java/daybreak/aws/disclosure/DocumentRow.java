package daybreak.aws.disclosure;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.aws.tasks.HubEmailColumns;
import daybreak.domain.disclosure.DisclosureDocument;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * That a disclosure document was made, beside the reminders, and in none of their indexes. It is kept as long as its audit
 * trail, so that the number of its draft is not given to other words.
 */
public record DocumentRow(String table, Supplier<Duration> keep, Clock clock) implements RecordRow<DisclosureDocument> {
    @Override
    public Class<DisclosureDocument> type() {
        return DisclosureDocument.class;
    }

    @Override
    public Map<String, AttributeValue> key(DisclosureDocument document) {
        return Columns.key(document.id());
    }

    @Override
    public Map<String, AttributeValue> attributes(DisclosureDocument document) {
        return new Columns()
                .text("caseRef", document.caseRef())
                .text("caseNumber", document.caseNumber())
                .number("draft", document.draft())
                .text("officerRef", document.staffRef())
                .text("asked", document.asked())
                .text("digest", document.digest())
                .text("cause", document.cause())
                .columns(HubEmailColumns.write(document.email()))
                .expires(clock.instant().plus(keep.get()))
                .toMap();
    }

    static DisclosureDocument read(Map<String, AttributeValue> item) {
        return new DisclosureDocument(
                Columns.text(item, "pk"),
                Columns.text(item, "caseRef"),
                Columns.text(item, "caseNumber"),
                (int) Columns.number(item, "draft"),
                Columns.text(item, "officerRef"),
                Columns.text(item, "asked"),
                Columns.text(item, "digest"),
                Columns.text(item, "cause"),
                HubEmailColumns.read(item),
                Columns.revision(item));
    }
}
