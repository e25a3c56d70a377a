package daybreak.local.sample;

import daybreak.aws.directory.SchoolRow;
import daybreak.domain.school.FoundByName;
import daybreak.domain.school.School;
import daybreak.local.LocalCloud;
import daybreak.local.sample.Setting.Contact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Fills the directory before the night: the register as the import writes it, the force's list through its queue. */
final class Opening {
    private static final String DIRECTORY = "DirectoryChangesQueue";
    private static final String TIME = "16:30";

    private final LocalCloud cloud;

    Opening(LocalCloud cloud) {
        this.cloud = cloud;
    }

    void fill() {
        register();
        contacts().dispatches().forEach(message -> cloud.send(message.queue(), message.body()));
        cloud.settle();
    }

    private void register() {
        Map<String, School> schools = Northshire.all().stream()
                .map(Setting::school)
                .collect(Collectors.toMap(School::urn, Function.identity()));
        schools.values().forEach(school -> {
            Optional<String> foundBy = FoundByName.of(school, schools);
            put(SchoolRow.of(school, foundBy));
            foundBy.ifPresent(name -> put(SchoolRow.name(name, school.urn())));
        });
    }

    private void put(Map<String, AttributeValue> row) {
        String table = cloud.template().functions().stream()
                .flatMap(function -> Optional.ofNullable(function.environment().get("DIRECTORY_TABLE")).stream())
                .findFirst()
                .orElseThrow();
        cloud.clients().dynamoDb().putItem(put -> put.tableName(table).item(row));
    }

    static Night contacts() {
        var night = new Night();
        for (Setting setting : Northshire.all()) {
            if (setting.lead().isPresent() || setting.deputy().isPresent()) {
                var data = new LinkedHashMap<String, Object>();
                data.put("urn", setting.urn());
                setting.lead().ifPresent(lead -> data.put("lead", json(lead)));
                setting.deputy().ifPresent(deputy -> data.put("deputy", json(deputy)));
                data.put("changedAt", NightTime.at(TIME).toString());
                night.send(TIME, DIRECTORY, "school-contact.changed.v1", data);
            }
        }
        forceContact(night, Map.of("kind", "hub-mailbox"), Contact.of("Northshire hub desk", Northshire.HUB));
        forceContact(
                night,
                Map.of("kind", "local-authority-officer", "localAuthority", Northshire.LA),
                Contact.of("Elective home education team", Northshire.OFFICER));
        night.send(
                TIME,
                DIRECTORY,
                "school-calendar.changed.v1",
                Map.of(
                        "scope",
                        Map.of("kind", "school", "urn", Northshire.GORSEFIELD.urn()),
                        "closures",
                        List.of(Map.of("first", NightTime.MORNING.toString(), "last", NightTime.MORNING.toString())),
                        "changedAt",
                        NightTime.at(TIME).toString()));
        return night;
    }

    private static void forceContact(Night night, Map<String, Object> role, Contact contact) {
        night.send(
                TIME,
                DIRECTORY,
                "force-contact.changed.v1",
                Map.of(
                        "role",
                        role,
                        "contact",
                        json(contact),
                        "changedAt",
                        NightTime.at(TIME).toString()));
    }

    private static Map<String, Object> json(Contact contact) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", contact.name());
        json.put("email", contact.email());
        contact.phone().ifPresent(phone -> json.put("phone", phone));
        return json;
    }
}
