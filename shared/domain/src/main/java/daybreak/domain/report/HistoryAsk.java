package daybreak.domain.report;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One asking for history, and what has come of it.
 *
 * @param number counting from 1
 * @param pages how many there are; empty until the first has come
 * @param received numbers of the pages that have come
 * @param oldest how the records stood on the oldest page
 */
public record HistoryAsk(
        int number, Instant at, Optional<Integer> pages, Set<Integer> received, Optional<Instant> oldest) {

    public HistoryAsk {
        received = Set.copyOf(received);
    }

    static HistoryAsk first(Instant at) {
        return new HistoryAsk(1, at, Optional.empty(), Set.of(), Optional.empty());
    }

    HistoryAsk again(Instant now) {
        return new HistoryAsk(number + 1, now, Optional.empty(), Set.of(), Optional.empty());
    }

    HistoryAsk with(HistoryPage page) {
        Set<Integer> now = new TreeSet<>(received);
        now.add(page.number());
        Instant asOf = oldest.filter(each -> each.isBefore(page.asOf())).orElse(page.asOf());
        return new HistoryAsk(number, at, Optional.of(page.of()), now, Optional.of(asOf));
    }

    /** Whether all pages have come. */
    public boolean complete() {
        return pages.filter(all -> all == received.size()).isPresent();
    }
}
