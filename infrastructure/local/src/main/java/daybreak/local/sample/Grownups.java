package daybreak.local.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes up the adults of an incident, so that every notice holds names, addresses and numbers that must go nowhere. */
final class Grownups {
    private static final List<String> MOTHERS = List.of(
            "Morwenna",
            "Zenobia",
            "Ysolde",
            "Perdita",
            "Saoirse",
            "Anwen",
            "Clementina",
            "Drusilla",
            "Eulalia",
            "Ginevra",
            "Halcyone",
            "Isaura",
            "Jocasta",
            "Keziah",
            "Lavinia",
            "Mirabel",
            "Nerys",
            "Oriel",
            "Philippa",
            "Rowena",
            "Sephora",
            "Theodora",
            "Undine");
    private static final List<String> OTHERS = List.of(
            "Idris",
            "Barnaby",
            "Caradoc",
            "Dunstan",
            "Evander",
            "Florian",
            "Gawain",
            "Hereward",
            "Ignatius",
            "Jolyon",
            "Kester",
            "Lysander",
            "Mungo");
    private static final List<String> SURNAMES = List.of(
            "Vance",
            "Trevanion",
            "Pellworth",
            "Skerrit",
            "Dunhollow",
            "Garrowby",
            "Hexton",
            "Jessamine",
            "Loxwell",
            "Mardale",
            "Nethersole");
    private static final List<String> STREETS =
            List.of("Larkspur Close", "Tannery Lane", "Quarry Rise", "Chandler's Yard", "Old Mill Road");

    private Grownups() {}

    static String address(int number) {
        return number + " " + STREETS.get(number % STREETS.size()) + ", Millbeck";
    }

    static List<Map<String, Object>> of(Incident incident, int number) {
        var persons = new ArrayList<Map<String, Object>>();
        if (incident.children().isEmpty()) {
            return persons;
        }
        String surname = incident.children()
                .getFirst()
                .name()
                .replaceAll("[^A-Za-z ]", "")
                .strip();
        String family = surname.substring(surname.lastIndexOf(' ') + 1);
        String mother = MOTHERS.get(number % MOTHERS.size()) + " " + family;
        persons.add(person("p1", incident.isDomestic() ? "victim" : "parent", mother, "mother", number, incident));
        if (incident.isDomestic()) {
            String other = OTHERS.get(number % OTHERS.size()) + " " + SURNAMES.get(number % SURNAMES.size());
            persons.add(person("p2", "suspect", other, "step-father", number + 300, incident));
        }
        return persons;
    }

    private static Map<String, Object> person(
            String ref, String role, String name, String relationship, int number, Incident incident) {
        var person = new LinkedHashMap<String, Object>();
        person.put("ref", ref);
        person.put("role", role);
        person.put("name", name);
        person.put("dateOfBirth", "19%02d-%02d-%02d".formatted(70 + number % 28, 1 + number % 12, 1 + number % 28));
        person.put("address", address(number));
        person.put("email", name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@mail.example");
        person.put("phone", "07700 900%03d".formatted(number));
        var relationships = new ArrayList<Map<String, Object>>();
        for (int child = 1; child <= incident.children().size(); child++) {
            relationships.add(Map.of("child", "c" + child, "is", relationship));
        }
        person.put("relationships", relationships);
        return person;
    }
}
