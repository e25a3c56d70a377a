package daybreak.documents;

import daybreak.documents.release.Forbidden;
import daybreak.documents.release.Term;
import daybreak.domain.report.Draft.LeftOut;
import daybreak.domain.report.Draft.Repeat;
import daybreak.domain.report.Draft.Searched;
import daybreak.domain.report.HistoryPage.EarlierMeeting;
import daybreak.domain.report.HistoryPage.SafeguardingAction;
import daybreak.domain.report.OffenceRole;
import daybreak.domain.report.Relevance;
import daybreak.domain.report.ReportContent;
import daybreak.domain.report.ReportContent.Entry;
import daybreak.domain.report.ReportContent.Involved;
import daybreak.domain.report.ReportContent.Subject;
import daybreak.domain.report.ReportKind;
import daybreak.domain.report.ReportRequest.Part;
import daybreak.domain.report.ReportRequest.Recipient;
import daybreak.domain.report.Review.Addition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Invented families with the troubles of real ones: names that are words, names that several share, one street for all. */
public final class Families {
    private static final List<String> GIVEN = List.of(
            "Mark",
            "Grace",
            "Hope",
            "Will",
            "Rose",
            "Dawn",
            "Amber",
            "Nadia",
            "Tomasz",
            "Aisha",
            "Callum",
            "Siobhán",
            "Zoë",
            "Ian",
            "Ann",
            "Iris",
            "Jean",
            "Bill",
            "Chloe",
            "Oluwaseun",
            "Kyle",
            "Karen",
            "Liam",
            "Megan");
    private static final List<String> SURNAMES = List.of(
            "Hartley",
            "Kovač",
            "O’Connell",
            "Smith-Jones",
            "Okoro",
            "Ashdown",
            "Brown",
            "Young",
            "Price",
            "Müller",
            "Nowak",
            "Baptiste",
            "Iqbal",
            "Llewellyn",
            "Fforde",
            "Turnbull");
    private static final List<String> STREETS =
            List.of("Rosebank Terrace", "Mill Lane", "High Street", "Station Road", "Kestrel Close", "Albert Avenue");
    private static final List<String> FACTS = List.of(
            "Officers attended after a neighbour rang. %1$s and %2$s had argued; the child was upstairs and was not hurt.",
            "%1$s reported that a phone was thrown at a wall, which left a mark. Hope was expressed that this was the last time.",
            "PC Mark Ashworth spoke to %1$s. She will young people’s services tell, with good grace, she said. May be repeated.",
            "A bill was in dispute. Mr %3$s, a neighbour, rose to leave; %2$s will not be pursued. Dawn raid at 05:30 not needed.",
            "%2$s was seen in Station Road at 23:14. The address was checked: %4$s. No offence was made out.",
            "School rang: the child spoke of %1$s and of a man called %5$s. At the price of a day’s work, a brown coat was found.");
    private static final Recipient RECIPIENT =
            new Recipient("R. Fernsby", "Northshire Children’s Services", "duty@northshire.example");

    private Families() {}

    /**
     * A report and what must not be in it.
     *
     * @param thirdParty full name of somebody who is not cleared
     */
    public record Family(ReportContent content, Forbidden forbidden, String thirdParty) {}

