package daybreak.local.sample;

import static daybreak.local.sample.ListedChild.child;
import static daybreak.local.sample.Northshire.*;

import daybreak.domain.notice.Concern;
import java.util.Map;

/** By who the child is, how the notice is marked, and its grade. */
final class ChildCases {
    private ChildCases() {}

    static void fill(Night night) {
        people(night);
        grades(night);
        without(night);
    }

    private static void people(Night night) {
        night.file(
                "20:30",
                Incident.domestic("sexual-offence")
                        .sensitive()
                        .of(child("Delphine Marsh", "2012-08-08")
                                .at(MILLBECK)
                                .toPerson(Concern.SENSITIVE, "marked sensitive")));
        night.file(
                "20:35",
                Incident.domestic("assault")
                        .of(child("Conrad Umberleigh", "2009-09-19")
                                .at(THORNLEA)
                                .with("suspect", true)
                                .toPerson(Concern.CHILD_IS_SUSPECT, "listed as a suspect")));
        night.file(
                "20:40",
                Incident.domestic("verbal-argument")
                        .of(
                                child("Elowen Marshall", "2014-02-02")
                                        .at(FERNHOLLOW)
                                        .toPerson(Concern.NEAR_MATCH, "two names a letter apart, born on one day"),
                                child("Elowyn Marshall", "2014-02-02")
                                        .at(FERNHOLLOW)
                                        .toPerson(Concern.NEAR_MATCH, "two names a letter apart, born on one day")));
        night.file(
                "20:42",
                Incident.domestic("verbal-argument")
                        .of(
                                child("Rosalind Tice", "2014-02-03")
                                        .nominal("N-770101")
                                        .at(FERNHOLLOW)
                                        .told("two nominal ids: two children, however alike"),
                                child("Rosalynd Tice", "2014-02-03")
                                        .nominal("N-770102")
                                        .at(FERNHOLLOW)
                                        .told("two nominal ids: two children, however alike")));
        night.file(
                "20:45",
                Incident.domestic("threats")
                        .of(child("Barnaby Unwin-Cole")
                                .at(MILLBECK)
                                .toPerson(Concern.NO_DATE_OF_BIRTH, "no date of birth")));
        night.file(
                "20:50",
                Incident.domestic("harassment")
                        .of(child("Octavia Sprague", "2008-03-27")
                                .at(COPPERWOOD)
                                .toPerson(Concern.ADULT, "18 on the day of sending")));
        night.file(
                "20:55",
                Incident.domestic("harassment")
                        .of(child("Lysander Coombes", "2012-04-14")
                                .at(THORNLEA)
                                .with("residence", "elsewhere")
                                .toPerson(Concern.LIVES_ELSEWHERE, "lives in another force's area")));
        night.file(
                "21:00",
                Incident.domestic("stalking")
                        .of(child("Cressida Holm", "2013-06-06")
                                .at(THORNLEA)
                                .with("residence", "unknown")
                                .toPerson(Concern.RESIDENCE_UNKNOWN, "residence not known")));
        night.file(
                "21:02",
                Incident.domestic("stalking")
                        .of(child("Ptolemy Grange", "2012-07-06")
                                .at(HOLLIN_BANK)
                                .toldByPerson("no contact; the hub rang the school at 07:20")));
        night.file(
                "21:04",
                Incident.domestic("stalking")
                        .of(child("Linus Harbottle", "2012-07-09")
                                .at(HOLLIN_BANK)
                                .notToBeTold("no contact; the hub decided that the school is not to be told")));
    }

    private static void grades(Night night) {
        for (String time : new String[] {"21:10", "21:12", "21:14"}) {
            night.file(
                    time,
                    Incident.domestic("verbal-argument")
                            .grade("green")
                            .of(child("Aurelia Stanhope", "2013-03-13")
                                    .nominal("N-881313")
                                    .at(FERNHOLLOW)
                                    .told("green three times within three months: told each time, and reviewed")));
        }
        night.file(
                "17:30",
                Incident.domestic("assault-with-injury")
                        .grade("red")
                        .ppn("PPN-2026-007001", 1)
                        .number("NS/26/0317001")
                        .of(child("Inigo Fairbrass", "2011-01-11")
                                .at(MILLBECK)
                                .told("red, and its clock is about to run out: a task before it does")));
        night.file(
                "18:00",
                Incident.domestic("assault-with-injury")
                        .grade("red")
                        .ppn("PPN-2026-007002", 1)
                        .number("NS/26/0317002")
                        .of(child("Hermia Longstaff", "2012-11-11").at(MILLBECK).told("red, worked in time: no task")));
        night.send(
                "20:25",
                "PpnWorkedQueue",
                "ppn.worked.v1",
                Map.of(
                        "ppnId", "PPN-2026-007002",
                        "occurrenceNumber", "NS/26/0317002",
                        "workedAt", NightTime.at("20:24").toString(),
                        "by", "P. Dunmore (hub)"));
    }

    private static void without(Night night) {
        night.file("21:20", Incident.other("welfare-concern").grade("green"));
        night.file("21:22", Incident.other("public-order").grade("green"));
        night.file("21:24", Incident.domestic("verbal-argument").with("childrenTicked", true));
        night.file("21:26", Incident.domestic("verbal-argument").with("unbornExpected", "2026-08-20"));
        night.file(
                "21:28",
                Incident.domestic("verbal-argument")
                        .with("childrenTicked", false)
                        .of(child("Damson Thripp", "2015-12-24")
                                .at(MILLBECK)
                                .told("box not ticked, child listed: unclear, and worked as if with children")));
        night.file(
                "21:30",
                Incident.other("welfare-concern")
                        .of(child("Florence Ettrick", "2013-12-24").at(MILLBECK)));
    }
}
