package daybreak.domain.disclosure;

import daybreak.domain.disclosure.CaseSummary.StageDays;
import daybreak.domain.message.CaseStep.DisclosureDecided.NoDisclosureReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an inspector asks for, as comma-separated values: counts and days, and no name of anybody. */
public final class InspectionFigures {
    private static final String HEAD = "scheme,measure,cases,median days,90th percentile days,longest days";

    private InspectionFigures() {}

    /**
     * The figures of a period, both London days included: what was received in it, and what was completed in it.
     *
     * @param cases open and closed ones; those that have nothing to do with the period are left out
     */
    public static String csv(List<CaseSummary> cases, LocalDate from, LocalDate to) {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD);
        for (Scheme scheme : Scheme.values()) {
            List<CaseSummary> received = cases.stream()
                    .filter(each -> each.scheme() == scheme && isIn(Optional.of(each.startedOn()), from, to))
                    .toList();
            List<CaseSummary> completed = cases.stream()
                    .filter(each -> each.scheme() == scheme && isIn(each.completedOn(), from, to))
                    .toList();
            lines.add(count(scheme, "received", received));
            for (Route route : Route.values()) {
                lines.add(count(scheme, "received: " + words(route), received, each -> each.route() == route));
            }
            lines.add(days(scheme, "completed", completed, each -> Stream.of(each.age(to))));
            lines.add(count(scheme, "completed after the date due", completed, each -> each.isLate(to)));
            for (Outcome outcome : Outcome.values()) {
                lines.add(count(
                        scheme,
                        "outcome: " + words(outcome),
                        completed,
                        each -> each.outcome().equals(Optional.of(outcome))));
            }
            for (NoDisclosureReason reason : NoDisclosureReason.values()) {
                lines.add(count(
                        scheme,
                        "no disclosure: " + words(reason),
                        completed,
                        each -> each.reason().equals(Optional.of(reason))));
            }
            for (Stage stage : Stage.values()) {
                if (stage != Stage.CLOSED) {
                    lines.add(days(
                            scheme,
                            "stage: " + words(stage),
                            completed,
                            each -> each.visits().stream()
                                    .filter(visit -> visit.stage() == stage)
                                    .map(StageDays::days)));
                }
            }
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static boolean isIn(Optional<LocalDate> day, LocalDate from, LocalDate to) {
        return day.filter(each -> !each.isBefore(from) && !each.isAfter(to)).isPresent();
    }

    private static String count(Scheme scheme, String measure, List<CaseSummary> cases) {
        return count(scheme, measure, cases, _ -> true);
    }

    private static String count(Scheme scheme, String measure, List<CaseSummary> cases, Predicate<CaseSummary> which) {
        return scheme + "," + measure + "," + cases.stream().filter(which).count() + ",,,";
    }

    private static String days(
            Scheme scheme, String measure, List<CaseSummary> cases, Function<CaseSummary, Stream<Integer>> taken) {
        List<Integer> days = cases.stream().flatMap(taken).toList();
        if (days.isEmpty()) {
            return scheme + "," + measure + ",0,,,";
        }
        Spread spread = Spread.of(days);
        return scheme + "," + measure + "," + spread.count() + "," + spread.median() + "," + spread.ninetieth() + ","
                + spread.longest();
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