    /** A family made by a seed; the report is clean. */
    public static Family of(long seed, int entries) {
        Random random = new Random(seed);
        String surname = pick(random, SURNAMES);
        List<String> given = new ArrayList<>(GIVEN);
        Collections.shuffle(given, random);
        String mother = given.get(0) + " " + surname;
        String father = given.get(1) + " " + (random.nextBoolean() ? surname : pick(random, SURNAMES));
        String child = given.get(2) + " " + surname;
        // A third party of the family's own name as often as not.
        String third = given.get(3) + " " + (random.nextBoolean() ? surname : pick(random, SURNAMES));
        String street = pick(random, STREETS);
        String home = (1 + random.nextInt(60)) + " " + street + ", Thornby, TH" + (1 + random.nextInt(9)) + " 9ZZ";
        String elsewhere =
                (70 + random.nextInt(60)) + " " + street + ", Thornby, TH" + (1 + random.nextInt(9)) + " 8YY";
        String ownPhone = "07700 900" + (100 + random.nextInt(400));
        String otherPhone = "07700 900" + (500 + random.nextInt(400));
        List<Entry> chronology = new ArrayList<>();
        for (int number = 1; number <= entries; number++) {
            String fact = pick(random, FACTS)
                    .formatted(mother, father, third.substring(third.indexOf(' ') + 1), home, given.get(3));
            chronology.add(new Entry(
                    "H" + number,
                    "26/" + (310000 + number * 7 + random.nextInt(7)),
                    LocalDate.of(2020, 12, 1).plusDays(number * 2L),
                    "Domestic abuse",
                    "Assault without injury",
                    List.of(
                            new Involved(Optional.of(mother), OffenceRole.VICTIM),
                            new Involved(Optional.of(father), OffenceRole.SUSPECT),
                            new Involved(Optional.empty(), OffenceRole.WITNESS)),
                    "No further action: evidential difficulties",
                    fact + " She had seen [redacted] the week before; ring " + ownPhone + ".",
                    number % 3 == 0
                            ? Optional.of("In the officer’s view tension in the household is rising.")
                            : Optional.empty(),
                    Optional.empty()));
        }
        boolean marac = random.nextInt(4) == 0;
        ReportContent content = new ReportContent(
                "rep" + Long.toHexString(seed * 7919 + 104729),
                marac ? ReportKind.MARAC : ReportKind.CSC,
                marac ? "Crime and Disorder Act 1998 s.115" : "Children Act 1989 s.47",
                "Assessment of risk to " + child,
                "D. Quill",
                RECIPIENT,
                marac ? Optional.of(LocalDate.of(2026, 12, 3)) : Optional.empty(),
                LocalDate.of(2026, 11, 20),
                Instant.parse("2026-11-20T09:15:00Z"),
                List.of(
                        new Searched("Domestic abuse", Optional.of(LocalDate.of(2021, 11, 20))),
                        new Searched("Sexual offences", Optional.empty())),
                List.of(
                        new Subject(
                                mother,
                                marac ? Part.VICTIM : Part.PARENT_OR_CARER,
                                born(random, 1985),
                                List.of(home),
                                List.of()),
                        new Subject(
                                father,
                                marac ? Part.PERPETRATOR : Part.OTHER_ADULT,
                                born(random, 1983),
                                List.of(),
                                List.of()),
                        new Subject(
                                child,
                                Part.CHILD,
                                born(random, 2016),
                                List.of(home),
                                List.of("Thornby Primary School"))),
                chronology,
                marac
                        ? List.of(new EarlierMeeting(
                                "M1", LocalDate.of(2026, 3, 5), LocalDate.of(2026, 2, 20), "Safety plan agreed."))
                        : List.of(),
                marac
                        ? List.of(new SafeguardingAction(
                                "S1", LocalDate.of(2026, 3, 9), "Housing", "Locks were changed."))
                        : List.of(),
                List.of(new Addition("PNC", "One caution in 2012, for theft from a shop.")),
                List.of(new LeftOut(Relevance.Reason.TOO_LONG_AGO, 2)),
                1,
                marac ? Optional.of(new Repeat(LocalDate.of(2026, 2, 20))) : Optional.empty());
        Forbidden forbidden = new Forbidden(
                List.of(
                        new Term.FullName(third),
                        new Term.Address(elsewhere),
                        new Term.Telephone(otherPhone),
                        new Term.Words("Kowalczyk"),
                        new Term.Words("methadone script"),
                        new Term.Words("was seen at the refuge")),
                List.of(
                        new Term.FullName(mother),
                        new Term.FullName(father),
                        new Term.FullName(child),
                        new Term.Address(home),
                        new Term.Telephone(ownPhone)));
        return new Family(content, forbidden, third);
    }

    /** The same report with this in the text of one entry. */
    public static ReportContent saying(ReportContent content, int entry, String words) {
        List<Entry> chronology = new ArrayList<>(content.chronology());
        Entry old = chronology.get(entry);
        chronology.set(
                entry,
                new Entry(
                        old.id(),
                        old.occurrenceNumber(),
                        old.on(),
                        old.category(),
                        old.offence(),
                        old.involved(),
                        old.outcome(),
                        old.fact() + " " + words,
                        old.opinion(),
                        old.policeAction()));
        return with(content, chronology, content.additions());
    }

    /** The same report with this added from another system. */
    public static ReportContent adding(ReportContent content, String words) {
        return with(content, content.chronology(), List.of(new Addition("PND", words)));
    }

    /** The same people and nothing recorded. */
    public static ReportContent nil(ReportContent content) {
        return new ReportContent(
                content.reference(),
                content.kind(),
                content.legalBasis(),
                content.purpose(),
                content.requester(),
                content.recipient(),
                content.meetingOn(),
                content.madeOn(),
                content.asOf(),
                content.searched(),
                content.people(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Optional.empty());
    }

    private static ReportContent with(ReportContent content, List<Entry> chronology, List<Addition> additions) {
        return new ReportContent(
                content.reference(),
                content.kind(),
                content.legalBasis(),
                content.purpose(),
                content.requester(),
                content.recipient(),
                content.meetingOn(),
                content.madeOn(),
                content.asOf(),
                content.searched(),
                content.people(),
                chronology,
                content.meetings(),
                content.safeguarding(),
                additions,
                content.leftOut(),
                content.withheld(),
                content.repeat());
    }

    private static Optional<LocalDate> born(Random random, int year) {
        return Optional.of(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)));
    }

    private static String pick(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
