package daybreak.local.sample;

import static daybreak.local.sample.ListedChild.child;
import static daybreak.local.sample.Northshire.*;

import daybreak.domain.notice.Concern;
import java.util.Map;

/** Domestic abuse, by which school the notice names and whether it can be told. */
final class SchoolCases {
    private SchoolCases() {}

    static void fill(Night night) {
        told(night);
        namedBadly(night);
        notToBeWrittenTo(night);
        athome(night);
    }

    private static void told(Night night) {
        night.file(
                "17:05",
                Incident.domestic("verbal-argument")
                        .of(child("Tamsin Tarrow", "2016-02-28")
                                .at(MILLBECK)
                                .voice("I turned the telly up so I could not hear.")
                                .told("one child, one school, one email")));
        night.file(
                "17:20",
                Incident.domestic("assault")
                        .of(
                                child("Kit Marlowe-Finch", "2013-09-01")
                                        .at(MILLBECK)
                                        .told("siblings at one school: an email each"),
                                child("Wren Marlowe-Finch", "2015-05-17")
                                        .at(MILLBECK)
                                        .told("siblings at one school: an email each")));
        night.file(
                "17:35",
                Incident.domestic("coercive-control")
                        .of(
                                child("Bran Ottershaw", "2010-11-30")
                                        .at(THORNLEA)
                                        .told("siblings at different schools: neither reads of the other"),
                                child("Linnet Ottershaw", "2017-06-05")
                                        .at(FERNHOLLOW)
                                        .told("siblings at different schools: neither reads of the other")));
        night.file(
                "17:50",
                Incident.domestic("harassment")
                        .of(child("Juniper Vale", "2009-03-14")
                                .at(THORNLEA)
                                .at(COPPERWOOD)
                                .toldAt("on roll at two schools: both", THORNLEA.address())
                                .toldAt("on roll at two schools: both", COPPERWOOD.address())));
        night.file(
                "18:05",
                Incident.domestic("criminal-damage")
                        .of(child("Osric Pendle", "2017-01-20")
                                .at(OLD_MILL)
                                .toldAt("closed with one open successor: the successor", MILLBECK.address())));
        night.file(
                "18:07",
                Incident.domestic("verbal-argument")
                        .of(child("Cosmo Wetherby", "2017-04-11")
                                .at(OLD_MILL)
                                .at(MILLBECK)
                                .told("on roll at a closed school and at its successor: one school, one email")));
        night.file(
                "18:10",
                Incident.domestic("threats")
                        .of(child("Idony Pendlebury", "2011-10-02")
                                .at(BRACKENSIDE)
                                .toldAt("closed, its successor closed too: the end of the chain", THORNLEA.address())));
        night.file(
                "18:15",
                Incident.domestic("verbal-argument")
                        .of(child("Rafferty Quill", "2012-12-12").at(LARCHFIELD).told("proposed to close: as open")));
        night.file(
                "18:20",
                Incident.domestic("stalking")
                        .of(child("Elspeth Garrity", "2013-04-04")
                                .atText("thornlea ACADEMY")
                                .toldAt("free text that is one school's name, normalised", THORNLEA.address())));
        night.file(
                "18:25",
                Incident.domestic("assault-with-injury")
                        .of(child("Casimir Thrupp", "2022-08-19")
                                .atNumber(NURSERY)
                                .told("a maintained nursery school counts as a school")));
        night.file(
                "18:30",
                Incident.domestic("breach-of-order")
                        .of(child("Gwenllian Ap Rhys", "2014-07-07")
                                .at(FARAWAY)
                                .told("lives here, goes to school in Wales: the directory is national")));
        night.file(
                "18:35",
                Incident.domestic("malicious-communications")
                        .of(child("Barnabas Oakeshott", "2012-05-23")
                                .at(DEPUTY_ONLY)
                                .told("only a deputy is known: the deputy")));
        night.file(
                "18:40",
                Incident.domestic("domestic-other")
                        .of(child("Persephone Dray", "2008-03-28")
                                .at(COPPERWOOD)
                                .told("18 tomorrow: still a child on the day of sending")));
        night.file(
                "18:45",
                Incident.domestic("verbal-argument")
                        .of(child("Merryn Hallowell", "2015-10-31")
                                .at(FERNHOLLOW)
                                .voice("Perdita said not to tell, and Idris shouted.")
                                .told("the voice names another: left out, and the notice goes"))
                        .person("victim", "Perdita Hallowell", Map.of("phone", "07700 900901"))
                        .person("suspect", "Idris Vance", Map.of("email", "idris.vance@mail.example")));
        night.file(
                "18:50",
                Incident.domestic("public-order")
                        .of(child("Sorrel Winterbourne", "2014-03-03")
                                .at(THORNLEA)
                                .with("present", false)
                                .voice("")
                                .told("voice empty: printed as not recorded")));
    }

