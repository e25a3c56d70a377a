package daybreak.aws.reports;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.aws.tasks.HubEmailColumns;
import daybreak.contracts.stored.JsonColumns;
import daybreak.contracts.stored.ReportColumns;
import daybreak.domain.message.RejectedException;
import daybreak.domain.report.Report;
import daybreak.domain.report.Report.Warning;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A report in its table, with its reviews: what people took out lives and dies with it. While it can be late it is in the
 * index by the time at which it must be looked at.
 */
public record ReportRow(String table, Supplier<Duration> keep, Clock clock) implements RecordRow<Report> {
    static final String SK = "HEAD";
    static final String WATCHED = "WATCHED";

    /** DynamoDB takes 400 KB an item; the rest is for all else that the report says. */
    private static final int MOST_REVIEWED = 250_000;

    @Override
    public Class<Report> type() {
        return Report.class;
    }

    @Override
    public Map<String, AttributeValue> key(Report report) {
        return key(report.ref());
    }

    static Map<String, AttributeValue> key(String ref) {
        return Columns.key(ref, SK);
    }

    /** @throws RejectedException if what people took out and added is too long to be kept even compressed */
    @Override
    public Map<String, AttributeValue> attributes(Report report) {
        Columns columns = new Columns()
                .text("request", ReportColumns.REQUEST.write(report.request()))
                .text("history", ReportColumns.HISTORY.write(report.history()))
                .text("edition", report.edition().map(ReportColumns.EDITION::write))
                .text("subjects", ReportColumns.SUBJECTS.write(report.subjects()))
                .compressed("likely", ReportColumns.LIKELY.write(report.likely()))
                .compressed("reviews", ReportColumns.REVIEWS.write(report.reviews()))
                .text("state", ReportColumns.STATE.write(report.state()))
                .columns(HubEmailColumns.write(report.draftEmail()))
                .text(
                        "warned",
                        JsonColumns.TEXTS.write(report.warned().stream()
                                .map(Warning::name)
                                .sorted()
                                .toList()));
        if (columns.size("reviews") > MOST_REVIEWED) {
            throw new RejectedException("", "too-much-reviewed", "the reviews of this report are too long to be kept");
        }
        report.checkAt().ifPresent(at -> columns.text("watch", WATCHED).instant("checkAt", at));
        // What nobody has released or refused is kept until somebody does.
        if (report.settled()) {
            columns.expires(clock.instant().plus(keep.get()));
        }
        return columns.toMap();
    }

    static Report read(Map<String, AttributeValue> item) {
        return new Report(
                Columns.text(item, "pk"),
                ReportColumns.REQUEST.read(Columns.text(item, "request")),
                ReportColumns.HISTORY.read(Columns.text(item, "history")),
                Columns.optionalText(item, "edition").map(ReportColumns.EDITION::read),
                ReportColumns.SUBJECTS.read(Columns.text(item, "subjects")),
                ReportColumns.LIKELY.read(Columns.compressedText(item, "likely")),
                ReportColumns.REVIEWS.read(Columns.compressedText(item, "reviews")),
                ReportColumns.STATE.read(Columns.text(item, "state")),
                HubEmailColumns.read(item),
                JsonColumns.TEXTS.read(Columns.text(item, "warned")).stream()
                        .map(Warning::valueOf)
                        .collect(Collectors.toSet()),
                Columns.optionalText(item, "checkAt").map(Instant::parse),
                Columns.revision(item));
    }
}
