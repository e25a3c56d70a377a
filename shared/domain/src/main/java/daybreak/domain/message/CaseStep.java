package daybreak.domain.message;

import daybreak.domain.disclosure.Applicant;
import daybreak.domain.disclosure.GivenContact;
import daybreak.domain.disclosure.Party;
import daybreak.domain.disclosure.Route;
import daybreak.domain.disclosure.Scheme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One real step of a disclosure case, as the disclosure unit records it. Each type has a JSON Schema of its own. The steps
 * of a case are numbered without a gap from 1.
 */
public sealed interface CaseStep extends Inbound.OfDisclosure {
    Head head();

    /**
     * What every step says.
     *
     * @param caseNumber the unit's own number of the case
     * @param sequence which step of the case it is, from 1
     * @param by staff id of the person who did it
     * @param at when it was done
     */
    record Head(String caseNumber, int sequence, String by, Instant at) {}

    /** {@code application.received.v1}: opens a case. An application under both schemes is two cases that name each other. */
    record ApplicationReceived(
            Head head,
            Scheme scheme,
            Route route,
            Optional<Applicant> applicant,
            Party subject,
            Party atRisk,
            GivenContact safeContact,
            Optional<String> linkedCase)
            implements CaseStep {}

    /**
     * {@code application.triaged.v1}: somebody looked whether anyone is in danger now.
     *
     * @param protection why a disclosure cannot wait for the ordinary way, where immediate protection demands it
     */
    record ApplicationTriaged(Head head, boolean immediateRisk, String why, Optional<String> protection)
            implements CaseStep {}

    /** {@code checks.completed.v1}: the initial checks; whether the criteria are met and the subject is a known offender. */
    record ChecksCompleted(Head head, List<String> systems, boolean criteriaMet, boolean knownOffender)
            implements CaseStep {
        public ChecksCompleted {
            systems = List.copyOf(systems);
        }
    }

    /** {@code identity.verified.v1}: it is proven who would be told. */
    record IdentityVerified(Head head, String how) implements CaseStep {}

    /** {@code interview.held.v1}. */
    record InterviewHeld(Head head, boolean faceToFace) implements CaseStep {}

    /** {@code case.allocated.v1}: somebody has the case from now on. */
    record CaseAllocated(Head head, String owner) implements CaseStep {}

    /**
     * {@code research.attached.v1}: the person who did it is a researcher of the case.
     *
     * @param digest SHA-256 of the research, which itself stays in the unit's own system
     */
    record ResearchAttached(Head head, String digest, List<String> systems) implements CaseStep {
        public ResearchAttached {
            systems = List.copyOf(systems);
        }
    }

    /** {@code disclosure.decided.v1}: the three limbs, each with its reason. */
    record DisclosureDecided(
            Head head,
            boolean disclose,
            Limb necessary,
            Limb pressingNeed,
            Limb proportionate,
            List<String> systemsSearched,
            Optional<NoDisclosureReason> reason)
            implements CaseStep {
        public DisclosureDecided {
            systemsSearched = List.copyOf(systemsSearched);
        }

        /** One limb of the test. */
        public record Limb(boolean holds, String why) {}

        /** For the figures; the limbs carry the words. */
        public enum NoDisclosureReason {
            NOTHING_FOUND,
            NOT_NECESSARY,
            NO_PRESSING_NEED,
            NOT_PROPORTIONATE,
            DIFFERENT_PERSON
        }
    }

    /** {@code decision.second-read.v1}: a second person read the decision not to disclose. */
    record DecisionSecondRead(Head head, boolean upheld, String why) implements CaseStep {}

    /** {@code document.prepared.v1}: the exact words for the disclosure. */
    record DocumentPrepared(Head head, String digest) implements CaseStep {}

    /**
     * {@code disclosure.made.v1}: somebody was told, in person.
     *
     * @param wordsDigest SHA-256 of the words that were said
     * @param latePlan how the lateness was made safe, where it came after its day
     */
    record DisclosureMade(
            Head head,
            String recipient,
            String place,
            String wordsDigest,
            Undertaking undertaking,
            Optional<String> latePlan)
            implements CaseStep {
        /** Whether the person who was told undertook to keep it to themselves. */
        public enum Undertaking {
            SIGNED,
            REFUSED_AND_WARNED
        }
    }

    /** {@code safety-plan.recorded.v1}. */
    record SafetyPlanRecorded(Head head, String digest) implements CaseStep {}

    /** {@code application.refused.v1}: it does not fall under the scheme. */
    record ApplicationRefused(Head head, Reason reason, String why) implements CaseStep {
        /** For the figures. */
        public enum Reason {
            CRITERIA_NOT_MET,
            IDENTITY_NOT_PROVEN,
            NO_CONTACT,
            MALICIOUS,
            OTHER
        }
    }

    /**
     * {@code applicant.told.v1}: never in writing.
     *
     * @param answer whether the applicant heard the outcome, or the neutral words that hide it
     */
    record ApplicantTold(Head head, Answer answer, Means means) implements CaseStep {
        /** What was said. */
        public enum Answer {
            OUTCOME,
            NEUTRAL
        }

        /** How it was said. */
        public enum Means {
            IN_PERSON,
            BY_TELEPHONE
        }
    }

    /** {@code application.withdrawn.v1}. */
    record ApplicationWithdrawn(Head head, String why) implements CaseStep {}

    /** {@code case.extended.v1}: a second date for the whole case; the first stays. */
    record CaseExtended(Head head, LocalDate until, String why, String authoriser) implements CaseStep {}

    /** {@code risk.retriaged.v1}: the danger was looked at again. */
    record RiskRetriaged(Head head, boolean immediateRisk, String why, Optional<String> protection)
            implements CaseStep {}

    /** {@code case.closed.v1}. */
    record CaseClosed(Head head, String why) implements CaseStep {}

    /** {@code case.reopened.v1}: starts the case again at its research, with clocks of its own. */
    record CaseReopened(Head head, String why) implements CaseStep {}
}
