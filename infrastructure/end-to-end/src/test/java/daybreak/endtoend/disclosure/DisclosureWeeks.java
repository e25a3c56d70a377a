package daybreak.endtoend.disclosure;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.Scheme;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.CaseStep.ApplicantTold.Answer;
import daybreak.domain.message.DocumentRequested;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.record.Digest;
import daybreak.local.LocalCloud;
import daybreak.local.Progress;
import daybreak.local.Scenario;
import daybreak.local.email.SentEmail;
import daybreak.local.email.SesFault;
import daybreak.testing.cloud.CaseMessages;
import daybreak.testing.cloud.CloudEvents;
import daybreak.testing.cloud.DocumentMessages;
import daybreak.testing.cloud.RawEmail;
import daybreak.testing.fixtures.DisclosureSteps;
import daybreak.testing.fixtures.Disclosures;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Five weeks of a disclosure unit: one case from the application to its end, others that wait, and the briefs. */
public final class DisclosureWeeks implements Scenario {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final String DISCLOSED = "DV/26/90001";
    private static final String LEFT_LYING = "CS/26/90002";
    private static final String HURRIED = "DV/26/90003";

    /** Its document is made twice: the first names somebody it must not. */
    public static final String WRITTEN = "DV/26/90004";

    @Override
    public Instant start() {
        return MorningTimes.at(FIRST, LocalTime.of(6, 0));
    }

    @Override
    public void play(LocalCloud cloud, Progress out) {
        cloud.send("DirectoryChangesQueue", CloudEvents.event("hub", "force-contact.changed.v1", """
                {"role": {"kind": "hub-mailbox"}, "contact": {"name": "Hub desk", "email": "desk@northshire.example"},
                 "changedAt": "2026-01-01T10:00:00Z"}"""));
        member(cloud, "DU-104", "P. Angove", "officer", "\"reportsTo\": \"DU-201\",");
        member(cloud, "DU-105", "K. Nance", "officer", "\"reportsTo\": \"DU-202\",");
        member(cloud, "DU-201", "S. Retallack", "supervisor", "\"reportsTo\": \"DU-301\",");
        member(cloud, "DU-202", "J. Tregear", "supervisor", "\"reportsTo\": \"DU-301\",");
        member(cloud, "DU-301", "I. Bolitho", "inspector", "");
        cloud.send("StaffChangesQueue", CloudEvents.event("away:DU-104", "absence.recorded.v1", """
                {"staffId": "DU-104", "first": "2026-03-20", "last": "2026-03-24",
                 "recordedAt": "2026-03-02T06:00:00Z"}"""));
        cloud.settleNow();
        // On one day nobody is left whom a reminder could go to.
        away(cloud, "DU-201");
        away(cloud, "DU-202");
        away(cloud, "DU-301");
        cloud.settleNow();
        out.say("a unit of five");
        disclosed(cloud);
        leftLying(cloud);
        hurried(cloud);
        out.say("one case is worked to its end, one is left lying, one is hurried");
        written(cloud);
        out.say("the words of one disclosure are stopped, mended, sent and said");
        // Of one brief nobody knows whether it went; one is certainly not sent, and tried again.
        brief(cloud, "DU-202", SesFault.INTERNAL_FAILURE);
        brief(cloud, "DU-201", SesFault.THROTTLING);
        cloud.advance(Duration.ofDays(35));
        out.say("five weeks later everybody was reminded");
    }

    private static void away(LocalCloud cloud, String staffId) {
        cloud.send("StaffChangesQueue", CloudEvents.event("away:" + staffId, "absence.recorded.v1", """
                {"staffId": "%s", "first": "2026-03-27", "last": "2026-03-27",
                 "recordedAt": "2026-03-02T06:00:00Z"}""".formatted(
                        staffId)));
    }

    private static void brief(LocalCloud cloud, String staffId, SesFault fault) {
        cloud.failNextEmail(fault);
        cloud.send(
                "BriefRequestsQueue",
                CloudEvents.event("brief:" + staffId + ":1", "brief.requested.v1", """
                {"by": "%s", "from": "2026-01-01", "to": "2026-03-31"}""".formatted(staffId)));
        cloud.settleNow();
    }

