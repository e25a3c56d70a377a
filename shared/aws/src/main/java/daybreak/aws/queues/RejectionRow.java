package daybreak.aws.queues;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A rejection in its table; the pieces of the original lie under the same key. */
public record RejectionRow(String table, Supplier<Duration> keep) implements RecordRow<Rejection> {
    static final String SK = "REJECTION";
    static final String PART = "PART#";

    @Override
    public Class<Rejection> type() {
        return Rejection.class;
    }

    @Override
    public Map<String, AttributeValue> key(Rejection rejection) {
        return Columns.key(rejection.id(), SK);
    }

    static Map<String, AttributeValue> partKey(String id, int part) {
        return Columns.key(id, PART + "%04d".formatted(part));
    }

    @Override
    public Map<String, AttributeValue> attributes(Rejection rejection) {
        return new Columns()
                .text("queue", rejection.queue())
                .text("group", rejection.group())
                .list(
                        "problems",
                        rejection.problems(),
                        problem -> new Columns()
                                .text("pointer", problem.pointer())
                                .text("rule", problem.rule())
                                .text("says", problem.says()))
                .number("parts", rejection.parts())
                .instant("receivedAt", rejection.receivedAt())
                .instant("at", rejection.at())
                .expires(rejection.at().plus(keep.get()))
                .toMap();
    }
}
