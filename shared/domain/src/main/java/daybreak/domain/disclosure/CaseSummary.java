package daybreak.domain.disclosure;

import daybreak.domain.disclosure.DisclosureCase.Visit;
import daybreak.domain.message.CaseStep.DisclosureDecided;
import daybreak.domain.message.CaseStep.DisclosureDecided.NoDisclosureReason;
import daybreak.domain.morning.MorningTimes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the board, the brief and the figures need of a case: staff ids, and no name of anybody. All days are London days.
 *
 * @param linkedCase number of the case that the same application is under the other scheme
 * @param startedOn when its clock started: at receipt, or when it was opened again
 * @param dueOn the date that does not move: the figures go by it
 * @param keepBy the date that must be kept now: sooner where the risk is immediate, later where the case was extended
 * @param extendedTo the second date, where there is one
 * @param whyExtended the reason for it
 */
public record CaseSummary(
        String number,
        Scheme scheme,
        Route route,
        Optional<String> linkedCase,
        Stage stage,
        LocalDate stageSince,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate keepBy,
        Optional<LocalDate> extendedTo,
        Optional<String> whyExtended,
        boolean immediateRisk,
        Optional<String> owner,
        Set<String> researchers,
        Optional<String> decider,
        Optional<Outcome> outcome,
        Optional<NoDisclosureReason> reason,
        Optional<LocalDate> completedOn,
        Optional<LocalDate> closedOn,
        List<StageDays> visits) {

    public CaseSummary {
        researchers = Set.copyOf(researchers);
        visits = List.copyOf(visits);
    }

    /** How many London days a stage took. */
    public record StageDays(Stage stage, int days) {}

    public static CaseSummary of(DisclosureCase of) {
        return new CaseSummary(
                of.number(),
                of.opening().scheme(),
                of.opening().route(),
                of.opening().linkedCase(),
                of.stage(),
                MorningTimes.dayOf(of.progress().stageSince()),
                MorningTimes.dayOf(of.clocks().startedAt()),
                of.clocks().original().whole().on(),
                of.wholeDue().on(),
                of.clocks().extension().map(DisclosureCase.Extension::until),
                of.clocks().extension().map(DisclosureCase.Extension::why),
                of.known().immediateRisk(),
                of.people().owner(),
                of.people().researchers(),
                of.people().decider(),
                of.progress().outcome(),
                of.decision().flatMap(DisclosureDecided::reason),
                of.progress().completedAt().map(MorningTimes::dayOf),
                of.progress().closedAt().map(MorningTimes::dayOf),
                of.progress().visits().stream().map(CaseSummary::days).toList());
    }

    private static StageDays days(Visit visit) {
        long days = MorningTimes.dayOf(visit.to()).toEpochDay()
                - MorningTimes.dayOf(visit.from()).toEpochDay();
        return new StageDays(visit.stage(), (int) days);
    }

    public boolean isOpen() {
        return stage != Stage.CLOSED;
    }

    /** Whether it took, or has taken by this day, longer than the date that does not move allows. */
    public boolean isLate(LocalDate today) {
        return completedOn.orElse(today).isAfter(dueOn);
    }

    /** Days from the start of the clock until all was done, or until this day. */
    public int age(LocalDate today) {
        return (int) (completedOn.orElse(today).toEpochDay() - startedOn.toEpochDay());
    }
}