    private static void disclosed(LocalCloud cloud) {
        DisclosureSteps steps = steps(DISCLOSED);
        Optional<Standing> thirdParty = Optional.of(Standing.THIRD_PARTY);
        take(cloud, steps.received(Scheme.DVDS, thirdParty));
        // The third step comes before the second, and waits for it.
        take(cloud, steps.step(3).triaged());
        take(cloud, steps.step(2).allocated("DU-104"));
        take(cloud, steps.step(4).checked());
        take(cloud, steps.step(5).identified());
        take(cloud, steps.step(6).interviewed());
        take(cloud, steps.step(7).researched());
        decide(cloud, steps.step(8).decidedToDisclose("DU-201"));
        take(cloud, steps.step(9).documented());
        take(cloud, steps.step(10).disclosed());
        take(cloud, steps.step(11).safetyPlanned());
        take(cloud, steps.step(12).told(Answer.NEUTRAL));
        take(cloud, steps.step(13).closed());
    }

    private static void leftLying(LocalCloud cloud) {
        DisclosureSteps steps = steps(LEFT_LYING);
        take(cloud, steps.received(Scheme.CSODS, Optional.of(Standing.PERSON_AT_RISK), Optional.of(HURRIED)));
        take(cloud, steps.step(2).allocated("DU-104"));
        take(cloud, steps.step(3).triaged());
        // A step whose predecessor never comes.
        take(cloud, steps.step(5).identified());
    }

    private static void hurried(LocalCloud cloud) {
        DisclosureSteps steps = steps(HURRIED);
        take(cloud, steps.received(Scheme.DVDS, Optional.of(Standing.PERSON_AT_RISK), Optional.of(LEFT_LYING)));
        take(cloud, steps.step(2).allocated("DU-104"));
        take(cloud, steps.step(3).triagedImmediate(true));
    }

    private static void written(LocalCloud cloud) {
        DisclosureSteps steps = steps(WRITTEN);
        take(cloud, steps.received(Scheme.DVDS, Optional.of(Standing.THIRD_PARTY)));
        take(cloud, steps.step(2).allocated("DU-105"));
        take(cloud, steps.step(3).triaged());
        take(cloud, steps.step(4).checked());
        take(cloud, steps.step(5).identified());
        take(cloud, steps.step(6).interviewed());
        take(cloud, steps.step(7).researched());
        DocumentRequested words = Disclosures.of(WRITTEN, steps.at());
        write(cloud, words);
        decide(cloud, steps.step(8).decidedToDisclose("DU-201"));
        write(cloud, Disclosures.saying(words, 1, "He hit " + Disclosures.EARLIER_PARTNER + " in 2023."));
        write(cloud, Disclosures.saying(words, 2, "He hit an earlier partner in 2023."));
        String digest = Digest.ofFile(document(cloud));
        take(cloud, steps.step(9).documented(digest));
        take(cloud, steps.step(10).disclosed(DisclosureSteps.RECIPIENT, digest, Optional.empty()));
        take(cloud, steps.step(11).safetyPlanned());
        take(cloud, steps.step(12).told(Answer.NEUTRAL));
        take(cloud, steps.step(13).closed());
    }

    private static void write(LocalCloud cloud, DocumentRequested asked) {
        cloud.send("DocumentRequestsQueue", DocumentMessages.of(asked));
        cloud.settleNow();
    }

    /** The one that was sent, as the officer can save it. */
    public static byte[] document(LocalCloud cloud) {
        SentEmail sent = cloud.emails().stream()
                .filter(email -> email.tags().containsKey("document"))
                .findFirst()
                .orElseThrow();
        return RawEmail.of(sent.raw().getBytes(StandardCharsets.ISO_8859_1))
                .attachments()
                .getFirst()
                .content();
    }

    private static DisclosureSteps steps(String number) {
        return DisclosureSteps.of(
                number, MorningTimes.at(FIRST, LocalTime.of(6, 0)).minus(Duration.ofDays(1)));
    }

    private static void take(LocalCloud cloud, CaseStep step) {
        cloud.sendInGroup("CaseStepsQueue", step.head().caseNumber(), CaseMessages.of(step));
        cloud.settleNow();
    }

    private static void decide(LocalCloud cloud, CaseStep step) {
        cloud.sendInGroup("CaseDecisionsQueue", step.head().caseNumber(), CaseMessages.of(step));
        cloud.settleNow();
    }

    private static void member(LocalCloud cloud, String id, String name, String role, String reportsTo) {
        cloud.send("StaffChangesQueue", CloudEvents.event("staff:" + id, "staff.changed.v1", """
                {"staffId": "%s", "name": "%s", "email": "%s", "roles": ["%s"], %s "active": true,
                 "changedAt": "2026-01-01T09:00:00Z"}""".formatted(
                        id, name, address(id), role, reportsTo)));
    }

    /** The officer's mailbox does not exist: what is sent there climbs. */
    private static String address(String id) {
        return (id.equals("DU-104") ? "bounce." : "") + UnitRoster.address(id);
    }
}
