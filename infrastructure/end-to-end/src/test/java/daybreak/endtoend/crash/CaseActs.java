package daybreak.endtoend.crash;

import daybreak.domain.message.DocumentRequested;
import daybreak.testing.cloud.DocumentMessages;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.Disclosures;
import java.time.Instant;
import java.time.LocalDate;

/** What happens in the acts of disclosure casework. */
final class CaseActs {
    private CaseActs() {}

    static void steps(Stage stage) {
        CaseDesk desk = stage.cases();
        desk.staff();
        DisclosureSteps usual = DisclosureSteps.of("DV/26/0901", Instant.parse("2026-03-04T10:00:00Z"));
        desk.take(usual.step(1).received());
        DisclosureSteps danger = DisclosureSteps.of("CS/26/0902", Instant.parse("2026-03-04T10:00:00Z"));
        desk.take(danger.step(1).received());
        desk.take(danger.step(2).allocated(CaseDesk.OFFICER));
        stage.settle();
        desk.take(usual.step(3).checked());
        desk.take(usual.step(4).identified());
        desk.take(danger.step(3).triagedImmediate(false));
        stage.settle();
        desk.take(usual.step(2).triaged());
        desk.take(usual.step(5).documented());
        stage.settle();
        desk.take(usual.step(5).extended(LocalDate.parse("2026-04-20"), CaseDesk.INSPECTOR));
        stage.settle();
        // It waits, and is impossible once its turn has come; then one that breaks a rule which protects somebody.
        desk.take(usual.step(7).documented());
        stage.settle();
        desk.take(usual.step(6).researched());
        stage.settle();
        desk.take(usual.step(7).decidedToDisclose(DisclosureSteps.RESEARCHER));
        stage.settle();
    }

    static void reminders(Stage stage) {
        CaseDesk desk = stage.cases();
        desk.staff();
        DisclosureSteps late = DisclosureSteps.of("DV/26/0903", Instant.parse("2026-02-05T10:00:00Z"));
        desk.take(late.step(1).received());
        desk.take(late.step(2).allocated(CaseDesk.OFFICER));
        DisclosureSteps gap = DisclosureSteps.of("CS/26/0904", Instant.parse("2026-02-26T10:00:00Z"));
        desk.take(gap.step(1).received());
        desk.take(gap.step(3).identified());
        DisclosureSteps closed = DisclosureSteps.of("DV/26/0905", Instant.parse("2026-03-04T08:00:00Z"));
        desk.take(closed.step(1).received());
        desk.take(closed.step(2).withdrawn());
        desk.take(closed.step(3).closed());
        stage.settle();
        stage.openDisclosureDay();
        stage.openDisclosureDay();
        stage.advanceTo("2026-03-06T07:00:00Z");
        stage.openDisclosureDay();
        stage.advanceTo("2026-03-06T08:00:00Z");
        stage.settle();
    }

    static void documents(Stage stage) {
        CaseDesk desk = stage.cases();
        desk.staff();
        DisclosureSteps steps = DisclosureSteps.of("DV/26/0905", Instant.parse("2026-03-04T10:00:00Z"));
        desk.take(steps.step(1).received());
        desk.take(steps.step(2).allocated(CaseDesk.DEPUTY));
        desk.take(steps.step(3).triaged());
        desk.take(steps.step(4).checked());
        desk.take(steps.step(5).identified());
        desk.take(steps.step(6).researched());
        stage.settle();
        DocumentRequested words = Disclosures.of("DV/26/0905", Instant.parse("2026-03-05T05:30:00Z"));
        write(stage, words);
        desk.take(steps.step(7).decidedToDisclose(DisclosureSteps.DECIDER));
        stage.settle();
        write(stage, Disclosures.saying(words, 1, "He hit " + Disclosures.EARLIER_PARTNER + "."));
        write(stage, Disclosures.saying(words, 2, "He hit somebody before."));
        write(stage, Disclosures.saying(words, 2, "He hit somebody before."));
        // From now on the officer's mailbox does not exist.
        desk.take(steps.step(8).allocated(CaseDesk.OFFICER));
        stage.settle();
        write(stage, Disclosures.saying(words, 3, "He hit somebody before."));
    }

    private static void write(Stage stage, DocumentRequested asked) {
        stage.say("DocumentRequestsQueue", DocumentMessages.of(asked));
        stage.settle();
    }
}
