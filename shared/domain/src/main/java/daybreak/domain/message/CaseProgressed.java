package daybreak.domain.message;

import daybreak.domain.disclosure.Outcome;
import daybreak.domain.disclosure.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@code case.progressed.v1}: a step was taken.
 *
 * @param caseRef opaque id of the case
 * @param sequence the step that was taken
 * @param stage what the case waits for now
 * @param dueOn the London day by which the whole case must be done: the extended one, where there is one
 */
public record CaseProgressed(
        String eventId,
        String caseRef,
        String caseNumber,
        int sequence,
        Stage stage,
        LocalDate dueOn,
        Optional<Outcome> outcome,
        String policyVersion,
        Instant at)
        implements Outbound.OfDisclosure {}
