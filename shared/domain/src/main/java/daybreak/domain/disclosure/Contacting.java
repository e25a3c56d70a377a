package daybreak.domain.disclosure;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.GivenContact.Whose;
import daybreak.domain.message.CaseStep.ApplicationReceived;
import java.util.Optional;

/** Whether what is to be done may lead to contacting the applicant or the person at risk, and if so how. */
public sealed interface Contacting {
    record NotNeeded() implements Contacting {}

    /** @param whose what the one whom it reaches is to the person at risk */
    record Safely(Standing whose, SafeContact how) implements Contacting {
        /** Whom it reaches, for whoever is about to ring. */
        public String reaches() {
            return switch (whose) {
                case PERSON_AT_RISK -> "the person at risk";
                case CARER -> "the applicant, who cares for the person at risk";
                case THIRD_PARTY -> "the applicant, a third party, NOT the person at risk";
            };
        }
    }

    /** Nobody knows how it is safe. */
    record Unknown() implements Contacting {}

    /**
     * What a reminder may lead to.
     *
     * @param timer what is due; empty where the danger is immediate
     */
    static Contacting of(DisclosureCase of, Optional<Timer> timer) {
        return mayFollow(of, timer)
                ? new Safely(whose(of.opening()), of.opening().safeContact().safely())
                : new NotNeeded();
    }

    private static Standing whose(ApplicationReceived opening) {
        return opening.applicant()
                .filter(_ -> opening.safeContact().of() == Whose.APPLICANT)
                .map(Applicant::standing)
                .orElse(Standing.PERSON_AT_RISK);
    }

    /**
     * Interviewing, proving identity, telling and disclosing do; so does whatever is done about an immediate danger. The other
     * steps are the unit's own.
     */
    private static boolean mayFollow(DisclosureCase of, Optional<Timer> timer) {
        boolean unmet = !of.known().interviewHeld() || !of.known().identityProven();
        return timer.isEmpty()
                || timer.get() == Timer.INTERVIEW
                || (unmet && of.stage().compareTo(Stage.DISCLOSURE) < 0)
                || of.stage() == Stage.DISCLOSURE
                || of.stage() == Stage.SAFETY_PLAN
                || of.stage() == Stage.TELLING;
    }
}
