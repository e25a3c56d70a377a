package daybreak.domain.disclosure;

import static daybreak.domain.disclosure.CaseRule.APPLICANT_NAMED;
import static daybreak.domain.disclosure.CaseRule.AUTHORISER_IS_ANOTHER;
import static daybreak.domain.disclosure.CaseRule.BEFORE_RECEIPT;
import static daybreak.domain.disclosure.CaseRule.CASE_IS_OPEN_ALREADY;
import static daybreak.domain.disclosure.CaseRule.CONTACT_FITS_SCHEME;
import static daybreak.domain.disclosure.CaseRule.CONTACT_OF_NOBODY;
import static daybreak.domain.disclosure.CaseRule.CRITERIA_NOT_MET;
import static daybreak.domain.disclosure.CaseRule.DECIDER_IS_RESEARCHER;
import static daybreak.domain.disclosure.CaseRule.IDENTITY_UNPROVEN;
import static daybreak.domain.disclosure.CaseRule.IN_THE_FUTURE;
import static daybreak.domain.disclosure.CaseRule.LATER_DATE;
import static daybreak.domain.disclosure.CaseRule.LATE_PLAN_MISSING;
import static daybreak.domain.disclosure.CaseRule.LIMBS_DISAGREE;
import static daybreak.domain.disclosure.CaseRule.NOBODY_APPLIED;
import static daybreak.domain.disclosure.CaseRule.NOT_AT_THIS_STAGE;
import static daybreak.domain.disclosure.CaseRule.OPENS_WITH_APPLICATION;
import static daybreak.domain.disclosure.CaseRule.READER_IS_ANOTHER;
import static daybreak.domain.disclosure.CaseRule.REASON_GIVEN;
import static daybreak.domain.disclosure.CaseRule.RECIPIENT_IS_THIRD_PARTY;
import static daybreak.domain.disclosure.CaseRule.SYSTEMS_SEARCHED;
import static daybreak.domain.disclosure.CaseRule.THIRD_PARTY_HEARS_NEUTRAL;
import static daybreak.domain.disclosure.CaseRule.WORDS_DIFFER;

import daybreak.domain.disclosure.GivenContact.Whose;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.CaseStep.ApplicationReceived;
import daybreak.domain.message.CaseStep.DisclosureDecided;
import daybreak.domain.message.CaseStep.DisclosureMade;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.people.PersonName;
import daybreak.domain.policy.DisclosurePolicy;
import daybreak.domain.policy.DisclosurePolicy.Limits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Decides whether a step of a case is possible. The rules that never bend are here and nowhere else. */
public final class Cases {
    private static final Set<Stage> BEFORE_DISCLOSURE = EnumSet.range(Stage.TRIAGE, Stage.DISCLOSURE);

    private Cases() {}

    /**
     * What a step is decided by.
     *
     * @param caseRef opaque id of the case; no one outside can tell from it whether a second reader will look
     * @param policyVersion names the policy
     * @param now when the step came
     */
    public record Footing(
            String caseRef, DisclosurePolicy policy, String policyVersion, Instant now, Set<LocalDate> bankHolidays) {
        public Footing {
            bankHolidays = Set.copyOf(bankHolidays);
        }
    }

    /** @param was the case so far; empty where no step of it was taken */
    public static Verdict decide(CaseStep step, Optional<DisclosureCase> was, Footing on) {
        int expected = was.map(known -> known.progress().sequence()).orElse(0) + 1;
        int sequence = step.head().sequence();
        if (sequence > expected) {
            return new Verdict.Early(expected);
        }
        if (sequence < expected) {
            return new Verdict.Before();
        }
        return broken(step, was, on).<Verdict>map(Verdict.Refused::new).orElseGet(() -> {
            CaseEvent event = stamped(step, was, on);
            return new Verdict.Taken(event, CaseHistory.after(was, event));
        });
    }

    private static Optional<CaseRule> broken(CaseStep step, Optional<DisclosureCase> was, Footing on) {
        if (MorningTimes.dayOf(step.head().at()).isAfter(MorningTimes.dayOf(on.now()))) {
            return Optional.of(IN_THE_FUTURE);
        }
        if (was.isEmpty()) {
            return step instanceof ApplicationReceived received
                    ? brokenBy(received)
                    : Optional.of(OPENS_WITH_APPLICATION);
        }
        DisclosureCase known = was.get();
        if (step instanceof ApplicationReceived) {
            return Optional.of(CASE_IS_OPEN_ALREADY);
        }
        if (step.head().at().isBefore(known.opening().head().at())) {
            return Optional.of(BEFORE_RECEIPT);
        }
        return possibleAt(step, known).contains(known.stage()) ? brokenBy(step, known) : Optional.of(NOT_AT_THIS_STAGE);
    }

