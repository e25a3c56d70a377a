package daybreak.testing.cloud;

import daybreak.contracts.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A PPN as the records system sends it: one child, one school, filed on the evening of Monday 2 March 2026. */
public final class PpnMessage {
    public static final String OCCURRENCE = "NS/26/0311872";
    private final Map<String, Json> data = new LinkedHashMap<>();

    private PpnMessage(String base) {
        if (Json.parse(base) instanceof Json.Obj object) {
            data.putAll(object.members());
        }
    }

    public static PpnMessage domesticAbuse(String ppnId) {
        return new PpnMessage("""
                {"ppnId": "%s", "version": 1, "formVersion": "2026.1", "occurrenceNumber": "NS/26/0311872",
                 "force": "northshire", "incidentType": "domestic-incident", "circumstance": "verbal-argument",
                 "incidentAt": "2026-03-02T21:35:00Z", "officer": "PC 4471 Okafor",
                 "submittedAt": "2026-03-02T23:10:00Z", "domesticAbuse": true, "childrenTicked": true,
                 "grade": "amber", "gradeRationale": "Second call this month.", "sensitive": false,
                 "persons": [{"ref": "p1", "role": "victim", "name": "Morwenna Tarrow",
                              "relationships": [{"child": "c1", "is": "mother"}]}]}""".formatted(ppnId)).child("Tamsin Tarrow", "2014-02-28", """
                        [{"urn": "900101", "text": "Millbeck Primary School", "onRoll": true}]""");
    }

    public static PpnMessage missingChild(String ppnId) {
        return domesticAbuse(ppnId)
                .with("incidentType", "missing-child")
                .with("circumstance", "missing-from-home")
                .withJson("domesticAbuse", "false")
                .withJson("children", """
                        [{"ref": "c1", "name": "Tamsin Tarrow", "dateOfBirth": "2014-02-28", "suspect": false,
                          "present": false, "seen": false, "spokenTo": false, "welfareCheck": false,
                          "schools": [{"urn": "900101", "onRoll": true}], "residence": "in-force-area",
                          "missing": {"reportedAt": "2026-03-02T22:40:00Z"}}]""");
    }

    /** In place of the children that it has. */
    public PpnMessage child(String name, String born, String schools) {
        return withJson("children", """
                [{"ref": "c1", "name": "%s", "dateOfBirth": "%s", "suspect": false, "present": true, "seen": true,
                  "spokenTo": true, "welfareCheck": true, "schools": %s, "residence": "in-force-area"}]""".formatted(name, born, schools));
    }

    /** Gives its children this nominal id. */
    public PpnMessage linkedTo(String nominal) {
        String children = Json.write(data.getOrDefault("children", Json.list(List.of(), Json::text)));
        return withJson(
                "children", children.replace("\"ref\":\"c1\"", "\"ref\":\"c1\",\"nominalId\":\"" + nominal + "\""));
    }

    public PpnMessage with(String member, String text) {
        data.put(member, new Json.Text(text));
        return this;
    }

    public PpnMessage withJson(String member, String json) {
        data.put(member, Json.parse(json));
        return this;
    }

    public PpnMessage version(int version) {
        return withJson("version", Integer.toString(version));
    }

    public String body() {
        return CloudEvents.event("ppn-message", "ppn.submitted.v1", Json.write(new Json.Obj(data)));
    }
}
