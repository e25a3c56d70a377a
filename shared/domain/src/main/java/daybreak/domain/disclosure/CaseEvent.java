package daybreak.domain.disclosure;

import daybreak.domain.message.CaseStep;
import java.time.Instant;
import java.util.Optional;

/** A step that was taken, with all that policy made of it, so that a replay needs nothing else. */
public record CaseEvent(CaseStep step, Stamp stamp) {
    /**
     * What was fixed when the step was taken.
     *
     * @param takenAt when Daybreak took it
     * @param policyVersion the policy it was decided by
     * @param deadlines the clocks that it started, or that immediate risk set
     * @param secondReading whether a decision not to disclose goes to a second reader
     */
    public record Stamp(
            Instant takenAt, String policyVersion, Optional<CaseDeadlines> deadlines, boolean secondReading) {}
}