    private static Optional<CaseRule> brokenBy(ApplicationReceived received) {
        boolean applied = received.applicant().isPresent();
        return when(applied != (received.route() == Route.RIGHT_TO_ASK), APPLICANT_NAMED)
                .or(() -> when(!applied && received.safeContact().of() == Whose.APPLICANT, CONTACT_OF_NOBODY))
                .or(() -> when(received.safeContact().of() == neverUnder(received.scheme()), CONTACT_FITS_SCHEME));
    }

    /** Whose contact is none under the scheme: the one is about a child, and the other about an adult. */
    private static Whose neverUnder(Scheme scheme) {
        return switch (scheme) {
            case CSODS -> Whose.PERSON_AT_RISK;
            case DVDS -> Whose.CARER;
        };
    }

    /** At which stages a step of this sort is possible. */
    private static Set<Stage> possibleAt(CaseStep step, DisclosureCase known) {
        boolean mayHurry = known.known().protection().isPresent();
        return switch (step) {
            case ApplicationReceived _ -> Set.of();
            case CaseStep.ApplicationTriaged _ -> Set.of(Stage.TRIAGE);
            case CaseStep.ChecksCompleted _ -> Set.of(Stage.CHECKS);
            case CaseStep.IdentityVerified _ -> BEFORE_DISCLOSURE;
            case CaseStep.InterviewHeld _ -> EnumSet.range(Stage.CHECKS, Stage.DISCLOSURE);
            case CaseStep.CaseAllocated _ -> EnumSet.complementOf(EnumSet.of(Stage.CLOSED));
            case CaseStep.ResearchAttached _ -> Set.of(Stage.RESEARCH, Stage.DECISION);
            case DisclosureDecided decided ->
                mayHurry && decided.disclose() ? EnumSet.range(Stage.CHECKS, Stage.DECISION) : Set.of(Stage.DECISION);
            case CaseStep.DecisionSecondRead _ -> Set.of(Stage.SECOND_READING);
            case CaseStep.DocumentPrepared _ -> Set.of(Stage.DOCUMENT, Stage.DISCLOSURE);
            case DisclosureMade _ -> mayHurry ? Set.of(Stage.DOCUMENT, Stage.DISCLOSURE) : Set.of(Stage.DISCLOSURE);
            case CaseStep.SafetyPlanRecorded _ -> Set.of(Stage.SAFETY_PLAN);
            case CaseStep.ApplicationRefused _ -> EnumSet.range(Stage.TRIAGE, Stage.DECISION);
            case CaseStep.ApplicantTold _ -> Set.of(Stage.TELLING);
            case CaseStep.ApplicationWithdrawn _ -> BEFORE_DISCLOSURE;
            case CaseStep.CaseExtended _ -> EnumSet.range(Stage.TRIAGE, Stage.TELLING);
            case CaseStep.RiskRetriaged _ -> EnumSet.range(Stage.CHECKS, Stage.CLOSING);
            case CaseStep.CaseClosed _ -> Set.of(Stage.CLOSING);
            case CaseStep.CaseReopened _ -> Set.of(Stage.CLOSED);
        };
    }

    private static Optional<CaseRule> brokenBy(CaseStep step, DisclosureCase known) {
        return switch (step) {
            case CaseStep.ResearchAttached _ -> when(!known.known().criteriaMet(), CRITERIA_NOT_MET);
            case DisclosureDecided decided -> brokenBy(decided, known);
            case CaseStep.DecisionSecondRead read ->
                when(
                        isResearcher(known, read.head().by())
                                || known.people()
                                        .decider()
                                        .equals(Optional.of(read.head().by())),
                        READER_IS_ANOTHER);
            case DisclosureMade made -> brokenBy(made, known);
            case CaseStep.ApplicantTold told ->
                when(
                        told.answer() == CaseStep.ApplicantTold.Answer.OUTCOME && isThirdParty(known),
                        THIRD_PARTY_HEARS_NEUTRAL);
            case CaseStep.ApplicationWithdrawn _ ->
                when(known.opening().applicant().isEmpty(), NOBODY_APPLIED);
            case CaseStep.CaseExtended extended ->
                when(!extended.until().isAfter(known.wholeDue().on()), LATER_DATE)
                        .or(() -> when(
                                known.people().owner().equals(Optional.of(extended.authoriser())),
                                AUTHORISER_IS_ANOTHER));
            case ApplicationReceived _,
                    CaseStep.ApplicationTriaged _,
                    CaseStep.ChecksCompleted _,
                    CaseStep.IdentityVerified _,
                    CaseStep.InterviewHeld _,
                    CaseStep.CaseAllocated _,
                    CaseStep.DocumentPrepared _,
                    CaseStep.SafetyPlanRecorded _,
                    CaseStep.ApplicationRefused _,
                    CaseStep.RiskRetriaged _,
                    CaseStep.CaseClosed _,
                    CaseStep.CaseReopened _ -> Optional.empty();
        };
    }

