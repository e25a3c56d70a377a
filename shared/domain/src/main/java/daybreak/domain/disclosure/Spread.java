package daybreak.domain.disclosure;

import java.util.Collection;
import java.util.List;

/**
 * How days are spread. The nearest rank is taken, so each figure is one that occurred.
 *
 * @param ninetieth no more than a tenth took longer
 */
public record Spread(int count, int median, int ninetieth, int longest) {
    /** @throws IllegalArgumentException if there are none */
    public static Spread of(Collection<Integer> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("nothing is spread");
        }
        List<Integer> sorted = days.stream().sorted().toList();
        return new Spread(sorted.size(), rank(sorted, 50), rank(sorted, 90), sorted.getLast());
    }

    private static int rank(List<Integer> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }
}
