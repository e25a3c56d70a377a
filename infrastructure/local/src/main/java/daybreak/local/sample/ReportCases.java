package daybreak.local.sample;

import daybreak.domain.people.NominalId;
import daybreak.domain.people.PersonName;
import daybreak.domain.report.HistoryEntry;
import daybreak.domain.report.HistoryEntry.Involvement;
import daybreak.domain.report.HistoryPage;
import daybreak.domain.report.HistoryPage.EarlierMeeting;
import daybreak.domain.report.HistoryPage.SafeguardingAction;
import daybreak.domain.report.HistoryPerson;
import daybreak.domain.report.OffenceRole;
import daybreak.domain.report.ReportKind;
import daybreak.domain.report.ReportRequest;
import daybreak.domain.report.ReportRequest.Part;
import daybreak.domain.report.ReportRequest.Recipient;
import daybreak.domain.report.ReportRequest.RequestedPerson;
import daybreak.domain.report.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of the sample's reports, and what the records system has of them. All of them are made up. */
public final class ReportCases {
    /** A Monday, when the hub begins. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    public static final Staff SOCIAL_WORKER = new Staff("SW-118", "Odette Larkspur");
    public static final Staff REVIEWER = new Staff("HC-3", "Thea Brindle");
    public static final Staff APPROVER = new Staff("PS-9", "Sgt. Hale Corrigan");

    /** The history of six years, in three pages. */
    public static final String SIX_YEARS = "CSC-2026-0412";

    public static final String MARAC = "MARAC-2026-031";
    public static final String NOTHING_HELD = "CSC-2026-0413";

    /** Words are taken out of one entry and stand in another. */
    public static final String SAID_TWICE = "CSC-2026-0414";

    public static final String NEVER_SUPPLIED = "CSC-2026-0415";
    public static final String REFUSED = "CSC-2026-0416";

    /** Nothing is heard of its email, and the recipient has it. */
    public static final String UNHEARD_OF = "CSC-2026-0417";

    /** Nobody knows whether its email left, and the recipient does not have it. */
    public static final String NOT_THERE = "CSC-2026-0418";

    /** Takes an email, and nothing is heard of it. */
    private static final String SILENT = "silent.assessment@council.northshire.example";

    /** Whether it takes one, not even the mail provider says. */
    private static final String NO_TRACE = "no-trace.assessment@council.northshire.example";

    private static final NominalId WREN = new NominalId("N-301");
    private static final NominalId MARLO = new NominalId("N-302");
    private static final NominalId MARLO_BEFORE = new NominalId("N-299");
    private static final NominalId QUILL = new NominalId("N-377");
    private static final Recipient CSC = new Recipient(
            "Odette Larkspur", "Northshire children's social care", "success.assessment@council.northshire.example");

    private ReportCases() {}

    public static ReportRequest csc(String requestId) {
        return csc(requestId, CSC.email());
    }

    /** To where nothing is heard of what was sent. */
    public static ReportRequest cscInSilence() {
        return csc(UNHEARD_OF, SILENT);
    }

    /** To where nobody knows whether it was sent. */
    public static ReportRequest cscWithoutTrace() {
        return csc(NOT_THERE, NO_TRACE);
    }

    /** The same for another inbox. */
    public static ReportRequest csc(String requestId, String inbox) {
        return new ReportRequest(
                requestId,
                ReportKind.CSC,
                List.of(
                        new RequestedPerson(WREN, new PersonName("Wren Ashdown"), Part.CHILD),
                        new RequestedPerson(MARLO, new PersonName("Marlo Ashdown"), Part.PARENT_OR_CARER)),
                "ca-1989-s47",
                "A section 47 enquiry about Wren.",
                "The strategy meeting needs what the police hold on both.",
                SOCIAL_WORKER,
                new Recipient(CSC.name(), CSC.agency(), inbox),
                START,
                START.plus(Duration.ofDays(4)),
                Optional.empty());
    }

    public static ReportRequest marac() {
        return new ReportRequest(
                MARAC,
                ReportKind.MARAC,
                List.of(
                        new RequestedPerson(new NominalId("N-410"), new PersonName("Linnet Fallow"), Part.VICTIM),
                        new RequestedPerson(new NominalId("N-411"), new PersonName("Corwin Slate"), Part.PERPETRATOR),
                        new RequestedPerson(new NominalId("N-412"), new PersonName("Robin Fallow"), Part.CHILD)),
                "cda-1998-s115",
                "The conference of 19 March 2026.",
                "The agencies plan the victim's safety together.",
                new Staff("MC-7", "Isolde Marsh"),
                new Recipient("MARAC office", "Northshire MARAC", "success.marac@council.northshire.example"),
                START,
                START.plus(Duration.ofDays(10)),
                Optional.of(LocalDate.of(2026, 3, 19)));
    }

