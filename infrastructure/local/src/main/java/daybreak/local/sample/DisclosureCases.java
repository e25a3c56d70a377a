package daybreak.local.sample;

import static daybreak.local.sample.DisclosureStaff.ANGOVE;
import static daybreak.local.sample.DisclosureStaff.NANCE;
import static daybreak.local.sample.DisclosureStaff.ODGERS;
import static daybreak.local.sample.DisclosureStaff.RESEARCHER;
import static daybreak.local.sample.DisclosureStaff.RETALLACK;
import static daybreak.local.sample.DisclosureStaff.TREGEAR;

import daybreak.domain.disclosure.Applicant.Standing;
import daybreak.domain.disclosure.SafeContact;
import daybreak.domain.disclosure.Scheme;
import java.util.List;
import java.util.Optional;

/**
 * The cases of the sample's weeks, each with what must come of it. All people are made up.
 *
 * <p>What is expected is worked out by hand from the packaged policy: checks in 24 hours, the interview in 10 days (Clare's
 * Law: 10 working days), the whole in 28, and who is reminded of each on which day.
 */
public final class DisclosureCases {
    /** A neighbour asks; its document is stopped once, because it names somebody it must not. */
    public static final String DISCLOSED = "DV/26/90001";

    public static final String NOTHING_DISCLOSED = "CS/26/90002";
    public static final String IMMEDIATE = "DV/26/90003";

    /** The same application as the one before, under the other scheme. */
    public static final String WITHDRAWN = "CS/26/90004";

    public static final String LATE = "DV/26/90005";

    /** One of its steps never comes. */
    public static final String STUCK = "CS/26/90006";

    private DisclosureCases() {}

    static List<SampleCase> all() {
        return List.of(disclosed(), nothingDisclosed(), immediate(), withdrawn(), late(), stuck());
    }

    private static SampleCase disclosed() {
        return new SampleCase(DISCLOSED, "A neighbour asks. The woman is told; the neighbour hears neutral words.")
                .step(
                        "2 Mar 09:30",
                        NANCE.id(),
                        CaseFact.received(
                                Scheme.DVDS,
                                Standing.THIRD_PARTY,
                                "Ivor Trelease",
                                DisclosureWords.SUBJECT,
                                DisclosureWords.TOLD,
                                new SafeContact("evenings", "ring 07700 900177", "not at the workshop"),
                                Optional.empty()))
                // The third step comes before the second, and waits for it.
                .stepSentLater("2 Mar 10:00", "2 Mar 11:20", RETALLACK.id(), CaseFact.allocated(NANCE.id()))
                .step("2 Mar 11:00", NANCE.id(), CaseFact.noImmediateRisk("They do not live together yet."))
                .step("2 Mar 15:00", NANCE.id(), CaseFact.checked(true))
                .step("4 Mar 10:00", NANCE.id(), CaseFact.identified("Her passport was seen."))
                .step("4 Mar 11:00", NANCE.id(), CaseFact.interviewed())
                .step("10 Mar 16:00", RESEARCHER, CaseFact.researched())
                .refused("12 Mar 09:00", RESEARCHER, toDisclose())
                .does("12 Mar 09:30", desk -> desk.document(DisclosureWords.draft(1)))
                .step("12 Mar 14:00", RETALLACK.id(), toDisclose())
                .does("13 Mar 09:00", desk -> desk.document(DisclosureWords.naming(1)))
                .does("13 Mar 11:00", desk -> desk.document(DisclosureWords.draft(2)))
                .step("13 Mar 11:30", NANCE.id(), desk -> CaseFact.documented(desk.digest(DISCLOSED)))
                .step(
                        "17 Mar 10:00",
                        NANCE.id(),
                        desk -> CaseFact.disclosed(
                                DisclosureWords.TOLD, "A room at the health centre.", desk.digest(DISCLOSED)))
                .step("17 Mar 15:00", NANCE.id(), CaseFact.safetyPlanned())
                .step("18 Mar 10:00", NANCE.id(), CaseFact.told("neutral"))
                .step("19 Mar 09:00", NANCE.id(), CaseFact.closed("Everything is done."))
                .comesTo("closed: disclosed, decided by Senara Retallack; due Mon 30 Mar")
                .tells("Fri 13 Mar, Kit Nance: the disclosure document, draft 2")
                .asks("Fri 13 Mar: mend document");
    }

    private static CaseFact toDisclose() {
        return CaseFact.toDisclose(
                "Two convictions for violence to partners.", "She is to move in with him.", "Nothing less would do.");
    }

