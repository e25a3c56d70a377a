package daybreak.endtoend.crash;

import static daybreak.endtoend.crash.PpnMessage.domestic;
import static daybreak.endtoend.crash.PpnMessage.missing;

import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.Review;
import daybreak.domain.task.TaskKind;
import daybreak.local.sample.ReportCases;
import daybreak.local.sample.ReportDesk;
import java.util.Optional;

/**
 * The morning in acts, each a whole morning of its own with a few PPNs: what fails in one cannot touch another, and a
 * short morning is played again quickly. Together they take every route.
 */
enum Act {
    /** Siblings at two schools, two PPNs of one incident, a voice that names somebody, nothing to tell. */
    TOLD {
        @Override
        void play(Stage stage) {
            stage.ppn(domestic("PPN-101", "NS/26/101")
                    .adult("victim", "Morwenna Tarrow", "m.tarrow@mail.example", "07700 900417")
                    .adult("suspect", "Idris Vance", "idris.vance@mail.example", "07700 900418")
                    .child("Tamsin Tarrow", "2014-02-28", Register.MILLBECK.urn())
                    .child("Bran Vance", "2012-11-30", Optional.of(Register.STONEGATE.urn()), "Idris was shouting."));
            stage.settle();
            stage.ppn(domestic("PPN-102", "NS/26/101")
                    .adult("victim", "Morwenna Tarrow", "m.tarrow@mail.example", "07700 900417")
                    .child("Tamsin Tarrow", "2014-02-28", Register.MILLBECK.urn()));
            stage.ppn(domestic("PPN-103", "NS/26/103").noDomesticAbuse().grade("green"));
            stage.settle();
            stage.morning();
        }
    },

    /** A bounce and the deputy, for a missing child too; both bounce; a bounce after delivery. */
    BOUNCED {
        @Override
        void play(Stage stage) {
            stage.ppn(missing("PPN-201", "NS/26/201")
                    .adult("parent", "Anselm Brightwater", "anselm@mail.example", "07700 900562")
                    .child("Juniper Brightwater", "2012-09-17", Register.HARROWGATE.urn()));
            stage.ppn(domestic("PPN-202", "NS/26/202")
                    .adult("victim", "Orla Penhaligon", "orla.p@mail.example", "07700 900611")
                    .child("Wilf Penhaligon", "2013-04-01", Register.FELLSIDE.urn()));
            stage.ppn(domestic("PPN-203", "NS/26/203")
                    .adult("victim", "Kezia Lowther", "kezia@mail.example", "07700 900612")
                    .child("Rowan Lowther", "2011-06-05", Register.ASHCOMBE.urn()));
            stage.settle();
            stage.morning();
        }
    },

    /** Nothing is heard of one email, and SES refuses another every time. */
    UNCONFIRMED {
        @Override
        void play(Stage stage) {
            stage.ppn(domestic("PPN-301", "NS/26/301")
                    .adult("victim", "Maud Ellerby", "maud@mail.example", "07700 900613")
                    .child("Silas Ellerby", "2013-08-19", Register.RAVENSDALE.urn()));
            stage.ppn(domestic("PPN-302", "NS/26/302")
                    .adult("victim", "Thea Garsdale", "thea@mail.example", "07700 900614")
                    .child("Ivo Garsdale", "2015-01-22", Register.OAKHURST.urn()));
            stage.settle();
            stage.morning();
        }
    },

    /** To a person at once: sensitive, no contact, the wrong person. One is told by phone, one released. */
    HANDED_OVER {
        @Override
        void play(Stage stage) {
            stage.ppn(domestic("PPN-401", "NS/26/401")
                    .sensitive()
                    .adult("victim", "Petra Skelton", "petra@mail.example", "07700 900615")
                    .child("Jory Skelton", "2012-12-12", Register.MILLBECK.urn()));
            stage.ppn(domestic("PPN-402", "NS/26/402")
                    .adult("victim", "Nerys Oldroyd", "nerys@mail.example", "07700 900616")
                    .child("Cade Oldroyd", "2014-07-03", Register.NOBODYS.urn()));
            stage.ppn(domestic("PPN-403", "NS/26/403")
                    .adult("victim", "Hester Ravensworth", "hester.r@mail.example", "07700 900617")
                    .child("Linnet Ravensworth", "2011-03-30", Register.STONEGATE.urn()));
            stage.settle();
            stage.open();
            stage.say(
                    "TaskAnswersQueue", Messages.toldByPhone(stage.taskAbout("Cade Oldroyd"), "2026-03-05T06:40:00Z"));
            stage.say(
                    "NoticeReleasesQueue",
                    Messages.released(
                            stage.taskAbout("Linnet Ravensworth"),
                            "Ottoline Fairweather",
                            "success.ottoline@stonegate.example",
                            "2026-03-05T06:41:00Z"));
            stage.settle();
            stage.close();
        }
    },