    /** Three pages: what counts, what lies too far back, what is of no interest; a person who was merged; a neighbour. */
    public static HistoryPage[] sixYears() {
        HistoryPerson marlo = new HistoryPerson(
                MARLO,
                List.of(MARLO_BEFORE),
                new PersonName("Marlo Ashdown"),
                Optional.of(LocalDate.of(1988, 5, 14)),
                List.of("4 Tanner's Row, Millbeck"),
                List.of("07700 900321"),
                List.of());
        HistoryPerson before = person(MARLO_BEFORE, "M Ashdown", List.of("9 Well Lane, Harrowgate"), List.of());
        HistoryPerson wren = new HistoryPerson(
                WREN,
                List.of(),
                new PersonName("Wren Ashdown"),
                Optional.of(LocalDate.of(2016, 9, 1)),
                List.of(),
                List.of(),
                List.of("Millbeck Primary School"));
        HistoryPerson quill =
                person(QUILL, "Ismay Quill", List.of("6 Tanner's Row, Millbeck"), List.of("01632 960377"));
        return new HistoryPage[] {
            page(
                    1,
                    3,
                    List.of(marlo, wren),
                    entry("E-1", "2020-04-11", "8N", "A man was struck outside a public house.", MARLO_BEFORE),
                    entry("E-2", "2020-09-30", "11A", "Wren was left alone overnight, aged four.", MARLO)),
            page(
                    2,
                    3,
                    List.of(before, quill),
                    entry("E-3", "2021-06-02", "DA", "Shouting was heard; no injury was seen.", MARLO),
                    entry("E-4", "2022-11-17", "34", "A parcel was taken from a doorstep.", MARLO),
                    new HistoryEntry(
                            "E-5",
                            "NS/23/1187",
                            LocalDate.of(2023, 2, 8),
                            "8N",
                            "Assault with injury",
                            List.of(
                                    new Involvement(MARLO, OffenceRole.SUSPECT),
                                    new Involvement(QUILL, OffenceRole.VICTIM)),
                            "No further action",
                            "The woman next door was pushed and bruised an arm. A red car was seen.",
                            Optional.of("The officer thought that drink played a part."),
                            Optional.empty())),
            page(
                    3,
                    3,
                    List.of(),
                    entry("E-6", "2024-08-21", "MISPER", "Wren was missing for three hours and found at school.", WREN),
                    entry("E-7", "2025-12-24", "DA", "Marlo rang the police in distress.", MARLO))
        };
    }

    /** The middle and the end of it, as if that were all. */
    public static HistoryPage[] twoYears() {
        HistoryPage[] pages = sixYears();
        return new HistoryPage[] {only(1, pages[1]), only(2, pages[2])};
    }

    private static HistoryPage only(int number, HistoryPage page) {
        return new HistoryPage(
                1, number, 2, page.asOf(), page.people(), page.entries(), page.meetings(), page.safeguarding());
    }

    public static HistoryPage nothing() {
        return page(1, 1, List.of());
    }

    /** The same street in two entries. */
    public static HistoryPage saidTwice() {
        return page(
                1,
                1,
                List.of(),
                entry("E-1", "2024-01-10", "8N", "A fight began at the corner of Larch Close.", MARLO),
                entry("E-2", "2024-02-10", "8N", "Another fight, again at Larch Close.", MARLO));
    }

    /** Two earlier meetings, one within the year, and what was done. */
    public static HistoryPage ofMarac() {
        NominalId corwin = new NominalId("N-411");
        return new HistoryPage(
                1,
                1,
                1,
                START,
                List.of(person(corwin, "Corwin Slate", List.of("2 Quarry Bank, Fellside"), List.of("07700 900411"))),
                List.of(new HistoryEntry(
                        "E-20",
                        "NS/26/0099",
                        LocalDate.of(2026, 2, 14),
                        "8U",
                        "Controlling or coercive behaviour",
                        List.of(
                                new Involvement(corwin, OffenceRole.SUSPECT),
                                new Involvement(new NominalId("N-410"), OffenceRole.VICTIM)),
                        "Under investigation",
                        "Her telephone was taken from her.",
                        Optional.of("The officer saw fear."),
                        Optional.of("A charging decision is awaited."))),
                List.of(
                        new EarlierMeeting(
                                "M-1", LocalDate.of(2023, 5, 11), LocalDate.of(2023, 5, 2), "Referred to an IDVA."),
                        new EarlierMeeting(
                                "M-2",
                                LocalDate.of(2025, 9, 18),
                                LocalDate.of(2025, 9, 8),
                                "A safety plan was agreed.")),
                List.of(new SafeguardingAction(
                        "S-1", LocalDate.of(2025, 9, 20), "Northshire police", "A marker was put on the address.")));
    }

    /** Every name, address, email address and telephone number that goes in. */
    public static Set<String> personal() {
        return Set.of(
                "Wren Ashdown",
                "Marlo Ashdown",
                "Ashdown",
                "Ismay Quill",
                "Quill",
                "Linnet Fallow",
                "Robin Fallow",
                "Corwin Slate",
                "Tanner's Row",
                "Quarry Bank",
                "07700 900321",
                "07700 900411",
                "01632 960377",
                "N-301",
                "N-302",
                "N-377",
                "N-411");
    }

    private static HistoryPerson person(NominalId id, String name, List<String> addresses, List<String> phones) {
        return new HistoryPerson(id, List.of(), new PersonName(name), Optional.empty(), addresses, phones, List.of());
    }

    private static HistoryPage page(int number, int of, List<HistoryPerson> people, HistoryEntry... entries) {
        return new HistoryPage(1, number, of, START, people, List.of(entries), List.of(), List.of());
    }

    private static HistoryEntry entry(String id, String on, String offenceClass, String fact, NominalId person) {
        return new HistoryEntry(
                id,
                "NS/" + on.substring(2, 4) + "/" + id,
                LocalDate.parse(on),
                offenceClass,
                "As recorded under " + offenceClass,
                List.of(new Involvement(person, OffenceRole.INVOLVED)),
                "Closed",
                fact,
                Optional.empty(),
                Optional.empty());
    }
}
