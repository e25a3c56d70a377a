package daybreak.aws.occurrences;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.occurrence.OccurrenceHead.FoundReport;
import daybreak.domain.occurrence.OccurrenceHead.KnownChild;
import daybreak.domain.people.NominalId;
import daybreak.domain.ppn.OccurrenceNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The head of an occurrence in its table. */
public record HeadRow(String table, Supplier<Duration> keep, Clock clock) implements RecordRow<OccurrenceHead> {
    static final String SK = "HEAD";

    @Override
    public Class<OccurrenceHead> type() {
        return OccurrenceHead.class;
    }

    @Override
    public Map<String, AttributeValue> key(OccurrenceHead head) {
        return Columns.key(head.ref(), SK);
    }

    @Override
    public Map<String, AttributeValue> attributes(OccurrenceHead head) {
        return new Columns()
                .text("number", head.number().value())
                .list("children", head.children(), HeadRow::write)
                .list("found", head.found(), HeadRow::write)
                .expires(clock.instant().plus(keep.get()))
                .toMap();
    }

    static OccurrenceHead read(Map<String, AttributeValue> item) {
        return new OccurrenceHead(
                Columns.text(item, "pk"),
                new OccurrenceNumber(Columns.text(item, "number")),
                Columns.list(item, "children", HeadRow::readChild),
                Columns.list(item, "found", HeadRow::readFound),
                Columns.revision(item));
    }

    private static Columns write(KnownChild child) {
        return new Columns()
                .text("ref", child.ref())
                .text("name", child.name())
                .text("dateOfBirth", child.dateOfBirth().map(LocalDate::toString))
                .text("nominalId", child.nominalId().map(NominalId::value));
    }

    private static KnownChild readChild(Map<String, AttributeValue> item) {
        return new KnownChild(
                Columns.text(item, "ref"), Columns.text(item, "name"), dateOfBirth(item), nominalId(item));
    }

    private static Columns write(FoundReport report) {
        return new Columns()
                .text("name", report.name())
                .text("dateOfBirth", report.dateOfBirth().map(LocalDate::toString))
                .text("nominalId", report.nominalId().map(NominalId::value))
                .instant("foundAt", report.foundAt())
                .instant("reportedAt", report.reportedAt());
    }

    private static FoundReport readFound(Map<String, AttributeValue> item) {
        return new FoundReport(
                Columns.text(item, "name"),
                dateOfBirth(item),
                nominalId(item),
                Columns.instant(item, "foundAt"),
                Columns.instant(item, "reportedAt"));
    }

    private static Optional<LocalDate> dateOfBirth(Map<String, AttributeValue> item) {
        return Columns.optionalText(item, "dateOfBirth").map(LocalDate::parse);
    }

    private static Optional<NominalId> nominalId(Map<String, AttributeValue> item) {
        return Columns.optionalText(item, "nominalId").map(NominalId::new);
    }
}
