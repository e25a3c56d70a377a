package daybreak.domain.disclosure;

import daybreak.domain.message.CaseStep;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import java.time.Instant;

/**
 * A step that came before its turn.
 *
 * @param queue the queue that it came on
 * @param eventId the message's own id, for the answer
 * @param receivedAt when it came
 * @param body the message as it came
 */
public record ParkedStep(
        String caseRef, CaseStep step, String queue, String eventId, String cause, Instant receivedAt, String body)
        implements Recorded {
    public int sequence() {
        return step.head().sequence();
    }

    @Override
    public String recordId() {
        return caseRef + "-parked-" + sequence();
    }

    @Override
    public Revision revision() {
        return Revision.NEW;
    }
}
