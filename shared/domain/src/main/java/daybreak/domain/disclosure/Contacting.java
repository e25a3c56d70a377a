package daybreak.domain.disclosure;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.message.CaseStep.ApplicationReceived;
import java.util.Optional;

/** Whether what is to be done may lead to contacting the applicant or the person at risk, and if so how. */
public sealed interface Contacting {
    record NotNeeded() implements Contacting {}

    record Safely(Whom whom, SafeContact how) implements Contacting {
        /** Whom it reaches, for whoever is about to ring. */
        public String reaches() {
            return whom.says();
        }
    }

    /** Whom a contact reaches. What is safe for one of them may endanger another, so each says whom it is not for. */
    enum Whom {
        PERSON_AT_RISK("the person at risk"),
        /** Somebody else applied. */
        PERSON_AT_RISK_ALONE("the person at risk, NOT the applicant"),
        APPLYING_CARER("the applicant, who cares for the person at risk"),
        APPLYING_THIRD_PARTY("the applicant, a third party, NOT the person at risk"),
        OTHER_CARER("a parent or carer of the child at risk, who did not apply");

        private final String says;

        Whom(String says) {
            this.says = says;
        }

        public String says() {
            return says;
        }

        private boolean isApplicant() {
            return switch (this) {
                case PERSON_AT_RISK, APPLYING_CARER, APPLYING_THIRD_PARTY -> true;
                case PERSON_AT_RISK_ALONE, OTHER_CARER -> false;
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
        if (!mayFollow(of, timer)) {
            return new NotNeeded();
        }
        Whom whom = whom(of.opening());
        // Whoever is to tell the applicant, and has another's number, rings another.
        boolean another = of.stage() == Stage.TELLING && timer.isPresent() && !whom.isApplicant();
        return another
                ? new Unknown()
                : new Safely(whom, of.opening().safeContact().safely());
    }

    private static Whom whom(ApplicationReceived opening) {
        Optional<Standing> applied = opening.applicant().map(Applicant::standing);
        return switch (opening.safeContact().of()) {
            case APPLICANT -> applied.map(Contacting::applying).orElse(Whom.PERSON_AT_RISK);
            case PERSON_AT_RISK ->
                applied.filter(standing -> standing != Standing.PERSON_AT_RISK).isPresent()
                        ? Whom.PERSON_AT_RISK_ALONE
                        : Whom.PERSON_AT_RISK;
            case CARER -> Whom.OTHER_CARER;
        };
    }

    private static Whom applying(Standing standing) {
        return switch (standing) {
            case PERSON_AT_RISK -> Whom.PERSON_AT_RISK;
            case CARER -> Whom.APPLYING_CARER;
            case THIRD_PARTY -> Whom.APPLYING_THIRD_PARTY;
        };
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
