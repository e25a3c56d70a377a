package daybreak.endtoend.crash;

import daybreak.domain.message.CaseStep;
import daybreak.local.LocalCloud;
import daybreak.testing.cloud.CaseMessages;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.Disclosures;
import java.util.List;

/** The disclosure unit's own system, which sends what happens to its cases. */
final class CaseDesk {
    /** Their mailbox is dead. */
    static final String OFFICER = DisclosureSteps.OFFICER;

    static final String DEPUTY = "DU-107";

    private static final String SUPERVISOR = DisclosureSteps.DECIDER;
    static final String INSPECTOR = DisclosureSteps.INSPECTOR;

    private final LocalCloud cloud;

    CaseDesk(LocalCloud cloud) {
        this.cloud = cloud;
    }

    /** Words that no log may repeat. */
    static List<String> personal() {
        return List.of(
                DisclosureSteps.RECIPIENT,
                "Gareth Pellow",
                "07700 900142",
                "weekday mornings",
                "never by text",
                "07700 900166",
                "when he is at work",
                "never at home",
                Disclosures.EARLIER_PARTNER,
                Disclosures.OFFENCE,
                "He hit",
                "Ring 999",
                "Piran Angove",
                "Jenna Tregear",
                "Sampson Retallack",
                "Ines Bolitho");
    }

    void staff() {
        member(OFFICER, "Piran Angove", "bounce.angove", "officer", """
                "deputy": "%s", "reportsTo": "%s",""".formatted(DEPUTY, SUPERVISOR));
        member(DEPUTY, "Jenna Tregear", "success.tregear", "officer", """
                "deputy": "%s", "reportsTo": "%s",""".formatted(OFFICER, SUPERVISOR));
        member(SUPERVISOR, "Sampson Retallack", "success.retallack", "supervisor", """
                "reportsTo": "%s",""".formatted(INSPECTOR));
        member(INSPECTOR, "Ines Bolitho", "success.bolitho", "inspector", "");
        cloud.settle();
    }

    private void member(String id, String name, String mailbox, String role, String others) {
        cloud.send("StaffChangesQueue", CloudEvents.event("staff:" + id, "staff.changed.v1", """
                {"staffId": "%s", "name": "%s", "email": "%s@northshire.example", "roles": ["%s"], %s
                 "active": true, "changedAt": "2026-01-05T09:00:00Z"}""".formatted(
                        id, name, mailbox, role, others)));
    }

    void take(CaseStep step) {
        cloud.sendInGroup(queue(step), step.head().caseNumber(), CaseMessages.of(step));
    }

    private static String queue(CaseStep step) {
        return switch (step) {
            case CaseStep.DisclosureDecided _,
                    CaseStep.DecisionSecondRead _,
                    CaseStep.ApplicationRefused _,
                    CaseStep.CaseExtended _ -> "CaseDecisionsQueue";
            case CaseStep.ApplicationReceived _,
                    CaseStep.ApplicationTriaged _,
                    CaseStep.RiskRetriaged _,
                    CaseStep.ChecksCompleted _,
                    CaseStep.IdentityVerified _,
                    CaseStep.InterviewHeld _,
                    CaseStep.CaseAllocated _,
                    CaseStep.ResearchAttached _,
                    CaseStep.DocumentPrepared _,
                    CaseStep.DisclosureMade _,
                    CaseStep.SafetyPlanRecorded _,
                    CaseStep.ApplicantTold _,
                    CaseStep.ApplicationWithdrawn _,
                    CaseStep.CaseClosed _,
                    CaseStep.CaseReopened _ -> "CaseStepsQueue";
        };
    }
}
