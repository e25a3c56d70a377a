package daybreak.aws.disclosure;

import daybreak.aws.records.Columns;
import daybreak.aws.records.RecordRow;
import daybreak.contracts.stored.DisclosureColumns;
import daybreak.domain.disclosure.CaseEvent;
import daybreak.domain.disclosure.KeptStep;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A step in the table of its case. */
public record KeptStepRow(String table) implements RecordRow<KeptStep> {
    static final String PREFIX = "STEP#";

    @Override
    public Class<KeptStep> type() {
        return KeptStep.class;
    }

    @Override
    public Map<String, AttributeValue> key(KeptStep step) {
        return Columns.key(step.caseRef(), PREFIX + "%04d".formatted(step.sequence()));
    }

    @Override
    public Map<String, AttributeValue> attributes(KeptStep step) {
        CaseEvent.Stamp stamp = step.event().stamp();
        return new Columns()
                .text("cause", step.cause())
                .text("body", step.body())
                .instant("takenAt", stamp.takenAt())
                .text("policyVersion", stamp.policyVersion())
                .text("deadlines", stamp.deadlines().map(DisclosureColumns.DEADLINES::write))
                .text("secondReading", Boolean.toString(stamp.secondReading()))
                .toMap();
    }

    static KeptStep read(Map<String, AttributeValue> item) {
        String body = Columns.text(item, "body");
        CaseEvent.Stamp stamp = new CaseEvent.Stamp(
                Columns.instant(item, "takenAt"),
                Columns.text(item, "policyVersion"),
                Columns.optionalText(item, "deadlines").map(DisclosureColumns.DEADLINES::read),
                Boolean.parseBoolean(Columns.text(item, "secondReading")));
        return new KeptStep(
                Columns.text(item, "pk"),
                new CaseEvent(CaseMessage.stored(body, stamp.takenAt()), stamp),
                Columns.text(item, "cause"),
                body);
    }
}
