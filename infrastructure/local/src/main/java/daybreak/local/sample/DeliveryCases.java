package daybreak.local.sample;

import static daybreak.local.sample.ListedChild.child;
import static daybreak.local.sample.Northshire.*;

import daybreak.domain.notice.Concern;

/** By what becomes of the email, and by when the notice comes. */
final class DeliveryCases {
    private DeliveryCases() {}

    static void fill(Night night) {
        deliveries(night);
        times(night);
    }

    private static void one(Night night, String time, ListedChild child) {
        night.file(time, Incident.domestic("verbal-argument").of(child));
    }

    private static void deliveries(Night night) {
        one(
                night,
                "22:30",
                child("Ottilie Brand", "2013-01-01")
                        .at(BOUNCES)
                        .toPerson(
                                Concern.CONTACT_QUARANTINED,
                                "the one address bounces: quarantined, no other is known",
                                BOUNCES.address()));
        one(
                night,
                "22:32",
                child("Roderick Fenn", "2012-01-02")
                        .at(BOUNCES_TO_DEPUTY)
                        .toldAt(
                                "the lead's address bounces: the deputy",
                                BOUNCES_TO_DEPUTY.address(),
                                "deputy@dovecote.example"));
        one(
                night,
                "22:34",
                child("Sunniva Clegg", "2012-01-03")
                        .at(BOTH_BOUNCE)
                        .toPerson(
                                Concern.BOUNCED,
                                "lead and deputy bounce",
                                BOTH_BOUNCE.address(),
                                "bounce.deputy@embercroft.example"));
        one(
                night,
                "22:36",
                child("Thaddeus Orme", "2012-01-04")
                        .at(SUPPRESSED)
                        .toldAt(
                                "the lead's address is suppressed: the deputy",
                                SUPPRESSED.address(),
                                "deputy@foxholme.example"));
        one(
                night,
                "22:38",
                child("Una Birtwhistle", "2012-01-05")
                        .at(FULL_MAILBOX)
                        .toPerson(
                                Concern.BOUNCED,
                                "mailbox full: a person rings, the address stays",
                                FULL_MAILBOX.address()));
        one(
                night,
                "22:40",
                child("Valerian Hobbs", "2012-01-06").at(DELAYED).told("delayed, then delivered before the close"));
        one(
                night,
                "22:42",
                child("Winnow Sayer", "2012-01-07")
                        .at(UNREACHABLE)
                        .toPerson(
                                Concern.BOUNCED, "delayed until the time for delivery was up", UNREACHABLE.address()));
        one(
                night,
                "22:44",
                child("Xanthe Mould", "2012-01-08")
                        .at(COMPLAINS)
                        .toPerson(Concern.COMPLAINT, "delivered, then reported as unwanted", COMPLAINS.address()));
        one(
                night,
                "22:46",
                child("Yestin Parry-Dale", "2012-01-09")
                        .at(RETURNS_LATER)
                        .toPerson(
                                Concern.BOUNCED_AFTER_DELIVERY,
                                "a bounce after delivery reopens it",
                                RETURNS_LATER.address()));
        one(
                night,
                "22:48",
                child("Zillah Trench", "2012-01-10")
                        .at(SILENT)
                        .ring(
                                "sent, and not yet known to have arrived",
                                "accepted is not delivered",
                                SILENT.address()));
        one(
                night,
                "22:50",
                child("Algernon Sedge", "2012-01-12")
                        .at(THROTTLED)
                        .told("throttled once, surely not sent: tried again"));
        one(
                night,
                "22:52",
                child("Bettany Roe", "2012-01-13")
                        .at(LOST_ANSWER)
                        .told("the answer was lost: never sent again, and its own events say that it went"));
        one(night, "22:54", child("Corin Wakelam", "2012-01-14").at(SLOW).told("the answer came too late: as if lost"));
        one(
                night,
                "22:56",
                child("Dulcie Mapp", "2012-01-15")
                        .at(REFUSED)
                        .ring(Concern.NOT_SENT.says(), "refused at each try: not sent by the close"));
        one(
                night,
                "22:58",
                child("Ephraim Nott", "2012-01-16")
                        .at(VIRUS)
                        .toPerson(Concern.BOUNCED, "the mail provider threw it away", VIRUS.address()));
        one(night, "23:00", child("Felicity Oram", "2012-01-17").at(AWAY).told("an out-of-office note is no bounce"));
    }

    private static void times(Night night) {
        night.file(
                "06:25",
                Incident.domestic("verbal-argument")
                        .submitted("05:52")
                        .of(child("Grizel Padgett", "2012-01-18")
                                .at(MILLBECK)
                                .told("filed before the cut-off, flagged after it: at once")));
        night.file(
                "07:10",
                Incident.domestic("verbal-argument")
                        .submitted("07:08")
                        .of(
                                child("Hawthorn Quested", "2012-01-19")
                                        .at(MILLBECK)
                                        .told(
                                                "filed after the cut-off on a school day: at once, never silently tomorrow"),
                                child("Imelda Quested", "2012-01-20")
                                        .at(UNREACHABLE)
                                        .ring(
                                                "the school's mail server is not answering",
                                                "delayed when the ledger closes: ring",
                                                UNREACHABLE.address()),
                                child("Jocelyn Quested", "2012-01-21")
                                        .at(GORSEFIELD)
                                        .held(
                                                "held until Saturday 28 March 2026",
                                                "filed after the cut-off, and its school is closed today: tomorrow's run")));
        night.file(
                "07:40",
                Incident.domestic("verbal-argument")
                        .submitted("07:38")
                        .of(
                                child("Kestrel Rudge", "2012-01-22")
                                        .at(MILLBECK)
                                        .toldForTomorrow(
                                                "flagged after the ledger's cut-off: told at once, a line of the next ledger")));
    }
}
