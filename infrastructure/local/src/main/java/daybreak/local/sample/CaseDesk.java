package daybreak.local.sample;

import daybreak.aws.HmacIds;
import daybreak.aws.disclosure.DynamoCases;
import daybreak.aws.disclosure.DynamoDocuments;
import daybreak.aws.disclosure.DynamoReminders;
import daybreak.aws.disclosure.DynamoStaff;
import daybreak.contracts.json.Json;
import daybreak.domain.disclosure.CaseHead;
import daybreak.domain.disclosure.DisclosureDocument;
import daybreak.domain.disclosure.Reminder;
import daybreak.domain.disclosure.Staff;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.task.Task;
import daybreak.local.LocalCloud;
import daybreak.local.StoredHubRecords;
import daybreak.local.email.SentEmail;
import daybreak.local.email.SesFault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The disclosure unit's forms: what they send, and what a person can look up of it. */
final class CaseDesk {
    private static final String REMINDERS = "ReminderTable";

    private final LocalCloud cloud;
    private int said;

    CaseDesk(LocalCloud cloud) {
        this.cloud = cloud;
    }

    void hubMailbox(String email) {
        say(
                "DirectoryChangesQueue",
                "force-contact.changed.v1",
                Json.object()
                        .with("role", Json.object().with("kind", "hub-mailbox").build())
                        .with(
                                "contact",
                                Json.object()
                                        .with("name", "Hub desk")
                                        .with("email", email)
                                        .build())
                        .with("changedAt", cloud.clock().instant()));
    }

    void joins(DisclosureStaff member, String email) {
        say(
                "StaffChangesQueue",
                "staff.changed.v1",
                Json.object()
                        .with("staffId", member.id())
                        .with("name", member.fullName())
                        .with("email", email)
                        .with("roles", Json.texts(List.of(member.role())))
                        .withText("deputy", member.deputy())
                        .withText("reportsTo", member.reportsTo())
                        .with("active", true)
                        .with("changedAt", cloud.clock().instant()));
    }

    void isAway(DisclosureStaff member, LocalDate first, LocalDate last) {
        say(
                "StaffChangesQueue",
                "absence.recorded.v1",
                Json.object()
                        .with("staffId", member.id())
                        .with("first", first)
                        .with("last", last)
                        .with("recordedAt", cloud.clock().instant()));
    }

    /** Sends a step of a case. */
    void step(String caseNumber, int sequence, String by, Instant at, CaseFact fact) {
        Json.Builder data = Json.object()
                .with("caseNumber", caseNumber)
                .with("sequence", sequence)
                .with("by", by)
                .with("at", at);
        if (!(fact.data() instanceof Json.Obj(Map<String, Json> members))) {
            throw new IllegalStateException("data is an object");
        }
        members.forEach(data::with);
        cloud.sendInGroup(fact.queue(), caseNumber, event(fact.type(), data));
    }

    /** Asks for a disclosure document. */
    void document(Json.Builder request) {
        say(
                "DocumentRequestsQueue",
                "disclosure-document.requested.v1",
                request.with("at", cloud.clock().instant()));
    }

    /** Asks for a brief of this year so far, whose email fails like that. */
    void brief(DisclosureStaff supervisor, SesFault fault) {
        cloud.failNextEmail(fault);
        say(
                "BriefRequestsQueue",
                "brief.requested.v1",
                Json.object()
                        .with("by", supervisor.id())
                        .with("from", LocalDate.of(2026, 1, 1))
                        .with("to", LocalDate.of(2026, 3, 31)));
    }

    private void say(String queue, String type, Json.Builder data) {
        cloud.send(queue, event(type, data));
    }

    private String event(String type, Json.Builder data) {
        said++;
        return Json.write(Json.object()
                .with("specversion", "1.0")
                .with("id", type + "-" + said)
                .with("source", "urn:example:disclosure-forms")
                .with("type", type)
                .with("time", cloud.clock().instant())
                .with("datacontenttype", "application/json")
                .with("data", data.build())
                .build());
    }

    /** A case as the board has it. */
    CaseHead head(String caseNumber) {
        DynamoCases cases = new DynamoCases(cloud.clients().dynamoDb(), "CaseTable", ids());
        return cases.read(cases.refOf(caseNumber), caseNumber).head();
    }

    List<Reminder> reminders(LocalDate first, LocalDate last) {
        DynamoReminders reminders = new DynamoReminders(cloud.clients().dynamoDb(), REMINDERS);
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> reminders.of(day).stream())
                .toList();
    }

    Staff staff() {
        return new DynamoStaff(cloud.clients().dynamoDb(), "StaffTable", ids()).all();
    }

    List<Task> tasks() {
        return new StoredHubRecords(cloud).tasks();
    }

    /** The documents that were made for a case, in the order of their drafts. */
    List<DisclosureDocument> documents(String caseNumber) {
        return Stream.iterate(1, draft -> draft + 1)
                .map(draft -> document(caseNumber, draft))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    /** SHA-256 of the newest document of a case. */
    String digest(String caseNumber) {
        return documents(caseNumber).getLast().digest();
    }

    private Optional<DisclosureDocument> document(String caseNumber, int draft) {
        String caseRef = head(caseNumber).ref();
        return new DynamoDocuments(cloud.clients().dynamoDb(), REMINDERS)
                .read(ids().of("disclosure-document", caseRef, Integer.toString(draft)));
    }

    /** Where SES took each reminder and document to, by the item's id. */
    Map<String, String> addressees() {
        Map<String, String> addressees = new HashMap<>();
        for (SentEmail email : cloud.emails()) {
            Stream.of("reminder", "document")
                    .map(email.tags()::get)
                    .filter(Objects::nonNull)
                    .forEach(item -> addressees.put(item, String.join(", ", email.recipients())));
        }
        return addressees;
    }

    private OpaqueIds ids() {
        return new HmacIds(Optional.ofNullable(cloud.template()
                        .function("RecordCaseStepFunction")
                        .environment()
                        .get("ID_KEY"))
                .orElseThrow(() -> new IllegalStateException("the template gives the function no key for ids")));
    }
}
