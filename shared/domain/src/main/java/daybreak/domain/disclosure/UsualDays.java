package daybreak.domain.disclosure;

import daybreak.domain.disclosure.CaseSummary.StageDays;
import daybreak.domain.policy.DisclosurePolicy.Forecasting;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long cases usually wait at each stage: the force's own median, once it has closed cases enough. */
public record UsualDays(Map<Stage, Integer> days, boolean isOwn) {
    public UsualDays {
        days = Map.copyOf(days);
    }

    public static UsualDays of(List<CaseSummary> closed, Forecasting policy) {
        if (closed.size() < policy.closedCases()) {
            return new UsualDays(policy.usualDays(), false);
        }
        Map<Stage, Integer> days = new EnumMap<>(policy.usualDays());
        for (Stage stage : Stage.values()) {
            List<Integer> taken = closed.stream()
                    .flatMap(each -> each.visits().stream())
                    .filter(visit -> visit.stage() == stage)
                    .map(StageDays::days)
                    .toList();
            if (!taken.isEmpty()) {
                days.put(stage, Spread.of(taken).median());
            }
        }
        return new UsualDays(days, true);
    }

    int at(Stage stage) {
        return days.getOrDefault(stage, 0);
    }
}
