package daybreak.domain.disclosure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All open cases as a supervisor looks at them.
 *
 * @param stages how many wait at each stage, by age
 * @param loads open cases by their owner's staff id; those that nobody has under an empty one
 * @param late past the date that must be kept, the latest first
 * @param soonLate named before they are, the nearest first
 * @param delays with a second date, and why
 */
public record Board(
        LocalDate today,
        Map<Stage, Ages> stages,
        Map<String, Integer> loads,
        List<Forecast> late,
        List<Forecast> soonLate,
        List<CaseSummary> delays,
        List<OnePersonRisk> onePerson) {

    public Board {
        stages = Map.copyOf(stages);
        loads = Map.copyOf(loads);
        late = List.copyOf(late);
        soonLate = List.copyOf(soonLate);
        delays = List.copyOf(delays);
        onePerson = List.copyOf(onePerson);
    }

    /** How many cases have been at a stage for up to a week, up to two, up to four, and longer. */
    public record Ages(int week, int fortnight, int month, int longer) {
        private static final int WEEK = 7;
        private static final int FORTNIGHT = 14;
        private static final int MONTH = 28;

        static final Ages NONE = new Ages(0, 0, 0, 0);

        Ages with(long days) {
            return new Ages(
                    week + (days <= WEEK ? 1 : 0),
                    fortnight + (days > WEEK && days <= FORTNIGHT ? 1 : 0),
                    month + (days > FORTNIGHT && days <= MONTH ? 1 : 0),
                    longer + (days > MONTH ? 1 : 0));
        }

        public int all() {
            return week + fortnight + month + longer;
        }
    }

    /** Too much hangs on one person. */
    public sealed interface OnePersonRisk {
        String staffId();

        record TooMany(String staffId, int cases) implements OnePersonRisk {}

        /** Who searched has the case as well, and it waits for a decision. */
        record OwnsAndResearches(String staffId, String caseNumber) implements OnePersonRisk {}
    }

    public static Board of(List<CaseSummary> open, UsualDays usual, int usualLoad, LocalDate today) {
        Map<Stage, Ages> stages = new EnumMap<>(Stage.class);
        Map<String, Integer> loads = new TreeMap<>();
        for (CaseSummary each : open) {
            stages.put(
                    each.stage(),
                    stages.getOrDefault(each.stage(), Ages.NONE)
                            .with(ChronoUnit.DAYS.between(each.stageSince(), today)));
            loads.merge(each.owner().orElse(""), 1, Integer::sum);
        }
        List<Forecast> forecasts = open.stream()
                .map(each ->
                        Forecast.of(each, usual, loads.getOrDefault(each.owner().orElse(""), 0), usualLoad, today))
                .sorted(Comparator.comparingInt(Forecast::left)
                        .thenComparing(each -> each.of().number()))
                .toList();
        return new Board(
                today,
                stages,
                loads,
                forecasts.stream().filter(Forecast::isLate).toList(),
                forecasts.stream().filter(Forecast::willBeLate).toList(),
                open.stream()
                        .filter(each -> each.extendedTo().isPresent()
                                && each.completedOn().isEmpty())
                        .sorted(Comparator.comparing(CaseSummary::keepBy).thenComparing(CaseSummary::number))
                        .toList(),
                risks(open, loads, usualLoad));
    }

    private static List<OnePersonRisk> risks(List<CaseSummary> open, Map<String, Integer> loads, int usualLoad) {
        List<OnePersonRisk> risks = loads.entrySet().stream()
                .filter(load -> !load.getKey().isEmpty() && load.getValue() > usualLoad)
                .<OnePersonRisk>map(load -> new OnePersonRisk.TooMany(load.getKey(), load.getValue()))
                .collect(Collectors.toList());
        open.stream()
                .filter(each -> each.stage() == Stage.DECISION)
                .sorted(Comparator.comparing(CaseSummary::number))
                .forEach(each -> each.owner()
                        .filter(each.researchers()::contains)
                        .ifPresent(owner -> risks.add(new OnePersonRisk.OwnsAndResearches(owner, each.number()))));
        return risks;
    }
}
