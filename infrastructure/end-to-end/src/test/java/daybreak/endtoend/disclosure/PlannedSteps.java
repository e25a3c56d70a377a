package daybreak.endtoend.disclosure;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.message.CaseStep.ApplicationReceived;
import daybreak.endtoend.disclosure.PlannedCase.Step;

/** What the first step of a case says of who asked. */
final class PlannedSteps {
    private PlannedSteps() {}

    static boolean nobodyAsked(Step first) {
        return first.message() instanceof ApplicationReceived received
                && received.applicant().isEmpty();
    }

    static boolean thirdPartyAsked(Step first) {
        return first.message() instanceof ApplicationReceived received
                && received.applicant()
                        .filter(applicant -> applicant.standing() == Standing.THIRD_PARTY)
                        .isPresent();
    }
}
