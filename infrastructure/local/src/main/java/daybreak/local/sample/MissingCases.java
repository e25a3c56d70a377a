package daybreak.local.sample;

import static daybreak.local.sample.ListedChild.child;
import static daybreak.local.sample.Northshire.*;

import daybreak.domain.notice.Concern;
import java.util.LinkedHashMap;
import java.util.Map;

/** Children who were reported missing. */
final class MissingCases {
    private MissingCases() {}

    static void fill(Night night) {
        night.file(
                "21:40",
                Incident.missing()
                        .of(child("Caspian Hollis", "2012-09-17")
                                .at(THORNLEA)
                                .missing("20:50")
                                .told("missing at the run: told missing")));
        night.file(
                "21:45",
                Incident.missing()
                        .of(child("Jessamy Rook", "2011-04-30")
                                .at(THORNLEA)
                                .missing("20:30", "21:20")
                                .told("found before the notice was filed: was missing, found at")));
        night.file(
                "21:50",
                Incident.missing()
                        .number("NS/26/0318001")
                        .of(child("Orlando Pike", "2012-02-20")
                                .nominal("N-880001")
                                .at(MILLBECK)
                                .missing("21:00")
                                .told("found before the run: was missing, found at")));
        found(night, "23:40", "NS/26/0318001", "Orlando Pike", "2012-02-20", "23:15", "23:40");
        night.file(
                "21:55",
                Incident.missing()
                        .number("NS/26/0318002")
                        .of(child("Viola Sandringham-Orr", "2010-10-20")
                                .at(THORNLEA)
                                .missing("21:05")
                                .told("told missing at the run")
                                .toldAt(
                                        "found at 07:20: found, at once, to whom was told missing",
                                        THORNLEA.address())));
        found(night, "07:20", "NS/26/0318002", "Viola Sandringham-Orr", "2010-10-20", "07:05", "07:18");
        night.file(
                "22:00",
                Incident.missing()
                        .number("NS/26/0318003")
                        .of(child("Tybalt Greaves", "2013-08-30")
                                .at(FERNHOLLOW)
                                .missing("21:15")
                                .told("found twice: the later report wins")));
        found(night, "00:20", "NS/26/0318003", "Tybalt Greaves", "2013-08-30", "23:50", "00:18");
        found(night, "00:40", "NS/26/0318003", "Tybalt Greaves", "2013-08-30", "23:30", "00:35");
        night.file(
                "22:05",
                Incident.missing()
                        .number("NS/26/0318004")
                        .of(child("Bellamy Stokes", "2013-08-29")
                                .missing("21:25")
                                .toPerson(
                                        Concern.NO_SCHOOL_RECORDED,
                                        "found, and nobody was ever told missing: no email")));
        found(night, "00:50", "NS/26/0318004", "Bellamy Stokes", "2013-08-29", "00:10", "00:45");
        night.file(
                "22:10",
                Incident.missing()
                        .of(child("Araminta Speke", "2012-12-02")
                                .at(MILLBECK)
                                .toPerson(
                                        Concern.NO_CHILD_MARKED_MISSING,
                                        "a missing notice that marks nobody missing")));
        night.file(
                "22:15",
                Incident.domestic("verbal-argument")
                        .with("numberToCall", "01632 960155")
                        .of(
                                child("Endymion Cross", "2011-11-21")
                                        .at(THORNLEA)
                                        .missing("21:35")
                                        .told("abuse and missing in one notice: Encompass")
                                        .toldAt("abuse and missing in one notice: Endeavour", THORNLEA.address()),
                                child("Sabrina Cross", "2014-11-21")
                                        .at(MILLBECK)
                                        .told("her brother is missing, she is not: Encompass alone")));
        night.file(
                "22:20",
                Incident.missing()
                        .with("circumstance", "missing-from-care")
                        .of(child("Perran Moss", "2011-05-15")
                                .homeEducated(LA)
                                .missing("21:40")
                                .toldAt("missing and home-educated: the officer", OFFICER)));
    }

    private static void found(
            Night night, String time, String occurrence, String name, String born, String foundAt, String reportedAt) {
        var data = new LinkedHashMap<String, Object>();
        data.put("occurrenceNumber", occurrence);
        data.put("name", name);
        data.put("dateOfBirth", born);
        data.put("foundAt", NightTime.at(foundAt).toString());
        data.put("reportedAt", NightTime.at(reportedAt).toString());
        night.send(time, "ChildFoundQueue", "child.found.v1", Map.copyOf(data));
    }
}
