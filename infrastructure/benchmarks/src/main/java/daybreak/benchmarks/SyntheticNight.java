package daybreak.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * PPNs of one kind of night, as many as are asked for and the same each time: of ten, eight are about domestic abuse and
 * a child or two, one is about a missing child, one names no child. Eleven notices come of every ten PPNs.
 */
final class SyntheticNight {
    /** Enough that a school hears of several children and the table of schools is not one row. */
    private static final int SCHOOLS = 200;

    private static final int FIRST_URN = 900_000;

    private SyntheticNight() {}

    /** The notices that so many PPNs lead to, counted from the first. */
    static int notices(int ppns) {
        return IntStream.range(0, ppns).map(index -> children(index).size()).sum();
    }

    static List<School> schools() {
        return IntStream.range(0, SCHOOLS)
                .mapToObj(index -> new School(
                        Integer.toString(FIRST_URN + index), String.format(Locale.UK, "Larkfield %03d School", index)))
                .toList();
    }

    record School(String urn, String name) {
        String contactChanged() {
            return event(
                    "school-contact.changed.v1", "contact-" + urn, "2026-01-05T09:00:00Z", """
                    {"urn":"%s","lead":{"name":"Ottoline Fennimore","email":"dsl@s%s.example"},\
                    "changedAt":"2026-01-05T09:00:00Z"}""".formatted(urn, urn));
        }
    }

    static String hubMailboxChanged() {
        return event("force-contact.changed.v1", "hub", "2026-01-05T09:00:00Z", """
                {"role":{"kind":"hub-mailbox"},"contact":{"name":"Northshire hub","email":"hub@northshire.example"},\
                "changedAt":"2026-01-05T09:00:00Z"}""");
    }

    /**
     * One PPN, about an occurrence of its own.
     *
     * @param series keeps the PPNs of two series apart
     * @param submittedAt an hour or more after the incident
     */
    static String ppn(String series, int index, String submittedAt) {
        String id = series + "-" + index;
        List<String> children = children(index);
        String kids = String.join(
                ",",
                IntStream.range(0, children.size())
                        .mapToObj(i -> child(id, i, children.get(i), submittedAt))
                        .toList());
        boolean missing = isMissing(index);
        return event("ppn.submitted.v1", "ppn-" + id, submittedAt, """
                {"ppnId":"PPN-%1$s","version":1,"formVersion":"2026.1","occurrenceNumber":"NS/26/%1$s",\
                "force":"northshire","incidentType":"%2$s","circumstance":"%3$s",\
                "incidentAt":"2026-03-02T18:35:00Z","place":"14 Larkspur Close, Millbeck","officer":"PC 4471 Okafor",\
                "submittedAt":"%4$s","domesticAbuse":%5$s,"childrenTicked":%6$s,"numberToCall":"01632 960123",\
                "grade":"%7$s","gradeRationale":"Second call this month. No injury seen; both calm on leaving.",\
                "sensitive":false,"persons":[%8$s],"children":[%9$s]}""".formatted(
                        id,
                        missing ? "missing-child" : "domestic-incident",
                        missing ? "missing-from-home" : "verbal-argument",
                        submittedAt,
                        !missing,
                        !children.isEmpty(),
                        index % 10 == 7 ? "green" : "amber",
                        adults(children.size(), missing),
                        kids));
    }

    private static boolean isMissing(int index) {
        return index % 10 == 8;
    }

    /** How the PPN names the school of each child: by URN, and once in ten as free text. */
    private static List<String> children(int index) {
        List<School> schools = schools();
        School school = schools.get(index % SCHOOLS);
        School other = schools.get((index + 1) % SCHOOLS);
        return switch (index % 10) {
            case 3 -> List.of("{\"text\":\"" + school.name() + "\",\"onRoll\":true}");
            case 6 -> List.of(byUrn(school), byUrn(other));
            case 7 -> List.of(byUrn(school), byUrn(school));
            case 9 -> List.of();
            default -> List.of(byUrn(school));
        };
    }

    private static String byUrn(School school) {
        return "{\"urn\":\"" + school.urn() + "\",\"onRoll\":true}";
    }

    private static String child(String id, int position, String school, String submittedAt) {
        return """
                {"ref":"c%1$d","name":"%2$s Tarrow","dateOfBirth":"201%1$d-05-17","nominalId":"N-%3$s-%1$d",\
                "suspect":false,"present":true,"seen":true,"spokenTo":true,"welfareCheck":true,\
                "voice":"I turned the telly up so I could not hear.","schools":[%4$s],"residence":"in-force-area"%5$s}""".formatted(
                        position,
                        position == 0 ? "Tamsin" : "Bran",
                        id,
                        school,
                        isMissing(Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)))
                                ? ",\"missing\":{\"reportedAt\":\"" + submittedAt + "\"}"
                                : "");
    }

    private static String adults(int children, boolean missing) {
        if (missing) {
            return adult("p1", "parent", "Morwenna Tarrow", "mother", children);
        }
        return adult("p1", "victim", "Morwenna Tarrow", "mother", children) + ","
                + adult("p2", "suspect", "Idris Vance", "step-father", children) + ","
                + adult("p3", "witness", "Zoë Quill", "neighbour", 0);
    }

    private static String adult(String ref, String role, String name, String relationship, int children) {
        String relationships = String.join(
                ",",
                IntStream.range(0, children)
                        .mapToObj(i -> "{\"child\":\"c" + i + "\",\"is\":\"" + relationship + "\"}")
                        .toList());
        return """
                {"ref":"%s","role":"%s","name":"%s","dateOfBirth":"1989-07-14",\
                "address":"14 Larkspur Close, Millbeck","phone":"07700 900417","relationships":[%s]}""".formatted(ref, role, name, relationships);
    }

    private static String event(String type, String id, String time, String data) {
        return """
                {"specversion":"1.0","id":"%s","source":"urn:example:benchmark","type":"%s","subject":"s-%s",\
                "time":"%s","datacontenttype":"application/json","data":%s}""".formatted(id, type, id, time, data);
    }

    static Stream<String> ppns(String series, int howMany, String submittedAt) {
        return IntStream.range(0, howMany).mapToObj(index -> ppn(series, index, submittedAt));
    }
}
