package daybreak.domain.disclosure;

import daybreak.domain.mail.LondonTime;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.Outbound.LogEntryAdded;
import java.time.Instant;
import java.util.Optional;

/**
 * Puts a case's steps into words for its log in the records system: which step, when and by whom. What was decided, told or
 * planned stays in the unit's own system.
 */
public final class CaseLog {
    private CaseLog() {}

    public static LogEntryAdded taken(String caseRef, CaseStep step, Instant now) {
        return entry("log-step-" + caseRef + "-" + step.head().sequence(), caseRef, step, true, "", now);
    }

    /**
     * A step that broke a rule which protects somebody; whoever sends a step of the wrong number or date hears that from the
     * answer alone.
     *
     * @param eventId of the message, for a step of that number may be refused more than once
     */
    public static Optional<LogEntryAdded> refused(
            String caseRef, CaseStep step, CaseRule rule, String eventId, Instant now) {
        return Optional.of(rule)
                .filter(CaseRule::protects)
                .map(broken -> entry(
                        "log-refused-" + caseRef + "-" + step.head().sequence() + "-" + eventId,
                        caseRef,
                        step,
                        false,
                        " was refused: " + broken.says(),
                        now));
    }

    private static LogEntryAdded entry(
            String id, String caseRef, CaseStep step, boolean taken, String refused, Instant now) {
        CaseStep.Head head = step.head();
        return new LogEntryAdded(
                id,
                caseRef,
                head.caseNumber(),
                Optional.empty(),
                taken,
                "Step " + head.sequence() + ", " + words(step) + refused + ". Done by " + head.by() + " on "
                        + LondonTime.dayAt(head.at()) + ".",
                now);
    }

    private static String words(CaseStep step) {
        return switch (step) {
            case CaseStep.ApplicationReceived _ -> "application received";
            case CaseStep.ApplicationTriaged _ -> "triage";
            case CaseStep.ChecksCompleted _ -> "initial checks";
            case CaseStep.IdentityVerified _ -> "identity verified";
            case CaseStep.InterviewHeld _ -> "interview";
            case CaseStep.CaseAllocated _ -> "case allocated";
            case CaseStep.ResearchAttached _ -> "research";
            case CaseStep.DisclosureDecided _ -> "decision";
            case CaseStep.DecisionSecondRead _ -> "second reading of the decision";
            case CaseStep.DocumentPrepared _ -> "document prepared";
            case CaseStep.DisclosureMade _ -> "meeting in person";
            case CaseStep.SafetyPlanRecorded _ -> "safety plan";
            case CaseStep.ApplicationRefused _ -> "answer to the application";
            case CaseStep.ApplicantTold _ -> "applicant told";
            case CaseStep.ApplicationWithdrawn _ -> "application withdrawn";
            case CaseStep.CaseExtended _ -> "extension";
            case CaseStep.RiskRetriaged _ -> "risk looked at again";
            case CaseStep.CaseClosed _ -> "case closed";
            case CaseStep.CaseReopened _ -> "case opened again";
        };
    }
}
