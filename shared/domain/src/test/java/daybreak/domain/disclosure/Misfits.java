package daybreak.domain.disclosure;

import daybreak.domain.message.CaseStep;
import daybreak.domain.message.CaseStep.ApplicationReceived;
import daybreak.testing.fixtures.DisclosureSteps;
import java.util.Optional;

/** Steps that contradict themselves. */
final class Misfits {
    private Misfits() {}

    static CaseStep withoutApplicant(DisclosureSteps steps) {
        if (steps.received() instanceof ApplicationReceived asked) {
            return new ApplicationReceived(
                    asked.head(),
                    asked.scheme(),
                    Route.RIGHT_TO_ASK,
                    Optional.empty(),
                    asked.subject(),
                    asked.atRisk(),
                    asked.safeContact(),
                    asked.linkedCase());
        }
        throw new IllegalStateException("is no application");
    }
}