    /** A person lets a notice go after the ledger has closed, and nothing is heard of the email; the next one counts it. */
    RELEASED_LATE {
        @Override
        void play(Stage stage) {
            stage.ppn(domestic("PPN-451", "NS/26/451")
                    .adult("victim", "Nerys Oldroyd", "nerys@mail.example", "07700 900616")
                    .child("Cade Oldroyd", "2014-07-03", Register.NOBODYS.urn()));
            stage.settle();
            stage.morning();
            stage.say(
                    "NoticeReleasesQueue",
                    Messages.released(
                            stage.taskAbout("Cade Oldroyd"),
                            "Ottoline Fairweather",
                            "silent.ottoline@withy.example",
                            "2026-03-05T08:00:00Z"));
            stage.settle();
            stage.nextMorning();
        }
    },

    /** Told missing and found after it, found before it was told, and still missing. */
    MISSING {
        @Override
        void play(Stage stage) {
            stage.ppn(missing("PPN-501", "NS/26/501")
                    .adult("parent", "Edda Swinburn", "edda@mail.example", "07700 900618")
                    .child("Kit Swinburn", "2012-05-09", Register.MILLBECK.urn()));
            stage.ppn(missing("PPN-502", "NS/26/502")
                    .adult("parent", "Ulric Tebay", "ulric@mail.example", "07700 900619")
                    .child("Isolde Tebay", "2011-10-21", Register.STONEGATE.urn()));
            stage.ppn(missing("PPN-503", "NS/26/503")
                    .adult("parent", "Sorrel Dent", "sorrel@mail.example", "07700 900620")
                    .child("Florian Dent", "2013-01-17", Register.TARNSIDE.urn()));
            stage.settle();
            stage.say(
                    "ChildFoundQueue",
                    Messages.found("502", "NS/26/502", "Isolde Tebay", "2011-10-21", "2026-03-05T05:20:00Z"));
            stage.settle();
            stage.open();
            stage.say(
                    "ChildFoundQueue",
                    Messages.found("501", "NS/26/501", "Kit Swinburn", "2012-05-09", "2026-03-05T06:20:00Z"));
            stage.settle();
            stage.close();
        }
    },

    /** Missing on two mornings; another is found between the two, and whoever was told missing hears of it. */
    STILL_MISSING {
        @Override
        void play(Stage stage) {
            stage.ppn(missing("PPN-551", "NS/26/551")
                    .adult("parent", "Sorrel Dent", "sorrel@mail.example", "07700 900620")
                    .child("Florian Dent", "2013-01-17", Register.TARNSIDE.urn()));
            stage.ppn(missing("PPN-552", "NS/26/552")
                    .adult("parent", "Edda Swinburn", "edda@mail.example", "07700 900618")
                    .child("Kit Swinburn", "2012-05-09", Register.MILLBECK.urn()));
            stage.settle();
            stage.morning();
            stage.advanceTo("2026-03-05T22:00:00Z");
            stage.say(
                    "ChildFoundQueue",
                    Messages.found("552", "NS/26/552", "Kit Swinburn", "2012-05-09", "2026-03-05T21:40:00Z"));
            stage.settle();
            stage.nextMorning();
        }
    },

    /** A school that is closed today, a child taken off by a later version, an older version after it, a new contact. */
    HELD_AND_CHANGED {
        @Override
        boolean holdsToSchoolDay() {
            return true;
        }

        @Override
        void play(Stage stage) {
            stage.say("DirectoryChangesQueue", Messages.closedOn(Register.TARNSIDE.urn(), "2026-03-05"));
            stage.say(
                    "DirectoryChangesQueue",
                    Messages.contact(Register.LATE.urn(), "Ada Farleigh", "success.dsl@latchford.example"));
            stage.ppn(domestic("PPN-601", "NS/26/601")
                    .adult("victim", "Bronagh Askew", "bronagh@mail.example", "07700 900621")
                    .child("Piers Askew", "2014-09-29", Register.TARNSIDE.urn()));
            stage.ppn(changed(1).child("Una Kirkbride", "2015-02-11", Register.STONEGATE.urn()));
            stage.settle();
            stage.ppn(changed(3));
            stage.settle();
            stage.ppn(changed(2).child("Una Kirkbride", "2015-02-11", Register.STONEGATE.urn()));
            stage.settle();
            stage.morning();
        }

        private PpnMessage changed(int version) {
            return domestic("PPN-602", "NS/26/602")
                    .version(version)
                    .adult("victim", "Delphine Kirkbride", "delphine@mail.example", "07700 900622")
                    .child("Gideon Kirkbride", "2012-08-02", Register.LATE.urn());
        }
    },

    /** What cannot be read among what can. */
    REJECTED {
        @Override
        void play(Stage stage) {
            stage.say("PpnSubmittedQueue", "{\"specversion\": \"1.0\", \"data\": {\"name\": \"Zelda Unthank\"");
            stage.ppn(domestic("PPN-701", "NS/26/701")
                    .formVersion("1999.9")
                    .child("Zelda Unthank", "2013-03-13", Register.MILLBECK.urn()));
            stage.ppn(domestic("PPN-702", "NS/26/702")
                    .adult("victim", "Perpetua Mungrisdale", "perpetua@mail.example", "07700 900623")
                    .child("Ambrose Mungrisdale", "2013-11-11", Register.MILLBECK.urn()));
            stage.settle();
            stage.morning();
        }
    },

