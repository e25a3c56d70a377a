package daybreak.local.sample;

import daybreak.domain.school.School;
import daybreak.domain.school.School.Phase;
import daybreak.domain.school.School.Status;
import daybreak.local.sample.Setting.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The schools of a county that does not exist. What becomes of an email is in the local part of its address. */
final class Northshire {
    /** The county's own local authority, and one whose officer nobody knows. */
    static final String LA = "990";

    static final String OTHER_LA = "991";

    static final String OFFICER = "ehe@northshire-council.example";
    static final String HUB = "desk@northshire-hub.example";

    private static final List<Setting> ALL = new ArrayList<>();

    static final Setting MILLBECK =
            open("900101", "Millbeck Primary School", "Hester Ravensworth", "dsl@millbeck.example");
    static final Setting THORNLEA = open("900102", "Thornlea Academy", "Olufemi Adair", "dsl@thornlea.example");
    static final Setting FERNHOLLOW =
            open("900103", "Fernhollow Junior School", "Quentin Thackeray", "dsl@fernhollow.example");
    static final Setting COPPERWOOD =
            open("900104", "Copperwood Sixth Form College", "Winifred Achebe", "safeguarding@copperwood.example");
    static final Setting NURSERY = open("900105", "Millbeck Nursery School", "Ursula Penhale", "dsl@nursery.example");
    static final Setting LARCHFIELD = add(
            school("900106", "Larchfield School", Status.PROPOSED_TO_CLOSE, Phase.SCHOOL_OR_COLLEGE),
            Contact.of("Bartholomew Quaye", "dsl@larchfield.example"));
    static final Setting OLD_MILL = closed("900107", "Old Mill Infant School", "900101");
    static final Setting ASHGROVE = closed("900108", "Ashgrove School", "900102");
    static final Setting BRACKENSIDE = closed("900109", "Brackenside School", "900108");
    static final Setting STONEBRIDGE = closed("900110", "Stonebridge School", "900101", "900103");
    static final Setting NEWBROOK = add(
            school("900111", "Newbrook Free School", Status.PROPOSED_TO_OPEN, Phase.SCHOOL_OR_COLLEGE),
            Contact.of("Cosima Featherstone", "dsl@newbrook.example"));
    static final Setting WENDREDA_NORTH =
            open("900112", "St Wendreda's School", "Tobias Merriweather", "dsl@wendreda-north.example");
    static final Setting WENDREDA_SOUTH =
            open("900113", "St Wendreda’s School", "Agnes Littlewood", "dsl@wendreda-south.example");
    static final Setting PLAYGROUP = add(
            school("900114", "Buttercup Playgroup", Status.OPEN, Phase.EARLY_YEARS),
            Contact.of("Verity Holloway", "dsl@buttercup.example"));
    static final Setting UNIVERSITY = add(
            school("900115", "University of Northshire", Status.OPEN, Phase.OTHER),
            Contact.of("Leopold Asante", "wellbeing@northshire-university.example"));
    static final Setting GLENFARRAN = add(
            school("900116", "Glenfarran Academy", Status.OPEN, Phase.OUTSIDE_ENGLAND_AND_WALES),
            Contact.of("Fenella Drummore", "dsl@glenfarran.example"));
    static final Setting FARAWAY = add(
            elsewhere("900117", "Porth Gwyntog Primary School"),
            Contact.of("Carys Llewelyn-Hart", "dsl@porth-gwyntog.example"));
    static final Setting HOLLIN_BANK = without("900118", "Hollin Bank School");
    static final Setting PENROSE = add(
            school("900119", "Penrose Hall School", Status.OPEN, Phase.SCHOOL_OR_COLLEGE),
            new Contact("Ottoline Fairweather", "dsl@penrose-hall.example", Optional.of("01632 960119")));
    static final Setting GORSEFIELD =
            open("900120", "Gorsefield School", "Emrys Bickerstaff", "dsl@gorsefield.example");
    static final Setting DEPUTY_ONLY = add(
            school("900121", "Rookery School", Status.OPEN, Phase.SCHOOL_OR_COLLEGE),
            Optional.empty(),
            Contact.of("Sebastian Nightingale", "deputy@rookery.example"));

