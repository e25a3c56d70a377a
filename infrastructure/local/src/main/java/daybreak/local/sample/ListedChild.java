package daybreak.local.sample;

import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.notice.Concern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A child as an officer lists one, with what the morning must make of it beside. */
final class ListedChild {
    private final String name;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Map<String, Object>> schools = new ArrayList<>();
    private final List<Expectation> expectations = new ArrayList<>();
    private String address = "";

    private ListedChild(String name) {
        this.name = name;
        fields.put("name", name);
        fields.put("suspect", false);
        fields.put("present", true);
        fields.put("seen", true);
        fields.put("spokenTo", true);
        fields.put("welfareCheck", true);
        fields.put("residence", "in-force-area");
    }

    static ListedChild child(String name) {
        return new ListedChild(name);
    }

    static ListedChild child(String name, String born) {
        return new ListedChild(name).with("dateOfBirth", born);
    }

    String name() {
        return name;
    }

    List<Expectation> expectations() {
        return expectations;
    }

    Map<String, Object> json(String ref) {
        var json = new LinkedHashMap<String, Object>();
        json.put("ref", ref);
        json.putAll(fields);
        json.put("schools", schools);
        return json;
    }

    ListedChild with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** On roll, by number and name. */
    ListedChild at(Setting setting) {
        return named(Map.of("urn", setting.urn(), "text", setting.school().name(), "onRoll", true), setting);
    }

    ListedChild atNumber(Setting setting) {
        return named(Map.of("urn", setting.urn(), "onRoll", true), setting);
    }

    ListedChild atNumberCalled(Setting setting, String text) {
        return named(Map.of("urn", setting.urn(), "text", text, "onRoll", true), setting);
    }

    /** Named, but not on roll. */
    ListedChild notOnRoll(Setting setting) {
        return named(Map.of("urn", setting.urn(), "onRoll", false), setting);
    }

    ListedChild atText(String text) {
        schools.add(Map.of("text", text, "onRoll", true));
        return this;
    }

    private ListedChild named(Map<String, Object> school, Setting setting) {
        schools.add(school);
        address = setting.address();
        return this;
    }

    ListedChild homeEducated(String localAuthority) {
        return with("homeEducation", Map.of("localAuthority", localAuthority));
    }

    ListedChild nominal(String id) {
        return with("nominalId", id);
    }

    ListedChild voice(String words) {
        return with("voice", words);
    }

    ListedChild missing(String since) {
        return with("present", false)
                .with("seen", false)
                .with("spokenTo", false)
                .with("welfareCheck", false)
                .with("missing", Map.of("reportedAt", NightTime.at(since).toString()));
    }

    ListedChild missing(String since, String found) {
        return with(
                "missing",
                Map.of(
                        "reportedAt",
                        NightTime.at(since).toString(),
                        "foundAt",
                        NightTime.at(found).toString()));
    }

    // ---- what must come of it

    /** The school named last is told at its first address. */
    ListedChild told(String rule) {
        return toldAt(rule, address);
    }

    /** Told by the last of these addresses. */
    ListedChild toldAt(String rule, String... addresses) {
        return expect(Optional.of(Where.TOLD), "delivered at", false, List.of(addresses), rule);
    }

    /** Told at once, after the ledger's cut-off: a line of tomorrow's. */
    ListedChild toldForTomorrow(String rule) {
        return expect(Optional.empty(), "", false, List.of(address), rule);
    }

    ListedChild toldByPerson(String rule) {
        return expect(Optional.of(Where.TOLD), "told by a person at", false, List.of(), rule);
    }

    ListedChild notToBeTold(String rule) {
        return expect(Optional.of(Where.WITH_PERSON), "a person decided not to tell", false, List.of(), rule);
    }

    ListedChild toPerson(Concern concern, String rule, String... emailsBefore) {
        return expect(Optional.of(Where.WITH_PERSON), concern.says(), false, List.of(emailsBefore), rule);
    }

    /** On the phone list. */
    ListedChild ring(String why, String rule, String... emailsBefore) {
        return expect(Optional.of(Where.WITH_PERSON), why, true, List.of(emailsBefore), rule);
    }

    ListedChild held(String why, String rule) {
        return expect(Optional.of(Where.HELD), why, false, List.of(), rule);
    }

    ListedChild withdrawn(String why, String rule) {
        return expect(Optional.of(Where.WITHDRAWN), why, false, List.of(), rule);
    }

    private ListedChild expect(Optional<Where> where, String why, boolean ring, List<String> emails, String rule) {
        expectations.add(new Expectation(name, where, why, ring, emails, rule));
        return this;
    }
}