    /** The officer is away from the 9th to the 13th; his deputy is reminded and holds the interview. */
    private static SampleCase nothingDisclosed() {
        return new SampleCase(
                        NOTHING_DISCLOSED, "A mother asks about a known offender, who is gone. Two supervisors decide.")
                .step(
                        "2 Mar 13:00",
                        ODGERS.id(),
                        CaseFact.received(
                                Scheme.CSODS,
                                Standing.CARER,
                                "Jenna Curnow",
                                "Denzil Moyle",
                                "Perran Curnow",
                                new SafeContact("while he is at school", "ring 07700 900163", "no letters"),
                                Optional.empty()))
                .step("2 Mar 14:00", RETALLACK.id(), CaseFact.allocated(ODGERS.id()))
                .step("2 Mar 15:00", ODGERS.id(), CaseFact.noImmediateRisk("He was seen once, at the gate."))
                .step("3 Mar 10:00", ODGERS.id(), CaseFact.checked(true))
                .step("11 Mar 10:00", NANCE.id(), CaseFact.identified("Her driving licence was seen."))
                .step("11 Mar 11:00", NANCE.id(), CaseFact.interviewed())
                .step("16 Mar 15:00", RESEARCHER, CaseFact.researched())
                .step(
                        "18 Mar 11:00",
                        TREGEAR.id(),
                        CaseFact.notToDisclose(
                                "There is no contact.", "He has left the county.", "There is nobody to protect."))
                .step("19 Mar 09:00", RETALLACK.id(), CaseFact.upheld("Searched again, with the same result."))
                .step("23 Mar 10:00", ODGERS.id(), CaseFact.told("outcome"))
                .step("24 Mar 09:00", ODGERS.id(), CaseFact.closed("She was told, and has no questions."))
                .comesTo("closed: nothing disclosed, decided by Jago Tregear; due Mon 30 Mar")
                .tells(
                        "Tue 3 Mar, Merryn Odgers: initial checks due Tue 3 Mar",
                        "Tue 10 Mar, Kit Nance: interview due Thu 12 Mar",
                        "Tue 10 Mar, Kit Nance: no movement since Tue 3 Mar",
                        "Mon 23 Mar, Merryn Odgers: the whole case due Mon 30 Mar");
    }

    /** The officer's mailbox is dead, so the alert goes to the deputy as well as to the supervisor. */
    private static SampleCase immediate() {
        return new SampleCase(IMMEDIATE, "He has moved in. She is told the same evening, before all is proven.")
                .step(
                        "3 Mar 16:00",
                        ANGOVE.id(),
                        CaseFact.received(
                                Scheme.DVDS,
                                Standing.PERSON_AT_RISK,
                                "Tamsin Rowe",
                                "Craig Hannaford",
                                "Tamsin Rowe",
                                new SafeContact("before 17:00", "ring 07700 900118", "never at the house"),
                                Optional.of(WITHDRAWN)))
                .step("3 Mar 16:10", RETALLACK.id(), CaseFact.allocated(ANGOVE.id()))
                .step(
                        "3 Mar 16:30",
                        ANGOVE.id(),
                        CaseFact.immediateRisk("He moved in on Sunday.", "She must know before he is back tonight."))
                .step("3 Mar 18:00", ANGOVE.id(), CaseFact.checked(true))
                .step(
                        "3 Mar 19:00",
                        RETALLACK.id(),
                        CaseFact.toDisclose(
                                "He strangled a partner in 2022.", "He is back at nine.", "Nothing less would do."))
                .step(
                        "3 Mar 20:30",
                        ANGOVE.id(),
                        CaseFact.disclosed("Tamsin Rowe", "Her sister's kitchen.", "5c".repeat(32)))
                .step("3 Mar 21:30", ANGOVE.id(), CaseFact.safetyPlanned())
                .step("5 Mar 10:00", ANGOVE.id(), CaseFact.closed("She is with her sister."))
                .comesTo("closed: disclosed, decided by Senara Retallack; due Tue 31 Mar, hurried to Tue 10 Mar")
                .tells(
                        "Tue 3 Mar, Petra Angove at " + ANGOVE.deadEmail() + ": immediate risk (did not arrive)",
                        "Tue 3 Mar, Kit Nance: immediate risk, instead of Petra Angove",
                        "Tue 3 Mar, Senara Retallack: immediate risk");
    }

    private static SampleCase withdrawn() {
        return new SampleCase(WITHDRAWN, "The same mother asks about her daughter's safety too, and withdraws.")
                .step(
                        "3 Mar 16:05",
                        ANGOVE.id(),
                        CaseFact.received(
                                Scheme.CSODS,
                                Standing.CARER,
                                "Tamsin Rowe",
                                "Craig Hannaford",
                                "Elowen Rowe",
                                new SafeContact("before 17:00", "ring 07700 900118", "never at the house"),
                                Optional.of(IMMEDIATE)))
                .step("3 Mar 16:12", RETALLACK.id(), CaseFact.allocated(ANGOVE.id()))
                .step("3 Mar 16:45", ANGOVE.id(), CaseFact.noImmediateRisk("The girl is at her grandmother's."))
                .step("4 Mar 12:00", ANGOVE.id(), CaseFact.checked(false))
                .step("10 Mar 11:00", ANGOVE.id(), CaseFact.withdrawn("They have left him and want no more."))
                .step("10 Mar 12:00", ANGOVE.id(), CaseFact.closed("Nobody asks any more."))
                .comesTo("closed: withdrawn; due Tue 31 Mar")
                .tells("Wed 4 Mar, Kit Nance: initial checks due Wed 4 Mar");
    }

