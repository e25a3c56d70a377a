package daybreak.domain.disclosure;

import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;

/**
 * A step that was taken. It is never changed.
 *
 * @param cause id of the message that brought it
 * @param body the message as it came
 */
public record KeptStep(String caseRef, CaseEvent event, String cause, String body) implements Recorded {
    public int sequence() {
        return event.step().head().sequence();
    }

    @Override
    public String recordId() {
        return caseRef + "-step-" + sequence();
    }

    @Override
    public Revision revision() {
        return Revision.NEW;
    }
}
