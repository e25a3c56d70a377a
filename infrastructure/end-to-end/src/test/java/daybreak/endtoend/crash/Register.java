package daybreak.endtoend.crash;

import daybreak.aws.directory.DirectoryRecordRow;
import daybreak.aws.directory.SchoolRow;
import daybreak.aws.records.DynamoRecords;
import daybreak.contracts.DefaultPolicy;
import daybreak.contracts.EventWriter;
import daybreak.domain.message.Inbound.ForceContactRole;
import daybreak.domain.people.PersonName;
import daybreak.domain.policy.DisclosurePolicy;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.Change;
import daybreak.domain.record.Revision;
import daybreak.domain.report.ReportPolicy;
import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.school.ForceContact;
import daybreak.domain.school.School;
import daybreak.domain.school.SchoolContact;
import daybreak.domain.school.SchoolContact.Lead;
import daybreak.local.LocalCloud;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The schools of the mornings, and whom to write to; each mailbox's local part says what it does with an email. */
enum Register {
    MILLBECK("900101", "Millbeck Primary School", "success.dsl@millbeck.example", ""),
    STONEGATE("900102", "Stonegate Academy", "success.dsl@stonegate.example", ""),
    HARROWGATE("900103", "Harrowgate School", "bounce.dsl@harrowgate.example", "success.deputy@harrowgate.example"),
    FELLSIDE("900104", "Fellside School", "bounce.dsl@fellside.example", "bounce.deputy@fellside.example"),
    ASHCOMBE("900105", "Ashcombe School", "bounce-after-delivery.dsl@ashcombe.example", ""),
    RAVENSDALE("900106", "Ravensdale School", "silent.dsl@ravensdale.example", ""),
    OAKHURST("900107", "Oakhurst School", "refused.dsl@oakhurst.example", ""),
    NOBODYS("900108", "Withy School", "", ""),
    TARNSIDE("900109", "Tarnside School", "success.dsl@tarnside.example", ""),
    LATE("900110", "Latchford School", "", "");

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");

    private final String urn;
    private final String schoolName;
    private final String lead;
    private final String deputy;

    Register(String urn, String schoolName, String lead, String deputy) {
        this.urn = urn;
        this.schoolName = schoolName;
        this.lead = lead;
        this.deputy = deputy;
    }

    String urn() {
        return urn;
    }

    /** Fills the directory of a cloud, past the functions. */
    static void fill(LocalCloud cloud, boolean holdsToSchoolDay) {
        var records = new DynamoRecords(
                cloud.clients().dynamoDb(),
                "AuditTable",
                new EventWriter("urn:daybreak:northshire"),
                () -> Duration.ofDays(1),
                DirectoryRecordRow.all("DirectoryTable"));
        List<Change> changes = new ArrayList<>();
        for (Register school : values()) {
            cloud.clients()
                    .dynamoDb()
                    .putItem(put -> put.tableName("DirectoryTable").item(SchoolRow.of(school.row(), Optional.empty())));
            if (!school.lead.isEmpty()) {
                changes.add(new Change.Follow(new DirectoryEntry.OfSchool(school.contact(), Revision.NEW)));
            }
        }
        changes.add(new Change.Follow(new DirectoryEntry.OfForce(
                new ForceContact(
                        new ForceContactRole.HubMailbox(),
                        person("The hub", "success.hub@northshire.example"),
                        LONG_AGO),
                Revision.NEW)));
        changes.add(new Change.Follow(new DirectoryEntry.OfPolicy(policy(holdsToSchoolDay), LONG_AGO, Revision.NEW)));
        records.commit(changes);
    }

    private static Policy policy(boolean holdsToSchoolDay) {
        Policy usual = DefaultPolicy.load();
        Policy.Morning morning = usual.morning();
        return new Policy(
                "northshire-1",
                LONG_AGO,
                usual.formVersions(),
                usual.circumstances(),
                usual.clocks(),
                usual.escalation(),
                new Policy.Morning(
                        morning.cutOff(),
                        morning.ledgerCutOff(),
                        morning.close(),
                        morning.atOnceUntil(),
                        holdsToSchoolDay,
                        morning.repeatStillMissing(),
                        morning.foundHours()),
                usual.content(),
                usual.retention(),
                soon(usual.disclosure()),
                usual.extraBankHolidays(),
                soon(usual.reports()));
    }

    /** A closed case is reviewed the next day. */
    private static DisclosurePolicy soon(DisclosurePolicy usual) {
        return new DisclosurePolicy(
                usual.schemes(),
                usual.ladder(),
                usual.secondReadPercent(),
                usual.gapWait(),
                Period.ofDays(1),
                usual.briefDay(),
                usual.forecast());
    }

    /** Waits as an act waits: minutes, not the force's hours. */
    private static ReportPolicy soon(ReportPolicy usual) {
        return new ReportPolicy(
                usual.recipientDomains(),
                usual.legalBases(),
                usual.scope(),
                usual.freshFor(),
                usual.keepHistory(),
                Stage.PATIENCE,
                usual.warnBefore(),
                Stage.PATIENCE,
                usual.keepSharing());
    }

    private School row() {
        return new School(
                urn,
                schoolName,
                School.Status.OPEN,
                1,
                School.Phase.SCHOOL_OR_COLLEGE,
                "990",
                true,
                Optional.empty(),
                List.of());
    }

    private SchoolContact contact() {
        return new SchoolContact(
                urn,
                Optional.of(person("Hester Ravensworth", lead)),
                Optional.of(deputy).filter(email -> !email.isEmpty()).map(email -> person("Olufemi Adair", email)),
                Set.of(),
                LONG_AGO);
    }

    private static Lead person(String name, String email) {
        return new Lead(new PersonName(name), email, Optional.empty());
    }
}
