package daybreak.local.sample;

import static daybreak.local.sample.DisclosureStaff.ANGOVE;
import static daybreak.local.sample.DisclosureStaff.BOLITHO;
import static daybreak.local.sample.DisclosureStaff.ODGERS;
import static daybreak.local.sample.DisclosureStaff.RETALLACK;
import static daybreak.local.sample.DisclosureStaff.TREGEAR;

import daybreak.domain.morning.MorningTimes;
import daybreak.local.LocalCloud;
import daybreak.local.Progress;
import daybreak.local.Scenario;
import daybreak.local.email.SesFault;
import daybreak.local.sample.SampleCase.Deed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Five weeks of a disclosure unit, and the day after Easter: six cases of both schemes, each with a way of its own. */
public final class DisclosureWeeks implements Scenario {
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    static final LocalDate LAST = LocalDate.of(2026, 4, 7);

    private static final LocalTime EVENING = LocalTime.of(22, 0);
    private static final String HUB = "desk@northshire.example";

    @Override
    public Instant start() {
        return MorningTimes.at(FIRST, LocalTime.of(6, 0));
    }

    /** What looks every few minutes would be most of the weeks, and the unit has nothing to do with schools. */
    @Override
    public Set<String> unscheduled() {
        return Set.of(
                "WatchGradeClocksFunction",
                "WatchReportsFunction",
                "OpenSchoolMorningFunction",
                "CloseSchoolMorningFunction");
    }

    @Override
    public void play(LocalCloud cloud, Progress out) {
        CaseDesk desk = new CaseDesk(cloud);
        desk.hubMailbox(HUB);
        for (DisclosureStaff member : DisclosureStaff.values()) {
            desk.joins(member, member == ANGOVE ? member.deadEmail() : member.email());
        }
        cloud.settleNow();
        out.say("a unit of six; one mailbox is dead, and nobody knows it yet");
        List<Deed> deeds = Stream.concat(unit(), DisclosureCases.all().stream().flatMap(each -> each.deeds().stream()))
                .sorted(Comparator.comparing(Deed::at))
                .toList();
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> play(day, deeds, cloud, desk, out));
    }

    private static void play(LocalDate day, List<Deed> deeds, LocalCloud cloud, CaseDesk desk, Progress out) {
        int emailsBefore = cloud.emails().size();
        int saidBefore = cloud.said().size();
        List<Deed> todays = deeds.stream()
                .filter(deed -> MorningTimes.dayOf(deed.at()).equals(day))
                .toList();
        for (Deed deed : todays) {
            cloud.advanceTo(deed.at());
            deed.what().accept(desk);
            cloud.settleNow();
        }
        cloud.advanceTo(MorningTimes.at(day, EVENING));
        int emails = cloud.emails().size() - emailsBefore;
        int said = cloud.said().size() - saidBefore;
        if (said + emails > 0) {
            out.say("%s: %s from the unit, %s"
                    .formatted(WeekTime.date(day), count(said, "message"), count(emails, "email")));
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** What is not about a case. */
    private static Stream<Deed> unit() {
        return Stream.of(
                new Deed(
                        WeekTime.at("2 Mar 08:00"),
                        desk -> desk.isAway(ODGERS, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13))),
                // Of one brief nobody knows whether it went; one is certainly not sent, and tried again.
                new Deed(WeekTime.at("2 Mar 17:00"), desk -> desk.brief(TREGEAR, SesFault.INTERNAL_FAILURE)),
                new Deed(WeekTime.at("2 Mar 17:30"), desk -> desk.brief(RETALLACK, SesFault.THROTTLING)),
                new Deed(WeekTime.at("5 Mar 09:00"), desk -> desk.joins(ANGOVE, ANGOVE.email())),
                // On one day nobody is left to whom a late case could climb.
                new Deed(
                        WeekTime.at("16 Mar 09:00"),
                        desk -> Stream.of(RETALLACK, TREGEAR, BOLITHO)
                                .forEach(each ->
                                        desk.isAway(each, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 20)))));
    }

    /** What came of it on the cloud on which it was played, beside what must. */
    public static DisclosureAccount account(LocalCloud cloud) {
        return DisclosureAccount.of(new CaseDesk(cloud), DisclosureCases.all());
    }
}
