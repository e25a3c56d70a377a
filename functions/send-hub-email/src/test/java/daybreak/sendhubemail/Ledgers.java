package daybreak.sendhubemail;

import daybreak.domain.morning.Ledger;
import daybreak.domain.morning.Ledger.Line;
import daybreak.domain.morning.Ledger.Where;
import daybreak.domain.morning.Place;
import daybreak.domain.record.Revision;
import daybreak.domain.task.HubEmail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Ledgers of fictional mornings. */
final class Ledgers {
    private Ledgers() {}

    static final List<Line> A_MORNING = List.of(
            line(
                    1,
                    "Operation Encompass",
                    "Tamsin Oakfield",
                    school("900001"),
                    Where.TOLD,
                    "delivered at 06:01",
                    false),
            line(
                    1,
                    "Operation Encompass",
                    "Tamsin Oakfield",
                    school("900002"),
                    Where.TOLD,
                    "delivered at 06:01",
                    false),
            line(
                    2,
                    "Operation Endeavour",
                    "Corin Ashby",
                    school("900002"),
                    Where.TOLD,
                    "told by a person at 07:20",
                    false),
            line(
                    3,
                    "Operation Encompass",
                    "Linnet Garrowby",
                    new Place.OfSchool(
                            "900003",
                            Optional.of("Wealdham Fictional Primary School"),
                            Optional.of("01632 960155"),
                            Optional.of("900013")),
                    Where.WITH_PERSON,
                    "sent, and not yet known to have arrived",
                    true),
            line(
                    8,
                    "Operation Endeavour",
                    "Hal Brackley",
                    new Place.OfSchool("900008", Optional.empty(), Optional.empty(), Optional.empty()),
                    Where.WITH_PERSON,
                    "it could not be sent by the close of the morning",
                    true),
            line(
                    10,
                    "Operation Encompass",
                    "Sorrel Ketley",
                    new Place.OfContact(Optional.of("01632 960157")),
                    Where.WITH_PERSON,
                    "sent, and not yet known to have arrived; ask for Petra Lindqvist, to whom it was released",
                    true),
            line(
                    11,
                    "Operation Encompass",
                    "Bryony Stroud",
                    new Place.OfContact(Optional.empty()),
                    Where.WITH_PERSON,
                    "it may or may not have been sent; ask for Petra Lindqvist, to whom it was released",
                    true),
            line(
                    9,
                    "Operation Endeavour",
                    "Merrily Tansley",
                    new Place.OfLocalAuthority("305"),
                    Where.WITH_PERSON,
                    "it may or may not have been sent",
                    true),
            line(
                    4,
                    "Operation Encompass",
                    "Perrin Wyke",
                    school("900004"),
                    Where.WITH_PERSON,
                    "the school's contact may be an adult on the notice",
                    false),
            line(
                    5,
                    "Operation Endeavour, still missing",
                    "Isolde Farrow",
                    new Place.OfLocalAuthority("305"),
                    Where.WITH_PERSON,
                    "the child is home-educated and the force keeps no contact at that local authority",
                    false),
            line(
                    6,
                    "Operation Encompass",
                    "Rafe Sallow",
                    school("900005"),
                    Where.HELD,
                    "held until Monday 23 November 2026",
                    false),
            line(
                    7,
                    "Operation Encompass",
                    "Nell Corran",
                    school("900006"),
                    Where.WITHDRAWN,
                    "not on the notice any more",
                    false),
            new Line(
                    "t1",
                    Optional.empty(),
                    "Read the rejected message and act on it by hand if it concerns a child",
                    Optional.of("NS/26/0318001, sent as bad-found"),
                    Optional.empty(),
                    Optional.empty(),
                    Where.WITH_PERSON,
                    "a found-child message could not be taken: name is missing (and 2 more)",
                    false));

    static Ledger of(List<Line> lines, List<String> missing) {
        return new Ledger(
                LocalDate.of(2026, 11, 22),
                Instant.parse("2026-11-22T08:00:03Z"),
                lines,
                missing,
                new HubEmail.Due(),
                Revision.NEW);
    }

    /** A backlog: most were told, many were not. */
    static Ledger backlog(int notices) {
        return of(
                IntStream.range(0, notices)
                        .mapToObj(number -> line(
                                number,
                                "Operation Encompass",
                                "Child Number " + number,
                                school(Integer.toString(900_000 + number % 300)),
                                number % 5 == 0 ? Where.WITH_PERSON : Where.TOLD,
                                number % 5 == 0 ? "the force has no safeguarding contact for the school" : "delivered",
                                number % 50 == 0))
                        .toList(),
                List.of());
    }

    private static Place school(String urn) {
        return new Place.OfSchool(
                urn, Optional.of("Fictional Primary School " + urn), Optional.of("01632 960155"), Optional.empty());
    }

    static Line line(int child, String what, String name, Place place, Where where, String why, boolean ring) {
        return new Line(
                "n" + child,
                Optional.of("child" + child),
                what,
                Optional.of("26/3119" + child),
                Optional.of(name),
                Optional.of(place),
                where,
                why,
                ring);
    }
}
