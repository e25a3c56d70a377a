package daybreak.local.sample;

import static daybreak.local.sample.ListedChild.child;
import static daybreak.local.sample.Northshire.*;

import java.util.LinkedHashMap;
import java.util.Map;

/** Messages that cannot be taken, and hostile ones that can. */
final class BadCases {
    /** The largest message that SQS takes: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html */
    private static final int LARGEST = 1_048_576;

    private static final String PPNS = "PpnSubmittedQueue";

    private BadCases() {}

    static void fill(Night night) {
        unreadable(night);
        untrue(night);
        hostile(night);
    }

    private static Incident incident() {
        return Incident.domestic("verbal-argument");
    }

    private static void unreadable(Night night) {
        night.rejected("00:15", "json", PPNS, "{\"specversion\": \"1.0\", \"data\": {\"children\": [");
        night.rejected("00:16", "json", PPNS, "Please ring me about little Ulric Vesper, born 2014-01-02");
        night.rejected(
                "00:17",
                "event-type",
                PPNS,
                Envelope.of("ppn.withdrawn.v9", "bad-type", NightTime.at("00:17"), Map.of()));
        var empty = new LinkedHashMap<String, Object>();
        empty.put("ppnId", "PPN-2026-007201");
        night.rejected(
                "00:18", "required", PPNS, Envelope.of("ppn.submitted.v1", "bad-empty", NightTime.at("00:18"), empty));
        night.rejected(
                "00:19",
                "maxLength",
                incident().of(child("V".repeat(10_000), "2013-01-01").at(MILLBECK)));
        night.rejected(
                "00:20",
                "pattern",
                incident()
                        .number("NS/26/0317202\r\nBcc: everyone@mail.example")
                        .of(child("Wystan Abel", "2013-01-02").at(MILLBECK)));
        night.rejected(
                "00:21",
                "maxLength",
                incident()
                        .with("gradeRationale", "x".repeat(LARGEST - 4_000))
                        .of(child("Xerxes Bold", "2013-01-03").at(MILLBECK)));
        night.rejected(
                "00:22",
                "required",
                "ChildFoundQueue",
                Envelope.of(
                        "child.found.v1",
                        "bad-found",
                        NightTime.at("00:22"),
                        Map.of("occurrenceNumber", "NS/26/0318001")));
    }

    private static void untrue(Night night) {
        night.rejected(
                "00:25",
                "form-version",
                incident()
                        .with("formVersion", "2031.7")
                        .of(child("Yolande Crisp", "2013-01-04").at(MILLBECK)));
        night.rejected(
                "00:26",
                "force",
                incident()
                        .with("force", "southshire")
                        .of(child("Zebedee Dunn", "2013-01-05").at(MILLBECK)));
        night.rejected(
                "00:27",
                "circumstance",
                incident()
                        .with("circumstance", "not-on-the-list")
                        .of(child("Alaric Eves", "2013-01-06").at(MILLBECK)));
        night.rejected(
                "00:28",
                "impossible-date",
                incident()
                        .with("submittedAt", "2026-04-27T00:28:00Z")
                        .of(child("Bronwen Foss", "2013-01-07").at(MILLBECK)));
        night.rejected(
                "00:29",
                "enum",
                incident()
                        .person("butler", "Jeremiah Gaunt", Map.of())
                        .of(child("Clovis Gaunt", "2013-01-08").at(MILLBECK)));
    }

    private static void hostile(Night night) {
        night.file(
                "00:35",
                incident()
                        .of(child("<img src=x onerror=alert(1)> Hobday", "2013-01-09")
                                .at(FERNHOLLOW)
                                .told("markup in a name: shown as text")));
        night.file(
                "00:36",
                incident()
                        .of(child("Ingrid 🦊 Jaggard", "2013-01-10")
                                .at(FERNHOLLOW)
                                .voice("\u202edrawkcab\u202c <b>and</b> “quoted”\r\nBcc: everyone@mail.example")
                                .told("hostile words of a child: shown as text")));
        night.file(
                "00:37",
                incident()
                        .with("attachment", "y".repeat(LARGEST - 6_000))
                        .of(
                                child("Jemima Kettle", "2013-01-11")
                                        .at(FERNHOLLOW)
                                        .told(
                                                "the largest message that SQS takes, most of it an unknown field: taken, and reported")));
    }
}
