package daybreak.endtoend.crash;

import daybreak.contracts.json.Json;
import java.util.List;

/** The other messages that come in. */
final class Messages {
    private Messages() {}

    static String event(String id, String type, Json data) {
        return Json.write(Json.object()
                .with("specversion", "1.0")
                .with("id", id)
                .with("source", "urn:example:records-system")
                .with("type", type)
                .with("time", "2026-03-05T05:00:00Z")
                .with("datacontenttype", "application/json")
                .with("data", data)
                .build());
    }

    static String worked(String ppn, String occurrence, String at) {
        return event(
                "worked:" + ppn,
                "ppn.worked.v1",
                Json.object()
                        .with("ppnId", ppn)
                        .with("occurrenceNumber", occurrence)
                        .with("workedAt", at)
                        .with("by", "P. Dunmore (hub)")
                        .build());
    }

    static String found(String id, String occurrence, String name, String born, String at) {
        return event(
                "found:" + id,
                "child.found.v1",
                Json.object()
                        .with("occurrenceNumber", occurrence)
                        .with("name", name)
                        .with("dateOfBirth", born)
                        .with("foundAt", at)
                        .with("reportedAt", at)
                        .build());
    }

    static String toldByPhone(String task, String at) {
        return answered(task, "told-by-phone", at);
    }

    static String answered(String task, String outcome, String at) {
        return event(
                "resolved:" + task,
                "task.resolved.v1",
                Json.object()
                        .with("taskId", task)
                        .with("outcome", outcome)
                        .with("by", "R. Castellane")
                        .with("resolvedAt", at)
                        .with("why", "Spoke to them.")
                        .build());
    }

    static String released(String task, String name, String email, String at) {
        return event(
                "released:" + task,
                "notice.released.v1",
                Json.object()
                        .with("taskId", task)
                        .with(
                                "to",
                                Json.object()
                                        .with("name", name)
                                        .with("email", email)
                                        .build())
                        .with("by", "DS 902 Pemberley")
                        .with("releasedAt", at)
                        .with("why", "Not the same person; checked by telephone.")
                        .build());
    }

    static String contact(String urn, String name, String email) {
        return event(
                "contact:" + urn,
                "school-contact.changed.v1",
                Json.object()
                        .with("urn", urn)
                        .with(
                                "lead",
                                Json.object()
                                        .with("name", name)
                                        .with("email", email)
                                        .build())
                        .with("changedAt", "2026-03-05T05:00:00Z")
                        .build());
    }

    static String closedOn(String urn, String day) {
        return event(
                "calendar:" + urn,
                "school-calendar.changed.v1",
                Json.object()
                        .with(
                                "scope",
                                Json.object()
                                        .with("kind", "school")
                                        .with("urn", urn)
                                        .build())
                        .with(
                                "closures",
                                new Json.Arr(List.of(Json.object()
                                        .with("first", day)
                                        .with("last", day)
                                        .build())))
                        .with("changedAt", "2026-03-05T05:00:00Z")
                        .build());
    }
}
