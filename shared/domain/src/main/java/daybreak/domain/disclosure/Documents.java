package daybreak.domain.disclosure;

import daybreak.domain.message.CaseStep.DisclosureDecided;
import daybreak.domain.message.DocumentRequested;
import daybreak.domain.morning.MorningTimes;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides whether a disclosure document may be made now, and to whom it goes. */
public final class Documents {
    /** A document may be written anew until somebody was told. */
    private static final Set<Stage> WAITS_FOR_WORDS = EnumSet.of(Stage.DOCUMENT, Stage.DISCLOSURE);

    private Documents() {}

    /**
     * What it is decided by.
     *
     * @param known the case, if there is one
     * @param owner of the case, where the unit's list has them
     * @param ownMailbox a mailbox of the force's own: its domain is the one that a document may go to
     */
    public record Facts(
            Optional<DisclosureCase> known, Optional<StaffMember> owner, Optional<String> ownMailbox, Instant now) {}

    /** What becomes of a request. */
    public sealed interface Decision {
        /** @param to the officer who has the case, and will say it */
        record Write(Script script, DisclosureCase known, StaffMember to) implements Decision {}

        record Refuse(DocumentRule rule) implements Decision {}
    }

    public static Decision decide(DocumentRequested asked, Facts facts) {
        if (facts.known().isEmpty()) {
            return new Decision.Refuse(DocumentRule.UNKNOWN_CASE);
        }
        DisclosureCase known = facts.known().get();
        if (known.decision().filter(DisclosureDecided::disclose).isEmpty()) {
            return new Decision.Refuse(DocumentRule.NOT_DECIDED);
        }
        if (!WAITS_FOR_WORDS.contains(known.stage())) {
            return new Decision.Refuse(DocumentRule.NO_DOCUMENT_DUE);
        }
        // Guidance on both schemes: nothing is disclosed before identity is proven, but for immediate protection.
        if (!known.known().identityProven() && known.known().protection().isEmpty()) {
            return new Decision.Refuse(DocumentRule.IDENTITY_UNPROVEN);
        }
        if (Cases.isThirdParty(known, asked.recipient())) {
            return new Decision.Refuse(DocumentRule.RECIPIENT_IS_THIRD_PARTY);
        }
        if (known.opening().subject().name().isSameAs(asked.recipient())) {
            return new Decision.Refuse(DocumentRule.RECIPIENT_IS_SUBJECT);
        }
        if (isApplicants(asked.safeContact(), known)) {
            return new Decision.Refuse(DocumentRule.CONTACT_IS_APPLICANTS);
        }
        if (asked.convictions().isEmpty() && asked.otherInformation().isEmpty()) {
            return new Decision.Refuse(DocumentRule.NOTHING_TO_SAY);
        }
        return addressed(asked, known, facts);
    }

    /** A form that fills itself in from the application must not have the officer ring the neighbour who asked. */
    private static boolean isApplicants(SafeContact given, DisclosureCase known) {
        GivenContact applied = known.opening().safeContact();
        return Cases.isThirdParty(known)
                && applied.of() == GivenContact.Whose.APPLICANT
                && applied.safely().reachesAs(given);
    }

    private static Decision addressed(DocumentRequested asked, DisclosureCase known, Facts facts) {
        Optional<StaffMember> owner = facts.owner().filter(StaffMember::active);
        if (owner.isEmpty()) {
            return new Decision.Refuse(DocumentRule.NOBODY_HAS_CASE);
        }
        StaffMember to = owner.get();
        if (!to.isReachable(MorningTimes.dayOf(facts.now()))) {
            return new Decision.Refuse(DocumentRule.OWNER_UNREACHABLE);
        }
        boolean own = facts.ownMailbox()
                .map(Documents::domain)
                .filter(domain(to.email())::equals)
                .isPresent();
        return own
                ? new Decision.Write(Script.of(asked, known), known, to)
                : new Decision.Refuse(DocumentRule.OUTSIDE_THE_FORCE);
    }

    /** Exactly the domain: another one below it may be somebody else's. */
    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
