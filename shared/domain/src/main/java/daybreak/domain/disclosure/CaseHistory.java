package daybreak.domain.disclosure;

import daybreak.domain.disclosure.DisclosureCase.Clocks;
import daybreak.domain.disclosure.DisclosureCase.Extension;
import daybreak.domain.disclosure.DisclosureCase.Known;
import daybreak.domain.disclosure.DisclosureCase.People;
import daybreak.domain.disclosure.DisclosureCase.Progress;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.CaseStep.ApplicationReceived;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Folds the steps of a case into the case. It asks no policy and no clock, so every replay comes to the same. */
public final class CaseHistory {
    private CaseHistory() {}

    /**
     * The case after these steps; after the first few of them, the case as it stood then.
     *
     * @param events from the first step on
     */
    public static Optional<DisclosureCase> replay(List<CaseEvent> events) {
        Optional<DisclosureCase> folded = Optional.empty();
        for (CaseEvent event : events) {
            folded = Optional.of(after(folded, event));
        }
        return folded;
    }

    static DisclosureCase after(Optional<DisclosureCase> before, CaseEvent event) {
        return before.map(known -> next(
                        known.with(known.progress()
                                .moved(
                                        event.step().head().sequence(),
                                        event.step().head().at())),
                        event))
                .orElseGet(() -> opened(event));
    }

    private static DisclosureCase opened(CaseEvent event) {
        if (!(event.step() instanceof ApplicationReceived opening)) {
            throw new IllegalStateException("a case opens with an application");
        }
        CaseDeadlines deadlines = deadlines(event);
        return new DisclosureCase(
                opening,
                Progress.opened(opening),
                new Clocks(opening.head().at(), deadlines, deadlines, Optional.empty()),
                Known.NOTHING,
                People.NOBODY,
                Optional.empty(),
                Optional.empty());
    }

    private static CaseDeadlines deadlines(CaseEvent event) {
        return event.stamp()
                .deadlines()
                .orElseThrow(() -> new IllegalStateException("a step that starts clocks is kept with them"));
    }

    private static DisclosureCase next(DisclosureCase was, CaseEvent event) {
        Instant at = event.step().head().at();
        String by = event.step().head().by();
        return switch (event.step()) {
            case ApplicationReceived _ -> throw new IllegalStateException("a case opens once");
            case CaseStep.ApplicationTriaged triaged ->
                to(risk(was, event, triaged.immediateRisk(), triaged.protection()), Stage.CHECKS, at);
            case CaseStep.RiskRetriaged risk -> risk(was, event, risk.immediateRisk(), risk.protection());
            case CaseStep.ChecksCompleted checks ->
                to(was.with(was.known().checked(checks.criteriaMet(), checks.knownOffender())), Stage.RESEARCH, at);
            case CaseStep.IdentityVerified _ -> was.with(was.known().identified());
            case CaseStep.InterviewHeld _ -> was.with(was.known().interviewed());
            case CaseStep.CaseAllocated allocated -> was.with(was.people().ownedBy(allocated.owner()));
            case CaseStep.ResearchAttached _ -> to(was.with(was.people().researchedBy(by)), Stage.DECISION, at);
            case CaseStep.DisclosureDecided decided ->
                decided(was, decided, event.stamp().secondReading());
            case CaseStep.DecisionSecondRead read -> to(was, read.upheld() ? toTell(was) : Stage.DECISION, at);
            case CaseStep.DocumentPrepared document ->
                to(was.documented(Optional.of(document.digest())), Stage.DISCLOSURE, at);
            case CaseStep.DisclosureMade _ -> to(ending(was, Outcome.DISCLOSED), Stage.SAFETY_PLAN, at);
            case CaseStep.SafetyPlanRecorded _ ->
                to(was, wasAskedByThirdParty(was) ? Stage.TELLING : Stage.CLOSING, at);
            case CaseStep.ApplicationRefused _ -> to(ending(was, Outcome.REFUSED), toTell(was), at);
            case CaseStep.ApplicantTold _ -> to(was, Stage.CLOSING, at);
            case CaseStep.ApplicationWithdrawn _ -> to(ending(was, Outcome.WITHDRAWN), Stage.CLOSING, at);
            case CaseStep.CaseExtended extended ->
                was.with(was.clocks().extended(new Extension(extended.until(), extended.why(), extended.authoriser())));
            case CaseStep.CaseClosed _ -> to(was, Stage.CLOSED, at);
            case CaseStep.CaseReopened _ -> reopened(was, event, at);
        };
    }

    private static DisclosureCase to(DisclosureCase was, Stage stage, Instant at) {
        return was.with(was.progress().to(stage, at));
    }

    private static DisclosureCase ending(DisclosureCase was, Outcome outcome) {
        return was.with(was.progress().ending(outcome));
    }

    private static Stage toTell(DisclosureCase was) {
        return was.opening().applicant().isPresent() ? Stage.TELLING : Stage.CLOSING;
    }

    private static boolean wasAskedByThirdParty(DisclosureCase was) {
        return was.opening().applicant().filter(Applicant::isThirdParty).isPresent();
    }

    /** The first date stays whatever the risk: where the danger has passed it holds again. */
    private static DisclosureCase risk(
            DisclosureCase was, CaseEvent event, boolean immediate, Optional<String> protection) {
        return was.with(was.known().risk(immediate, protection))
                .with(
                        immediate
                                ? was.clocks().hurried(deadlines(event))
                                : was.clocks().ordinary());
    }

    private static DisclosureCase decided(
            DisclosureCase was, CaseStep.DisclosureDecided decided, boolean secondReading) {
        DisclosureCase next = was.decided(Optional.of(decided))
                .with(was.people().decidedBy(decided.head().by()));
        Instant at = decided.head().at();
        if (decided.disclose()) {
            return to(next, Stage.DOCUMENT, at);
        }
        return to(ending(next, Outcome.NO_DISCLOSURE), secondReading ? Stage.SECOND_READING : toTell(was), at);
    }

    /** Who searched stays a researcher; what was decided, written and extended is undone. */
    private static DisclosureCase reopened(DisclosureCase was, CaseEvent event, Instant at) {
        CaseDeadlines deadlines = deadlines(event);
        DisclosureCase again = was.decided(Optional.empty())
                .documented(Optional.empty())
                .with(new Clocks(at, deadlines, deadlines, Optional.empty()))
                .with(was.progress().begunAgain());
        return to(again, Stage.RESEARCH, at);
    }
}
