package daybreak.local.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of a PPN in the making. */
final class Incident {
    private static final Duration BEFORE_FILING = Duration.ofMinutes(50);

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Map<String, Object>> persons = new ArrayList<>();
    private final List<ListedChild> children = new ArrayList<>();
    private Optional<String> submitted = Optional.empty();

    private Incident(String type, String circumstance, boolean domesticAbuse) {
        fields.put("version", 1);
        fields.put("formVersion", "2026.1");
        fields.put("force", "northshire");
        fields.put("incidentType", type);
        fields.put("circumstance", circumstance);
        fields.put("domesticAbuse", domesticAbuse);
        fields.put("grade", "amber");
        fields.put("gradeRationale", "As the officer saw it.");
        fields.put("sensitive", false);
    }

    static Incident domestic(String circumstance) {
        return new Incident("domestic-incident", circumstance, true);
    }

    static Incident missing() {
        return new Incident("missing-child", "missing-from-home", false).with("numberToCall", "01632 960155");
    }

    static Incident other(String circumstance) {
        return new Incident("other", circumstance, false);
    }

    Incident with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    Incident number(String occurrence) {
        return with("occurrenceNumber", occurrence);
    }

    Incident ppn(String id, int version) {
        return with("ppnId", id).with("version", version);
    }

    Incident grade(String grade) {
        return with("grade", grade);
    }

    Incident sensitive() {
        return with("sensitive", true);
    }

    /** Filed by the officer at this time, whenever the message comes. */
    Incident submitted(String time) {
        submitted = Optional.of(time);
        return this;
    }

    Incident person(String role, String name, Map<String, Object> more) {
        var person = new LinkedHashMap<String, Object>(more);
        person.put("ref", "p" + (persons.size() + 1));
        person.put("role", role);
        person.put("name", name);
        persons.add(person);
        return this;
    }

    Incident of(ListedChild... listed) {
        children.addAll(List.of(listed));
        return this;
    }

    List<ListedChild> children() {
        return children;
    }

    /** The message's data: whatever was not said is made up from the number. */
    Map<String, Object> data(Instant at, int number) {
        Instant filed = submitted.map(NightTime::at).orElse(at);
        var data = new LinkedHashMap<String, Object>();
        data.put("ppnId", "PPN-2026-%06d".formatted(4400 + number));
        data.put("occurrenceNumber", "NS/26/%07d".formatted(311800 + number));
        data.put("incidentAt", filed.minus(BEFORE_FILING).toString());
        data.put("place", Grownups.address(number));
        data.put("officer", "PC %d Okonjo-Vale".formatted(3000 + number));
        data.put("submittedAt", filed.toString());
        data.put("childrenTicked", !children.isEmpty());
        data.putAll(fields);
        var listed = new ArrayList<Map<String, Object>>();
        for (ListedChild child : children) {
            listed.add(child.json("c" + (listed.size() + 1)));
        }
        data.put("persons", persons.isEmpty() ? Grownups.of(this, number) : persons);
        data.put("children", listed);
        return data;
    }

    boolean isDomestic() {
        return Boolean.TRUE.equals(fields.get("domesticAbuse"));
    }
}
