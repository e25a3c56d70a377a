package daybreak.local.sample;

import static daybreak.local.sample.ListedChild.child;
import static daybreak.local.sample.Northshire.*;

import daybreak.domain.notice.Concern;
import java.util.function.Supplier;

/** Several notices of one incident, several versions of one notice, and repeats. */
final class VersionCases {
    private VersionCases() {}

    static void fill(Night night) {
        night.file(
                "23:05",
                Incident.domestic("assault")
                        .number("NS/26/0319001")
                        .of(child("Lettice Thorne", "2013-02-14")
                                .nominal("N-990001")
                                .at(MILLBECK)
                                .told("three notices of one incident: one email")));
        night.file(
                "23:06",
                Incident.domestic("assault")
                        .number("NS/26/0319001")
                        .of(child("LETTICE  THORNE", "2013-02-14").at(MILLBECK)));
        night.file(
                "23:07",
                Incident.domestic("assault-with-injury")
                        .number("NS/26/0319001")
                        .of(child("Lettice Thorne", "2013-02-14")
                                .nominal("N-990001")
                                .at(MILLBECK)));
        night.file(
                "23:10",
                Incident.domestic("threats")
                        .number("NS/26/0319002")
                        .of(child("Mordecai Bligh", "2012-03-15")
                                .at(MILLBECK)
                                .toPerson(
                                        Concern.SCHOOLS_DISAGREE, "two notices of one incident name different schools")
                                .withdrawn(
                                        "a later version of the notice no longer calls for it",
                                        "the notice that the first PPN called for is taken back")));
        night.file(
                "23:11",
                Incident.domestic("threats")
                        .number("NS/26/0319002")
                        .of(child("Mordecai Bligh", "2012-03-15").at(FERNHOLLOW)));
        night.file(
                "23:12",
                Incident.domestic("threats")
                        .number("NS/26/0319003")
                        .of(child("Nerissa Vane", "2012-03-16")
                                .at(MILLBECK)
                                .toPerson(Concern.SENSITIVE, "one notice of the incident is sensitive: all are")));
        night.file(
                "23:13",
                Incident.domestic("threats")
                        .number("NS/26/0319003")
                        .sensitive()
                        .of(child("Nerissa Vane", "2012-03-16").at(MILLBECK)));

        night.file(
                "23:20",
                versioned("7101", 1)
                        .of(
                                child("Oberon Tull", "2012-03-17").at(MILLBECK).told("stays in the update: told"),
                                child("Pandora Tull", "2014-03-18")
                                        .at(MILLBECK)
                                        .withdrawn(
                                                "a later version of the notice no longer calls for it",
                                                "an update before the run takes her off: not sent, and the log says why")));
        night.file(
                "23:35",
                versioned("7101", 2).of(child("Oberon Tull", "2012-03-17").at(MILLBECK)));

        String twice = night.file(
                "23:45",
                versioned("7102", 1)
                        .of(child("Quillon Weir", "2012-03-19")
                                .at(MILLBECK)
                                .told("the same version twice: one email")));
        night.send("23:46", "PpnSubmittedQueue", twice);

        Supplier<ListedChild> rosamund =
                () -> child("Rosamund Yelland", "2012-03-20").at(THORNLEA);
        night.file(
                "23:50",
                versioned("7103", 2).of(rosamund.get().told("an older version comes late: it changes nothing")));
        night.file(
                "23:55",
                versioned("7103", 1).of(child("Rosamund Yelland", "2012-03-20").at(MILLBECK)));

        night.file(
                "00:00",
                versioned("7104", 1)
                        .of(child("Septimus Zell", "2012-03-21")
                                .at(MILLBECK)
                                .told("one version with two contents: the first stands")));
        night.rejected(
                "00:05",
                "version-conflict",
                versioned("7104", 1).of(child("Septimus Zell", "2012-03-21").at(FERNHOLLOW)));
        night.rejected(
                "00:06",
                "occurrence-conflict",
                versioned("7104", 2)
                        .number("NS/26/0319999")
                        .of(child("Septimus Zell", "2012-03-21").at(MILLBECK)));
        night.rejected(
                "00:07",
                "regrade-reason",
                versioned("7104", 2)
                        .grade("green")
                        .of(child("Septimus Zell", "2012-03-21").at(MILLBECK)));

        night.file(
                "00:10",
                versioned("7105", 1)
                        .of(child("Thisbe Arkwright", "2012-03-22")
                                .at(MILLBECK)
                                .told("told at the run")
                                .toPerson(
                                        Concern.CORRECTION,
                                        "what was told changed afterwards: a correction that a person releases")));
        night.file(
                "07:00",
                versioned("7105", 2)
                        .with("circumstance", "assault")
                        .of(child("Thisbe Arkwright", "2012-03-22").at(MILLBECK)));
        night.file(
                "00:12",
                versioned("7106", 1)
                        .of(
                                child("Ulrich Bellweather", "2012-03-23")
                                        .at(MILLBECK)
                                        .told("told at the run, and stays in the update"),
                                child("Vashti Bellweather", "2014-03-23")
                                        .at(FERNHOLLOW)
                                        .told("told at the run")
                                        .toPerson(
                                                Concern.TAKEN_BACK,
                                                "an update takes her off after her school was told: a person decides what it hears")));
        night.file(
                "07:02",
                versioned("7106", 2)
                        .of(child("Ulrich Bellweather", "2012-03-23").at(MILLBECK)));
    }

    /** Versions of one notice, which happened when it happened, whenever they are filed. */
    private static Incident versioned(String number, int version) {
        return Incident.domestic("verbal-argument")
                .number("NS/26/031" + number)
                .ppn("PPN-2026-00" + number, version)
                .with("incidentAt", NightTime.at("21:30").toString());
    }
}
