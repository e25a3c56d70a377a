package daybreak.domain.disclosure;

import daybreak.domain.disclosure.DisclosureCase.Extension;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.policy.DisclosurePolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is reminded of what on which day. A rung belongs to one deadline of one case and is told once, ever. */
public final class Ladder {
    private Ladder() {}

    /**
     * A rung of a case that nobody has been told yet.
     *
     * @param id names deadline and rung within the case; the same for ever
     * @param deadline the London day that it is about: when something is due, or since when nothing has moved
     * @param on the London day on which it is told: one that is worked
     */
    public record Pending(String id, Timer timer, Rank to, LocalDate deadline, LocalDate on) {}

    /** All rungs of the deadlines that are open now and were not told, in the order of their days. */
    public static List<Pending> pending(
            DisclosureCase of, DisclosurePolicy policy, Set<String> told, Set<LocalDate> bankHolidays) {
        List<Pending> pending = new ArrayList<>();
        for (DisclosurePolicy.Rung rung : policy.ladder()) {
            deadline(of, rung.timer())
                    .map(deadline -> at(rung, deadline, bankHolidays))
                    .filter(each -> !told.contains(each.id()))
                    .ifPresent(pending::add);
        }
        pending.sort(Comparator.comparing(Pending::on));
        return pending;
    }

    /** The London day of a timer, while what it is about is not done. */
    static Optional<LocalDate> deadline(DisclosureCase of, Timer timer) {
        boolean complete = of.progress().completedAt().isPresent();
        boolean underWay = of.stage().compareTo(Stage.DISCLOSURE) < 0;
        return switch (timer) {
            case CHECKS ->
                Optional.of(of.clocks().effective().checks().on())
                        .filter(_ -> !of.known().checksDone() && underWay);
            case INTERVIEW ->
                Optional.of(of.clocks().effective().interview().on())
                        .filter(_ -> !of.known().interviewHeld() && underWay);
            case WHOLE ->
                Optional.of(of.clocks().effective().whole().on())
                        .filter(_ -> !complete && of.clocks().extension().isEmpty());
            case EXTENDED -> of.clocks().extension().map(Extension::until).filter(_ -> !complete);
            case MOVEMENT ->
                Optional.of(MorningTimes.dayOf(of.progress().movedAt())).filter(_ -> of.isOpen());
        };
    }

    /** Before and on the day itself nobody may be late with it, so a day of rest moves it forward; after it, back. */
    private static Pending at(DisclosurePolicy.Rung rung, LocalDate deadline, Set<LocalDate> bankHolidays) {
        LocalDate day = deadline.plusDays(rung.days());
        LocalDate on = rung.days() > 0
                ? CaseClocks.workingDayFrom(day, bankHolidays)
                : CaseClocks.workingDayUntil(day, bankHolidays);
        return new Pending(
                rung.timer().name() + "." + deadline + "." + rung.code(), rung.timer(), rung.to(), deadline, on);
    }

    /**
     * What is told of a case today.
     *
     * @param told one rung of each deadline and rank: the last of those that are due
     * @param overtaken those before it, which nobody needs any more
     */
    public record Today(List<Pending> told, List<Pending> overtaken) {
        public Today {
            told = List.copyOf(told);
            overtaken = List.copyOf(overtaken);
        }
    }

    /** @param pending in the order of their days */
    public static Today dueOn(LocalDate today, List<Pending> pending) {
        Map<String, Pending> last = new HashMap<>();
        List<Pending> due =
                pending.stream().filter(each -> !each.on().isAfter(today)).toList();
        due.forEach(each -> last.put(each.timer().name() + each.deadline() + each.to(), each));
        return new Today(
                due.stream().filter(last::containsValue).toList(),
                due.stream().filter(each -> !last.containsValue(each)).toList());
    }

    /** The first day on which somebody must look at the case again. */
    public static Optional<LocalDate> wakeOn(List<Pending> pending) {
        return pending.stream().map(Pending::on).min(Comparator.naturalOrder());
    }
}
