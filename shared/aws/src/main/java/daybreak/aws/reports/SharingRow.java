package daybreak.aws.reports;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.contracts.stored.ReportColumns;
import daybreak.domain.report.ReportKind;
import daybreak.domain.report.SharingRecord;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A decision to share, or not to, in its table: all about one person by one query, oldest first. */
public record SharingRow(String table, Supplier<Duration> keep) implements RecordRow<SharingRecord> {
    private static final char SEPARATOR = '#';

    @Override
    public Class<SharingRecord> type() {
        return SharingRecord.class;
    }

    @Override
    public Map<String, AttributeValue> key(SharingRecord record) {
        return Columns.key(record.personKey(), record.at().toString() + SEPARATOR + record.reportRef());
    }

    @Override
    public Map<String, AttributeValue> attributes(SharingRecord record) {
        return new Columns()
                .text("report", record.reportRef())
                .text("requestId", record.requestId())
                .text("kind", record.kind().name())
                .text("purpose", record.purpose())
                .text("legalBasis", record.legalBasis())
                .text("necessity", record.necessity())
                .text("digest", record.digest())
                .text("to", record.to())
                .text("by", ReportColumns.STAFF.write(record.by()))
                .text("why", record.why())
                .instant("at", record.at())
                .expires(record.at().plus(keep.get()))
                .toMap();
    }

    static SharingRecord read(Map<String, AttributeValue> item) {
        return new SharingRecord(
                Columns.text(item, "pk"),
                Columns.text(item, "report"),
                Columns.text(item, "requestId"),
                ReportKind.valueOf(Columns.text(item, "kind")),
                Columns.text(item, "purpose"),
                Columns.text(item, "legalBasis"),
                Columns.text(item, "necessity"),
                Columns.optionalText(item, "digest"),
                Columns.text(item, "to"),
                ReportColumns.STAFF.read(Columns.text(item, "by")),
                Columns.optionalText(item, "why"),
                Columns.instant(item, "at"));
    }
}
