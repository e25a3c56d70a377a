package daybreak.testing.cloud;

import daybreak.contracts.EventType;
import daybreak.contracts.form.Kebab;
import daybreak.contracts.json.Json;
import daybreak.domain.disclosure.Party;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.CaseStep.DisclosureDecided.Limb;
import java.util.Optional;

/** Steps of disclosure cases as they lie on a queue. */
public final class CaseMessages {
    private CaseMessages() {}

    /** The message of a step; the same step is the same message. */
    public static String of(CaseStep step) {
        String id = step.head().caseNumber() + ":" + step.head().sequence();
        return CloudEvents.event(id, EventType.of(step.getClass()).wireName(), Json.write(data(step)));
    }

    private static Json data(CaseStep step) {
        Json.Builder json = Json.object()
                .with("caseNumber", step.head().caseNumber())
                .with("sequence", step.head().sequence())
                .with("by", step.head().by())
                .with("at", step.head().at());
        return switch (step) {
            case CaseStep.ApplicationReceived received -> data(json, received).build();
            case CaseStep.ApplicationTriaged triaged ->
                json.with("immediateRisk", triaged.immediateRisk())
                        .with("why", triaged.why())
                        .withText("protection", triaged.protection())
                        .build();
            case CaseStep.RiskRetriaged risk ->
                json.with("immediateRisk", risk.immediateRisk())
                        .with("why", risk.why())
                        .withText("protection", risk.protection())
                        .build();
            case CaseStep.ChecksCompleted checks ->
                json.with("systems", Json.texts(checks.systems()))
                        .with("criteriaMet", checks.criteriaMet())
                        .with("knownOffender", checks.knownOffender())
                        .build();
            case CaseStep.IdentityVerified verified ->
                json.with("how", verified.how()).build();
            case CaseStep.InterviewHeld held ->
                json.with("faceToFace", held.faceToFace()).build();
            case CaseStep.CaseAllocated allocated ->
                json.with("owner", allocated.owner()).build();
            case CaseStep.ResearchAttached research ->
                json.with("digest", research.digest())
                        .with("systems", Json.texts(research.systems()))
                        .build();
            case CaseStep.DisclosureDecided decided ->
                json.with("disclose", decided.disclose())
                        .with("necessary", limb(decided.necessary()))
                        .with("pressingNeed", limb(decided.pressingNeed()))
                        .with("proportionate", limb(decided.proportionate()))
                        .with("systemsSearched", Json.texts(decided.systemsSearched()))
                        .withText("reason", decided.reason().map(Kebab::of))
                        .build();
            case CaseStep.DecisionSecondRead read ->
                json.with("upheld", read.upheld()).with("why", read.why()).build();
            case CaseStep.DocumentPrepared document ->
                json.with("digest", document.digest()).build();
            case CaseStep.DisclosureMade made ->
                json.with("recipient", made.recipient())
                        .with("place", made.place())
                        .with("wordsDigest", made.wordsDigest())
                        .with("undertaking", Kebab.of(made.undertaking()))
                        .withText("latePlan", made.latePlan())
                        .build();
            case CaseStep.SafetyPlanRecorded plan ->
                json.with("digest", plan.digest()).build();
            case CaseStep.ApplicationRefused refused ->
                json.with("reason", Kebab.of(refused.reason()))
                        .with("why", refused.why())
                        .build();
            case CaseStep.ApplicantTold told ->
                json.with("answer", Kebab.of(told.answer()))
                        .with("means", Kebab.of(told.means()))
                        .build();
            case CaseStep.ApplicationWithdrawn withdrawn ->
                json.with("why", withdrawn.why()).build();
            case CaseStep.CaseExtended extended ->
                json.with("until", extended.until())
                        .with("why", extended.why())
                        .with("authoriser", extended.authoriser())
                        .build();
            case CaseStep.CaseClosed closed -> json.with("why", closed.why()).build();
            case CaseStep.CaseReopened reopened ->
                json.with("why", reopened.why()).build();
        };
    }

    private static Json.Builder data(Json.Builder json, CaseStep.ApplicationReceived received) {
        return json.with("scheme", Kebab.of(received.scheme()))
                .with("route", Kebab.of(received.route()))
                .with(
                        "applicant",
                        received.applicant(),
                        applicant -> Json.object()
                                .with("person", party(applicant.person()))
                                .with("standing", Kebab.of(applicant.standing()))
                                .build())
                .with("subject", party(received.subject()))
                .with("atRisk", party(received.atRisk()))
                .with(
                        "safeContact",
                        Optional.of(received.safeContact()),
                        contact -> Json.object()
                                .with("of", Kebab.of(contact.of()))
                                .with("when", contact.safely().when())
                                .with("how", contact.safely().how())
                                .with("howNot", contact.safely().howNot())
                                .build())
                .withText("linkedCase", received.linkedCase());
    }

    private static Json party(Party party) {
        return Json.object()
                .with("name", party.name().given())
                .withDate("dateOfBirth", party.dateOfBirth())
                .build();
    }

    private static Json limb(Limb limb) {
        return Json.object().with("holds", limb.holds()).with("why", limb.why()).build();
    }
}
