package daybreak.domain.disclosure;

import java.util.Optional;

/** Whether what is to be done may lead to contacting the applicant or the person at risk, and if so how. */
public sealed interface Contacting {
    record NotNeeded() implements Contacting {}

    record Safely(SafeContact how) implements Contacting {}

    /** Nobody knows how it is safe. */
    record Unknown() implements Contacting {}

    /**
     * What a reminder may lead to.
     *
     * @param timer what is due; empty where the danger is immediate
     */
    static Contacting of(DisclosureCase of, Optional<Timer> timer) {
        return mayFollow(of, timer) ? new Safely(of.opening().safeContact()) : new NotNeeded();
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