    /** From owner to deputy, supervisor and inspector, over Easter, with one day on which nobody above is there. */
    private static SampleCase late() {
        return new SampleCase(LATE, "Nobody works on it after the interview. The reminders climb to the inspector.")
                .step(
                        "2 Mar 10:30",
                        NANCE.id(),
                        CaseFact.received(
                                Scheme.DVDS,
                                Standing.PERSON_AT_RISK,
                                "Lowenna Pascoe",
                                "Ruan Tonkin",
                                "Lowenna Pascoe",
                                new SafeContact("Tuesdays", "ring 07700 900129", "never by text"),
                                Optional.empty()))
                .step("2 Mar 12:00", TREGEAR.id(), CaseFact.allocated(NANCE.id()))
                .step("2 Mar 12:30", NANCE.id(), CaseFact.noImmediateRisk("They have parted for now."))
                .step("4 Mar 11:00", NANCE.id(), CaseFact.checked(false))
                .step("6 Mar 10:00", NANCE.id(), CaseFact.identified("Her passport was seen."))
                .step("6 Mar 11:00", NANCE.id(), CaseFact.interviewed())
                .comesTo("waits for research; due Mon 30 Mar, late")
                .tells(
                        "Tue 3 Mar, Kit Nance: initial checks due Tue 3 Mar",
                        "Wed 4 Mar, Merryn Odgers: initial checks due Tue 3 Mar",
                        "Fri 13 Mar, Kit Nance: no movement since Fri 6 Mar",
                        "Mon 23 Mar, Jago Tregear: no movement since Fri 6 Mar",
                        "Mon 23 Mar, Kit Nance: the whole case due Mon 30 Mar",
                        "Fri 27 Mar, Kit Nance: the whole case due Mon 30 Mar",
                        "Mon 30 Mar, Kit Nance: the whole case due Mon 30 Mar",
                        "Tue 31 Mar, Kit Nance: the whole case due Mon 30 Mar",
                        "Wed 1 Apr, Merryn Odgers: the whole case due Mon 30 Mar",
                        "Thu 2 Apr, Jago Tregear: the whole case due Mon 30 Mar",
                        "Tue 7 Apr, Isaac Bolitho: the whole case due Mon 30 Mar",
                        "Tue 7 Apr, Isaac Bolitho: no movement since Fri 6 Mar")
                .asks("Fri 20 Mar: chase case");
    }

    /** The step that says that the checks were done is lost, and nobody sends it again. */
    private static SampleCase stuck() {
        return new SampleCase(STUCK, "A father asks. One step's message never comes, and what follows waits for it.")
                .step(
                        "9 Mar 09:00",
                        ANGOVE.id(),
                        CaseFact.received(
                                Scheme.CSODS,
                                Standing.CARER,
                                "Hedley Nancarrow",
                                "Colan Skewes",
                                "Wella Nancarrow",
                                new SafeContact("weekday mornings", "ring 07700 900142", "never by text"),
                                Optional.empty()))
                .step("9 Mar 09:30", RETALLACK.id(), CaseFact.allocated(ANGOVE.id()))
                .step("9 Mar 10:00", ANGOVE.id(), CaseFact.noImmediateRisk("He is not left alone with her."))
                .lost()
                .step("10 Mar 11:00", ANGOVE.id(), CaseFact.identified("His passport was seen."))
                .comesTo("waits for the initial checks, step 4 is missing; due Mon 6 Apr, late")
                .tells(
                        "Tue 10 Mar, Petra Angove: initial checks due Tue 10 Mar",
                        "Wed 11 Mar, Kit Nance: initial checks due Tue 10 Mar",
                        "Thu 12 Mar, Senara Retallack: initial checks due Tue 10 Mar",
                        "Mon 16 Mar, Petra Angove: no movement since Mon 9 Mar",
                        "Tue 17 Mar, Petra Angove: interview due Thu 19 Mar",
                        "Thu 19 Mar, Petra Angove: interview due Thu 19 Mar",
                        "Mon 23 Mar, Senara Retallack: interview due Thu 19 Mar",
                        "Mon 23 Mar, Senara Retallack: no movement since Mon 9 Mar",
                        "Mon 30 Mar, Petra Angove: the whole case due Mon 6 Apr",
                        // The two days before Easter Monday are days of rest too: one reminder for both rungs.
                        "Thu 2 Apr, Petra Angove: the whole case due Mon 6 Apr",
                        "Tue 7 Apr, Petra Angove: the whole case due Mon 6 Apr",
                        "Tue 7 Apr, Isaac Bolitho: no movement since Mon 9 Mar")
                .asks("Wed 11 Mar: find step", "Fri 20 Mar: chase case");
    }
}
