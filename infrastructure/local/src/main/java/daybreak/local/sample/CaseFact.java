package daybreak.local.sample;

import daybreak.contracts.form.Kebab;
import daybreak.contracts.json.Json;
import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.SafeContact;
import daybreak.domain.disclosure.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one step of a case says, as the unit's forms write it.
 *
 * @param type of its message
 * @param data what it says beside the case, the step's number, who did it and when
 */
record CaseFact(String type, Json data) {
    /** Those for which only named senders are let in. */
    private static final Set<String> DECISIONS = Set.of("disclosure.decided.v1", "decision.second-read.v1");

    private static final List<String> SYSTEMS = List.of("RMS", "PNC", "PND");
    private static final String RESEARCH = "a3".repeat(32);
    private static final String PLAN = "7e".repeat(32);

    String queue() {
        return DECISIONS.contains(type) ? "CaseDecisionsQueue" : "CaseStepsQueue";
    }

    static CaseFact received(
            Scheme scheme,
            Standing standing,
            String applicant,
            String subject,
            String atRisk,
            SafeContact contact,
            Optional<String> linkedCase) {
        return new CaseFact(
                "application.received.v1",
                Json.object()
                        .with("scheme", Kebab.of(scheme))
                        .with("route", "right-to-ask")
                        .with(
                                "applicant",
                                Json.object()
                                        .with("person", party(applicant))
                                        .with("standing", Kebab.of(standing))
                                        .build())
                        .with("subject", party(subject))
                        .with("atRisk", party(atRisk))
                        .with(
                                "safeContact",
                                Json.object()
                                        .with("of", "applicant")
                                        .with("when", contact.when())
                                        .with("how", contact.how())
                                        .with("howNot", contact.howNot())
                                        .build())
                        .withText("linkedCase", linkedCase)
                        .build());
    }

    private static Json party(String name) {
        return Json.object().with("name", name).build();
    }

    static CaseFact allocated(String owner) {
        return new CaseFact(
                "case.allocated.v1", Json.object().with("owner", owner).build());
    }

    static CaseFact noImmediateRisk(String why) {
        return triaged(false, why, Optional.empty());
    }

    /** @param protection why the person at risk must be told before anything else is done */
    static CaseFact immediateRisk(String why, String protection) {
        return triaged(true, why, Optional.of(protection));
    }

    private static CaseFact triaged(boolean immediate, String why, Optional<String> protection) {
        return new CaseFact(
                "application.triaged.v1",
                Json.object()
                        .with("immediateRisk", immediate)
                        .with("why", why)
                        .withText("protection", protection)
                        .build());
    }

    /** The initial checks: the criteria are met. */
    static CaseFact checked(boolean knownOffender) {
        return new CaseFact(
                "checks.completed.v1",
                Json.object()
                        .with("systems", Json.texts(SYSTEMS))
                        .with("criteriaMet", true)
                        .with("knownOffender", knownOffender)
                        .build());
    }

    static CaseFact identified(String how) {
        return new CaseFact(
                "identity.verified.v1", Json.object().with("how", how).build());
    }

    static CaseFact interviewed() {
        return new CaseFact(
                "interview.held.v1", Json.object().with("faceToFace", true).build());
    }

    static CaseFact researched() {
        return new CaseFact(
                "research.attached.v1",
                Json.object()
                        .with("digest", RESEARCH)
                        .with("systems", Json.texts(SYSTEMS))
                        .build());
    }

    static CaseFact toDisclose(String necessary, String pressingNeed, String proportionate) {
        return decided(true, necessary, pressingNeed, proportionate, Optional.empty());
    }

    static CaseFact notToDisclose(String necessary, String pressingNeed, String proportionate) {
        return decided(false, necessary, pressingNeed, proportionate, Optional.of("no-pressing-need"));
    }

    private static CaseFact decided(
            boolean disclose, String necessary, String pressingNeed, String proportionate, Optional<String> reason) {
        return new CaseFact(
                "disclosure.decided.v1",
                Json.object()
                        .with("disclose", disclose)
                        .with("necessary", limb(disclose, necessary))
                        .with("pressingNeed", limb(disclose, pressingNeed))
                        .with("proportionate", limb(disclose, proportionate))
                        .with("systemsSearched", Json.texts(SYSTEMS))
                        .withText("reason", reason)
                        .build());
    }

    private static Json limb(boolean holds, String why) {
        return Json.object().with("holds", holds).with("why", why).build();
    }

    static CaseFact upheld(String why) {
        return new CaseFact(
                "decision.second-read.v1",
                Json.object().with("upheld", true).with("why", why).build());
    }

    /** @param digest of the file */
    static CaseFact documented(String digest) {
        return new CaseFact(
                "document.prepared.v1", Json.object().with("digest", digest).build());
    }

    static CaseFact disclosed(String recipient, String place, String digest) {
        return new CaseFact(
                "disclosure.made.v1",
                Json.object()
                        .with("recipient", recipient)
                        .with("place", place)
                        .with("wordsDigest", digest)
                        .with("undertaking", "signed")
                        .build());
    }

    static CaseFact safetyPlanned() {
        return new CaseFact(
                "safety-plan.recorded.v1", Json.object().with("digest", PLAN).build());
    }

    /** @param answer {@code outcome}, or {@code neutral} */
    static CaseFact told(String answer) {
        return new CaseFact(
                "applicant.told.v1",
                Json.object().with("answer", answer).with("means", "in-person").build());
    }

    static CaseFact withdrawn(String why) {
        return new CaseFact(
                "application.withdrawn.v1", Json.object().with("why", why).build());
    }

    static CaseFact closed(String why) {
        return new CaseFact("case.closed.v1", Json.object().with("why", why).build());
    }
}
