package daybreak.aws.disclosure;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.domain.disclosure.ParkedStep;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A step that waits for its turn, in the table of its case. */
public record ParkedStepRow(String table) implements RecordRow<ParkedStep> {
    static final String PREFIX = "PARKED#";

    @Override
    public Class<ParkedStep> type() {
        return ParkedStep.class;
    }

    @Override
    public Map<String, AttributeValue> key(ParkedStep step) {
        return Columns.key(step.caseRef(), PREFIX + "%04d".formatted(step.sequence()));
    }

    @Override
    public Map<String, AttributeValue> attributes(ParkedStep step) {
        return new Columns()
                .text("queue", step.queue())
                .text("eventId", step.eventId())
                .text("cause", step.cause())
                .instant("receivedAt", step.receivedAt())
                .text("body", step.body())
                .toMap();
    }

    static ParkedStep read(Map<String, AttributeValue> item) {
        String body = Columns.text(item, "body");
        Instant receivedAt = Columns.instant(item, "receivedAt");
        return new ParkedStep(
                Columns.text(item, "pk"),
                CaseMessage.stored(body, receivedAt),
                Columns.text(item, "queue"),
                Columns.text(item, "eventId"),
                Columns.text(item, "cause"),
                receivedAt,
                body);
    }
}