    private static void namedBadly(Night night) {
        night.file(
                "19:00",
                Incident.domestic("assault")
                        .of(child("Lorcan Fey", "2013-02-11")
                                .toPerson(Concern.NO_SCHOOL_RECORDED, "no school recorded")));
        night.file(
                "19:05",
                Incident.domestic("threats")
                        .of(child("Ondine Carrow", "2012-06-29")
                                .atText("The Big School By The Canal")
                                .toPerson(Concern.SCHOOL_NOT_FOUND, "free text that fits nothing")));
        night.file(
                "19:10",
                Incident.domestic("harassment")
                        .of(child("Absalom Reeve", "2011-08-08")
                                .atText("St. Wendredas School")
                                .toPerson(Concern.SCHOOL_AMBIGUOUS, "two schools of the area bear the name")));
        night.file(
                "19:15",
                Incident.domestic("stalking")
                        .of(child("Calla Brightwater", "2010-12-25")
                                .atNumberCalled(MILLBECK, "Thornlea Academy")
                                .toPerson(Concern.NAME_AND_URN_DISAGREE, "number and text disagree")));
        night.file(
                "19:20",
                Incident.domestic("verbal-argument")
                        .of(child("Fenwick Ludd", "2014-09-09")
                                .at(MILLBECK)
                                .notOnRoll(FERNHOLLOW)
                                .toPerson(Concern.TWO_SCHOOLS, "two schools, not on roll at both")));
        night.file(
                "19:25",
                Incident.domestic("verbal-argument")
                        .of(child("Hyacinth Moult", "2013-01-13")
                                .notOnRoll(THORNLEA)
                                .toPerson(Concern.NOT_ON_ROLL, "the only school named is not the child's")));
        night.file(
                "19:30",
                Incident.domestic("criminal-damage")
                        .of(child("Ignatia Stroud", "2012-02-29")
                                .at(STONEBRIDGE)
                                .toPerson(Concern.SCHOOL_CLOSED, "closed and split in two")));
        night.file(
                "19:35",
                Incident.domestic("criminal-damage")
                        .of(child("Jago Treloar", "2016-04-01")
                                .at(NEWBROOK)
                                .toPerson(Concern.SCHOOL_NOT_OPEN, "proposed to open")));
    }

    private static void notToBeWrittenTo(Night night) {
        night.file(
                "19:40",
                Incident.domestic("assault")
                        .of(child("Poppy Ashenden", "2023-03-15")
                                .at(PLAYGROUP)
                                .toPerson(
                                        Concern.EARLY_YEARS,
                                        "early years that are no maintained nursery: by policy a person")));
        night.file(
                "19:45",
                Incident.domestic("coercive-control")
                        .of(child("Leander Frost", "2008-06-01")
                                .at(UNIVERSITY)
                                .toPerson(Concern.NOT_A_SCHOOL, "a university")));
        night.file(
                "19:50",
                Incident.domestic("domestic-other")
                        .of(child("Isla Drummond-Bell", "2013-07-19")
                                .at(GLENFARRAN)
                                .toPerson(Concern.OUTSIDE_ENGLAND_AND_WALES, "outside England and Wales")));
        night.file(
                "19:55",
                Incident.domestic("verbal-argument")
                        .of(child("Tobin Hartshorn", "2014-11-05")
                                .at(HOLLIN_BANK)
                                .toPerson(Concern.NO_CONTACT, "the force has no contact there")));
        night.file(
                "20:00",
                Incident.domestic("threats")
                        .of(child("Ambrosia Fairweather", "2012-10-10")
                                .at(PENROSE)
                                .toPerson(
                                        Concern.SAME_PERSON,
                                        "the safeguarding lead has the mother's surname and initial"))
                        .person("victim", "Olivia Fairweather", Map.of("address", "2 Tannery Lane, Millbeck")));
        night.file(
                "20:05",
                Incident.domestic("threats")
                        .of(child("Zephyr Lockhart", "2013-12-01")
                                .at(PENROSE)
                                .toldAt(
                                        "held by the guard, released by a person to the head teacher",
                                        "head@penrose-hall.example"))
                        .person("suspect", "Crispin Lockhart", Map.of("phone", "+44 1632 960 119")));
    }

    private static void athome(Night night) {
        night.file(
                "20:10",
                Incident.domestic("assault")
                        .of(child("Marigold Teasdale", "2012-01-16")
                                .homeEducated(LA)
                                .toldAt("home-educated: the local authority's officer", OFFICER)));
        night.file(
                "20:15",
                Incident.domestic("assault")
                        .of(child("Evander Crake", "2011-03-22")
                                .homeEducated(OTHER_LA)
                                .toPerson(
                                        Concern.NO_HOME_EDUCATION_OFFICER, "home-educated where no officer is known")));
        night.file(
                "20:20",
                Incident.domestic("harassment")
                        .of(child("Saffron Nightjar", "2013-05-30")
                                .homeEducated(LA)
                                .at(MILLBECK)
                                .toPerson(
                                        Concern.HOME_EDUCATED_AND_SCHOOL,
                                        "home-educated, with a school named as well")));
    }
}
