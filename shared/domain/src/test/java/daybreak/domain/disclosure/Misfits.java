package daybreak.domain.disclosure;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.GivenContact.Whose;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.CaseStep.ApplicationReceived;
import daybreak.testing.fixtures.DisclosureSteps;
import java.util.Optional;

/** Applications other than the usual ones, and such as contradict themselves. */
final class Misfits {
    private Misfits() {}

    static CaseStep withoutApplicant(DisclosureSteps steps) {
        ApplicationReceived asked = (ApplicationReceived) steps.received();
        return with(asked, Route.RIGHT_TO_ASK, Optional.empty(), asked.safeContact());
    }

    /** @param applied by a third party, or by nobody */
    static CaseStep reaching(DisclosureSteps steps, Whose of, boolean applied) {
        return reaching(steps, Scheme.DVDS, of, applied ? Optional.of(Standing.THIRD_PARTY) : Optional.empty());
    }

    static CaseStep reaching(DisclosureSteps steps, Scheme scheme, Whose of, Optional<Standing> applicant) {
        ApplicationReceived asked = (ApplicationReceived) steps.received(scheme, applicant);
        return with(
                asked,
                asked.route(),
                asked.applicant(),
                new GivenContact(of, asked.safeContact().safely()));
    }

    private static CaseStep with(
            ApplicationReceived asked, Route route, Optional<Applicant> applicant, GivenContact contact) {
        return new ApplicationReceived(
                asked.head(),
                asked.scheme(),
                route,
                applicant,
                asked.subject(),
                asked.atRisk(),
                contact,
                asked.linkedCase());
    }
}