    // What becomes of their email
    static final Setting BOUNCES =
            open("900201", "Cinder Lane School", "Silas Greatorex", "bounce@cinder-lane.example");
    static final Setting BOUNCES_TO_DEPUTY = add(
            school("900202", "Dovecote School", Status.OPEN, Phase.SCHOOL_OR_COLLEGE),
            Optional.of(Contact.of("Prudence Harkaway", "bounce@dovecote.example")),
            Contact.of("Ravi Colquhoun", "deputy@dovecote.example"));
    static final Setting BOTH_BOUNCE = add(
            school("900203", "Embercroft School", Status.OPEN, Phase.SCHOOL_OR_COLLEGE),
            Optional.of(Contact.of("Isidore Wainscott", "bounce.lead@embercroft.example")),
            Contact.of("Tabitha Rookwood", "bounce.deputy@embercroft.example"));
    static final Setting SUPPRESSED = add(
            school("900204", "Foxholme School", Status.OPEN, Phase.SCHOOL_OR_COLLEGE),
            Optional.of(Contact.of("Leontine Ashdown", "suppressionlist@foxholme.example")),
            Contact.of("Gideon Farthing", "deputy@foxholme.example"));
    static final Setting FULL_MAILBOX =
            open("900205", "Garnet Hill School", "Esme Tattersall", "soft-bounce@garnet-hill.example");
    static final Setting DELAYED =
            open("900206", "Hazelmere Road School", "Jasper Oyelaran", "delay@hazelmere.example");
    static final Setting UNREACHABLE =
            open("900207", "Ivydene School", "Cordelia Marchmont", "delay-then-bounce@ivydene.example");
    static final Setting COMPLAINS =
            open("900208", "Juniper Street School", "Edmund Falconer", "complaint@juniper.example");
    static final Setting RETURNS_LATER =
            open("900209", "Kestrel Park School", "Georgiana Whitlock", "bounce-after-delivery@kestrel-park.example");
    static final Setting SILENT =
            open("900210", "Lantern Court School", "Rufus Abernathy", "silent@lantern-court.example");
    static final Setting THROTTLED =
            open("900211", "Moorgate End School", "Beatrix Swann", "throttle-once@moorgate.example");
    static final Setting LOST_ANSWER =
            open("900212", "Nettlecombe School", "Ambrose Kilbride", "lost-answer@nettlecombe.example");
    static final Setting SLOW =
            open("900213", "Osier Bank School", "Henrietta Vaughan", "slow-timeout@osier-bank.example");
    static final Setting REFUSED = open("900214", "Pikestaff School", "Cedric Umber", "refused@pikestaff.example");
    static final Setting VIRUS = open("900215", "Quillfield School", "Matilda Oakenshaw", "reject@quillfield.example");
    static final Setting AWAY = open("900216", "Ryecroft School", "Dorothea Blackwood", "ooto@ryecroft.example");

    private Northshire() {}

    static List<Setting> all() {
        return List.copyOf(ALL);
    }

    private static Setting open(String urn, String name, String lead, String email) {
        return add(school(urn, name, Status.OPEN, Phase.SCHOOL_OR_COLLEGE), Contact.of(lead, email));
    }

    private static Setting add(School school, Optional<Contact> lead, Contact deputy) {
        return keep(new Setting(school, lead, Optional.of(deputy)));
    }

    private static Setting without(String urn, String name) {
        return keep(new Setting(
                school(urn, name, Status.OPEN, Phase.SCHOOL_OR_COLLEGE), Optional.empty(), Optional.empty()));
    }

    private static Setting closed(String urn, String name, String... successors) {
        return keep(new Setting(
                new School(
                        urn,
                        name,
                        Status.CLOSED,
                        1,
                        Phase.SCHOOL_OR_COLLEGE,
                        LA,
                        true,
                        Optional.empty(),
                        List.of(successors)),
                Optional.empty(),
                Optional.empty()));
    }

    private static Setting add(School school, Contact lead) {
        return keep(new Setting(school, Optional.of(lead), Optional.empty()));
    }

    private static Setting keep(Setting setting) {
        ALL.add(setting);
        return setting;
    }

    private static School school(String urn, String name, Status status, Phase phase) {
        return new School(
                urn, name, status, 1, phase, LA, true, Optional.of("01632 960" + urn.substring(3)), List.of());
    }

    private static School elsewhere(String urn, String name) {
        return new School(
                urn, name, Status.OPEN, 30, Phase.SCHOOL_OR_COLLEGE, "992", false, Optional.empty(), List.of());
    }
}
