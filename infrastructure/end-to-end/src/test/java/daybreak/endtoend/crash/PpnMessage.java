package daybreak.endtoend.crash;

import daybreak.contracts.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes a PPN as a records system would, and knows which of its words no log may ever repeat. */
final class PpnMessage {
    private static final String SUBMITTED = "2026-03-05T03:10:00Z";

    private final String id;
    private final String occurrence;
    private final boolean missing;
    private final List<Json> children = new ArrayList<>();
    private final List<Json> persons = new ArrayList<>();
    private final Set<String> personal = new LinkedHashSet<>();
    private int version = 1;
    private String grade = "amber";
    private String formVersion = "2026.1";
    private boolean sensitive;
    private boolean domesticAbuse;

    private PpnMessage(String id, String occurrence, boolean missing) {
        this.id = id;
        this.occurrence = occurrence;
        this.missing = missing;
        this.domesticAbuse = !missing;
    }

    static PpnMessage domestic(String id, String occurrence) {
        return new PpnMessage(id, occurrence, false);
    }

    static PpnMessage missing(String id, String occurrence) {
        return new PpnMessage(id, occurrence, true);
    }

    PpnMessage version(int number) {
        version = number;
        return this;
    }

    PpnMessage grade(String colour) {
        grade = colour;
        return this;
    }

    PpnMessage formVersion(String form) {
        formVersion = form;
        return this;
    }

    PpnMessage sensitive() {
        sensitive = true;
        return this;
    }

    PpnMessage noDomesticAbuse() {
        domesticAbuse = false;
        return this;
    }

    PpnMessage adult(String role, String name, String email, String phone) {
        String address = (persons.size() + 3) + " Larkspur Close, Thornby";
        remember(name);
        personal.addAll(List.of(email, phone, address));
        persons.add(Json.object()
                .with("ref", "p" + persons.size())
                .with("role", role)
                .with("name", name)
                .with("address", address)
                .with("email", email)
                .with("phone", phone)
                .build());
        return this;
    }

    PpnMessage child(String name, String born, String urn) {
        return child(name, born, Optional.of(urn), "I hid under the stairs until it was quiet.");
    }

    PpnMessage child(String name, String born, Optional<String> urn, String voice) {
        String nominal = "N-" + Math.abs((name + born).hashCode() % 9_000_000);
        remember(name);
        personal.addAll(List.of(born, nominal, voice));
        Json.Builder child = Json.object()
                .with("ref", "c" + children.size())
                .with("name", name)
                .with("dateOfBirth", born)
                .with("nominalId", nominal)
                .with("suspect", false)
                .with("present", true)
                .with("seen", true)
                .with("spokenTo", true)
                .with("welfareCheck", true)
                .with("voice", voice)
                .with("residence", "in-force-area")
                .with(
                        "schools",
                        Json.list(
                                urn.stream().toList(),
                                number -> Json.object()
                                        .with("urn", number)
                                        .with("onRoll", true)
                                        .build()));
        if (missing) {
            child.with(
                    "missing",
                    Json.object().with("reportedAt", "2026-03-04T22:40:00Z").build());
        }
        children.add(child.build());
        return this;
    }

    private void remember(String name) {
        personal.add(name);
        personal.addAll(List.of(name.split(" ")));
        personal.add(name.toLowerCase(Locale.ROOT));
    }

    Set<String> personal() {
        return Set.copyOf(personal);
    }

    String text() {
        Json data = Json.object()
                .with("ppnId", id)
                .with("version", version)
                .with("formVersion", formVersion)
                .with("occurrenceNumber", occurrence)
                .with("force", "northshire")
                .with("incidentType", missing ? "missing-child" : "domestic-incident")
                .with("circumstance", missing ? "missing-from-home" : "verbal-argument")
                .with("incidentAt", "2026-03-04T21:35:00Z")
                .with("officer", "PC 4471 Okafor")
                .with("submittedAt", SUBMITTED)
                .with("domesticAbuse", domesticAbuse)
                .with("childrenTicked", !children.isEmpty())
                .with("numberToCall", "01632 960123")
                .with("grade", grade)
                .with("gradeRationale", "As found.")
                .with("sensitive", sensitive)
                .with("persons", Json.list(persons, each -> each))
                .with("children", Json.list(children, each -> each))
                .build();
        return Messages.event("ppn:" + id + ":" + version, "ppn.submitted.v1", data);
    }
}
