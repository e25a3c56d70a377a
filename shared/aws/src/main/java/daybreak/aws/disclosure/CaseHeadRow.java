package daybreak.aws.disclosure;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.contracts.stored.DisclosureColumns;
import daybreak.contracts.stored.JsonColumns;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.CaseHead.Gap;
import daybreak.domain.disclosure.CaseSummary;
import daybreak.domain.morning.MorningTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A case's head in its table. While anything is to come it is in the index by the day on which it must be looked at. */
public record CaseHeadRow(String table) implements RecordRow<CaseHead> {
    static final String SK = "CASE";
    /** The one value of the index's key: it holds every case, a closed one until its review, and what is read is what is due. */
    static final String WAITING = "WAITING";

    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED#";

    @Override
    public Class<CaseHead> type() {
        return CaseHead.class;
    }

    @Override
    public Map<String, AttributeValue> key(CaseHead head) {
        return Columns.key(head.ref(), SK);
    }

    @Override
    public Map<String, AttributeValue> attributes(CaseHead head) {
        Columns columns = new Columns()
                .text("number", head.number())
                .text("summary", head.summary().map(DisclosureColumns.SUMMARY::write))
                .text("board", head.summary().map(CaseHeadRow::board))
                .text("pending", DisclosureColumns.PENDING.write(head.pending()))
                .text(
                        "told",
                        JsonColumns.TEXTS.write(head.told().stream().sorted().toList()));
        head.reviewOn().ifPresent(day -> columns.day("reviewOn", day));
        head.gap().ifPresent(gap -> columns.number("expected", gap.expected()).instant("askAt", gap.askAt()));
        head.wakeOn().ifPresent(day -> columns.text("wakeState", WAITING).day("wakeOn", day));
        return columns.toMap();
    }

    private static String board(CaseSummary summary) {
        return summary.closedOn().map(day -> closed(YearMonth.from(day))).orElse(OPEN);
    }

    static String open() {
        return OPEN;
    }

    static String closed(YearMonth month) {
        return CLOSED + month;
    }

    static CaseHead read(Map<String, AttributeValue> item) {
        return new CaseHead(
                Columns.text(item, "pk"),
                Columns.text(item, "number"),
                Columns.optionalText(item, "summary").map(DisclosureColumns.SUMMARY::read),
                DisclosureColumns.PENDING.read(Columns.text(item, "pending")),
                Columns.optionalText(item, "told")
                        .map(JsonColumns.TEXTS::read)
                        .map(LinkedHashSet::new)
                        .orElseGet(() -> new LinkedHashSet<>(List.of())),
                Columns.optionalText(item, "askAt").map(Instant::parse).map(askAt -> gap(item, askAt)),
                Columns.optionalText(item, "reviewOn").map(LocalDate::parse),
                Columns.revision(item));
    }

    private static Gap gap(Map<String, AttributeValue> item, Instant askAt) {
        return new Gap((int) Columns.number(item, "expected"), askAt, MorningTimes.dayOf(askAt));
    }

    static Optional<CaseSummary> summary(Map<String, AttributeValue> item) {
        return Columns.optionalText(item, "summary").map(DisclosureColumns.SUMMARY::read);
    }
}
