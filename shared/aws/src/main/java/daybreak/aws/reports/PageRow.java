package daybreak.aws.reports;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.contracts.stored.ReportColumns;
import daybreak.domain.message.RejectedException;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.StoredPage;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A page of history in its table, compressed. It is deleted when its time is up, whatever becomes of the report. */
public record PageRow(String table) implements RecordRow<StoredPage> {
    static final String PREFIX = "PAGE#";

    private static final int NUMBER_LENGTH = 4;

    /** DynamoDB takes 400 KB an item; the rest is for the key and the revision. */
    private static final int LARGEST = 390_000;

    @Override
    public Class<StoredPage> type() {
        return StoredPage.class;
    }

    @Override
    public Map<String, AttributeValue> key(StoredPage page) {
        return Columns.key(
                page.ref(), ofAsk(page.page().ask()) + number(page.page().number()));
    }

    /** What the keys of all pages of one asking begin with. */
    static String ofAsk(int ask) {
        return PREFIX + number(ask) + "#";
    }

    private static String number(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(NUMBER_LENGTH - digits.length()) + digits;
    }

    /** @throws RejectedException if the page is too large to be kept even compressed; its sender must cut it up */
    @Override
    public Map<String, AttributeValue> attributes(StoredPage page) {
        Columns columns = new Columns()
                .compressed("page", ReportColumns.PAGE.write(page.page()))
                .expires(page.until());
        if (columns.size("page") > LARGEST) {
            throw new RejectedException("", "page-too-large", "the page is too large to be kept; send smaller pages");
        }
        return columns.toMap();
    }

    static HistoryPage read(Map<String, AttributeValue> item) {
        return ReportColumns.PAGE.read(Columns.compressedText(item, "page"));
    }
}