    private static Optional<CaseRule> brokenBy(DisclosureDecided decided, DisclosureCase known) {
        boolean allHold = decided.necessary().holds()
                && decided.pressingNeed().holds()
                && decided.proportionate().holds();
        return when(isResearcher(known, decided.head().by()), DECIDER_IS_RESEARCHER)
                .or(() -> when(decided.disclose() && !allHold, LIMBS_DISAGREE))
                .or(() -> when(decided.disclose() == decided.reason().isPresent(), REASON_GIVEN))
                .or(() -> when(!decided.disclose() && decided.systemsSearched().isEmpty(), SYSTEMS_SEARCHED));
    }

    private static Optional<CaseRule> brokenBy(DisclosureMade made, DisclosureCase known) {
        boolean unproven =
                !known.known().identityProven() && known.known().protection().isEmpty();
        boolean otherWords = known.documentDigest()
                .filter(digest -> !digest.equals(made.wordsDigest()))
                .isPresent();
        return when(unproven, IDENTITY_UNPROVEN)
                .or(() -> when(otherWords, WORDS_DIFFER))
                .or(() -> when(isThirdParty(known, new PersonName(made.recipient())), RECIPIENT_IS_THIRD_PARTY))
                .or(() -> when(
                        made.latePlan().isEmpty()
                                && known.wholeDue().isPast(made.head().at()),
                        LATE_PLAN_MISSING));
    }

    private static boolean isResearcher(DisclosureCase known, String staff) {
        return known.people().researchers().contains(staff);
    }

    static boolean isThirdParty(DisclosureCase known) {
        return known.opening().applicant().filter(Applicant::isThirdParty).isPresent();
    }

    /** Whether the person named is the third party who applied, and so the one who is never told. */
    static boolean isThirdParty(DisclosureCase known, PersonName recipient) {
        return known.opening()
                .applicant()
                .filter(Applicant::isThirdParty)
                .filter(applicant -> applicant.person().name().isSameAs(recipient))
                .isPresent();
    }

    private static Optional<CaseRule> when(boolean broken, CaseRule rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }

    private static CaseEvent stamped(CaseStep step, Optional<DisclosureCase> was, Footing on) {
        return new CaseEvent(
                step,
                new CaseEvent.Stamp(
                        on.now(), on.policyVersion(), deadlines(step, was, on), secondReading(step, was, on)));
    }

    private static Optional<CaseDeadlines> deadlines(CaseStep step, Optional<DisclosureCase> was, Footing on) {
        boolean immediate = was.map(known -> known.known().immediateRisk()).orElse(false);
        return switch (step) {
            case ApplicationReceived received -> Optional.of(start(step, received.scheme(), false, on));
            case CaseStep.ApplicationTriaged triaged -> hurry(step, triaged.immediateRisk(), was, on);
            case CaseStep.RiskRetriaged risk -> hurry(step, risk.immediateRisk(), was, on);
            case CaseStep.CaseReopened _ ->
                was.map(known -> start(step, known.opening().scheme(), immediate, on));
            case CaseStep.ChecksCompleted _,
                    CaseStep.IdentityVerified _,
                    CaseStep.InterviewHeld _,
                    CaseStep.CaseAllocated _,
                    CaseStep.ResearchAttached _,
                    DisclosureDecided _,
                    CaseStep.DecisionSecondRead _,
                    CaseStep.DocumentPrepared _,
                    DisclosureMade _,
                    CaseStep.SafetyPlanRecorded _,
                    CaseStep.ApplicationRefused _,
                    CaseStep.ApplicantTold _,
                    CaseStep.ApplicationWithdrawn _,
                    CaseStep.CaseExtended _,
                    CaseStep.CaseClosed _ -> Optional.empty();
        };
    }

    private static Optional<CaseDeadlines> hurry(
            CaseStep step, boolean immediate, Optional<DisclosureCase> was, Footing on) {
        return was.filter(_ -> immediate)
                .map(known -> start(step, known.opening().scheme(), true, on));
    }

    private static CaseDeadlines start(CaseStep step, Scheme scheme, boolean immediate, Footing on) {
        DisclosurePolicy.SchemeLimits limits = on.policy().limits(scheme);
        Limits which = immediate ? limits.immediate() : limits.ordinary();
        return CaseClocks.start(step.head().at(), which, on.policyVersion(), on.bankHolidays());
    }

    private static boolean secondReading(CaseStep step, Optional<DisclosureCase> was, Footing on) {
        return step instanceof DisclosureDecided decided
                && !decided.disclose()
                && (was.filter(known -> known.known().knownOffender()).isPresent()
                        || isDrawn(on.caseRef(), on.policy().secondReadPercent()));
    }

    /** Drawn by the case's opaque id: the same however often it is asked, and nobody chooses. */
    private static boolean isDrawn(String caseRef, int percent) {
        return Math.floorMod(caseRef.hashCode(), 100) < percent;
    }
}
