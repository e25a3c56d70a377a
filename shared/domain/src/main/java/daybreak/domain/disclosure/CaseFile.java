package daybreak.domain.disclosure;

import java.util.List;
import java.util.Optional;

/** All that is stored of one case; the steps in their order. */
public record CaseFile(CaseHead head, List<KeptStep> steps, List<ParkedStep> parked) {
    public CaseFile {
        steps = List.copyOf(steps);
        parked = List.copyOf(parked);
    }

    /** The case as its steps have made it; empty while the first has not come. */
    public Optional<DisclosureCase> state() {
        return CaseHistory.replay(steps.stream().map(KeptStep::event).toList());
    }

    public Optional<KeptStep> step(int sequence) {
        return steps.stream().filter(step -> step.sequence() == sequence).findFirst();
    }

    public Optional<ParkedStep> parked(int sequence) {
        return parked.stream().filter(step -> step.sequence() == sequence).findFirst();
    }
}