    /** A report over two pages of history is reviewed and approved by two people, and arrives. */
    REPORT_RELEASED {
        @Override
        void play(Stage stage) {
            ReportDesk desk = stage.reports();
            desk.request(ReportCases.csc(ReportCases.SIX_YEARS));
            stage.settle();
            HistoryPage[] pages = ReportCases.twoYears();
            desk.supply(ReportCases.SIX_YEARS, pages[1], pages[0], pages[1]);
            stage.settle();
            desk.review(
                    ReportCases.SIX_YEARS,
                    ReportCases.REVIEWER,
                    new Review.OfWords("E-5", "the woman next door", "identifies a third party"));
            stage.settle();
            desk.approve(ReportCases.SIX_YEARS, ReportCases.APPROVER);
            stage.settle();
            stage.watchReports();
        }
    },

    /** Three reports that do not leave: one refused, one without history, one that comes back from its release. */
    REPORT_HELD_BACK {
        @Override
        void play(Stage stage) {
            ReportDesk desk = stage.reports();
            desk.request(ReportCases.csc(ReportCases.SAID_TWICE));
            desk.request(ReportCases.csc(ReportCases.NEVER_SUPPLIED));
            desk.request(ReportCases.csc(ReportCases.REFUSED));
            stage.settle();
            desk.supply(ReportCases.SAID_TWICE, ReportCases.saidTwice());
            desk.refuse(ReportCases.REFUSED, ReportCases.APPROVER, "The enquiry was closed.");
            stage.settle();
            desk.review(
                    ReportCases.SAID_TWICE,
                    ReportCases.REVIEWER,
                    new Review.OfWords("E-1", "Larch Close", "says where somebody lives"));
            stage.settle();
            desk.approve(ReportCases.SAID_TWICE, ReportCases.APPROVER);
            stage.settle();
            stage.watchReports();
        }
    },

    /** Nothing is heard of a release; a person rings and has it sent again, rings again, and they have it. */
    REPORT_SENT_AGAIN {
        @Override
        void play(Stage stage) {
            ReportDesk desk = stage.reports();
            desk.request(ReportCases.csc(ReportCases.NOTHING_HELD, "silent.assessment@council.northshire.example"));
            stage.settle();
            desk.supply(ReportCases.NOTHING_HELD, ReportCases.nothing());
            stage.settle();
            desk.review(ReportCases.NOTHING_HELD, ReportCases.REVIEWER);
            stage.settle();
            desk.approve(ReportCases.NOTHING_HELD, ReportCases.APPROVER);
            stage.settle();
            stage.watchReports();
            ring(stage, "send-again");
            desk.approve(ReportCases.NOTHING_HELD, ReportCases.APPROVER);
            stage.settle();
            stage.watchReports();
            ring(stage, "done");
        }

        private void ring(Stage stage, String outcome) {
            String task = stage.taskAbout(TaskKind.RING_RECIPIENT, ReportCases.NOTHING_HELD);
            stage.say("TaskAnswersQueue", Messages.answered(task, outcome, stage.now()));
            stage.settle();
        }
    },

    /** A red clock about to run out, and one that was stopped in time. */
    CLOCKED {
        @Override
        void play(Stage stage) {
            stage.ppn(domestic("PPN-801", "NS/26/801").noDomesticAbuse().grade("red"));
            stage.ppn(domestic("PPN-802", "NS/26/802")
                    .noDomesticAbuse()
                    .grade("red")
                    .adult("witness", "Leocadia Birkett", "leocadia@mail.example", "07700 900624")
                    .child("Evander Birkett", "2013-06-30", Register.MILLBECK.urn()));
            stage.settle();
            stage.morning();
            stage.watchClocks();
            stage.say("PpnWorkedQueue", Messages.worked("PPN-802", "NS/26/802", "2026-03-05T08:00:00Z"));
            stage.settle();
            stage.advanceTo("2026-03-05T09:10:00Z");
            stage.watchClocks();
        }
    },

    /** Steps of disclosure cases: one before its turn, one that is impossible, one that finds immediate risk. */
    CASE_STEPS {
        @Override
        void play(Stage stage) {
            CaseActs.steps(stage);
        }
    },

    /**
     * Two days of reminders: a case that is late and due, and one with a step that never comes. The owner's mailbox is dead,
     * so what they are told climbs. The first day is run twice.
     */
    CASE_REMINDERS {
        @Override
        void play(Stage stage) {
            CaseActs.reminders(stage);
        }
    },

    /** The words of a disclosure: asked for too early, stopped for a name, sent, and bounced. */
    CASE_DOCUMENTS {
        @Override
        void play(Stage stage) {
            CaseActs.documents(stage);
        }
    };

    abstract void play(Stage stage);

    boolean holdsToSchoolDay() {
        return false;
    }
}
