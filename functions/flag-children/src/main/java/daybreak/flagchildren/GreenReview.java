package daybreak.flagchildren;

import daybreak.domain.clock.ChildHistory;
import daybreak.domain.clock.GreenNotice;
import daybreak.domain.clock.GreenNotices;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.Child;
import daybreak.domain.ppn.Grade;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.record.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts green PPNs by child, over all occurrences: one query a child, and only for a green PPN. */
final class GreenReview {
    private final ChildHistory history;
    private final OpaqueIds ids;

    GreenReview(ChildHistory history, OpaqueIds ids) {
        this.history = history;
        this.ids = ids;
    }

    /**
     * @param toReview children whose green PPNs add up, with their count
     * @param changes pointers to write and to remove
     */
    record Outcome(Map<Child, Long> toReview, List<Change> changes) {}

    Outcome of(Optional<StoredPpn> before, StoredPpn next, Policy policy) {
        Map<String, Child> was = before.map(this::green).orElse(Map.of());
        Map<String, Child> is = green(next);
        List<Change> changes = new ArrayList<>();
        Map<Child, Long> toReview = new LinkedHashMap<>();
        was.keySet().stream()
                .filter(person -> !is.containsKey(person))
                .forEach(person -> changes.add(new Change.Remove(pointer(person, next))));
        is.forEach((person, child) -> {
            if (!was.containsKey(person)) {
                changes.add(new Change.Follow(pointer(person, next)));
                List<Instant> greens = Stream.concat(
                                history
                                        .greensSince(person, GreenNotices.since(next.receivedAt(), policy.escalation()))
                                        .stream()
                                        .map(GreenNotice::receivedAt),
                                Stream.of(next.receivedAt()))
                        .toList();
                if (GreenNotices.callForReview(greens, next.receivedAt(), policy.escalation())) {
                    toReview.put(child, (long) greens.size());
                }
            }
        });
        return new Outcome(toReview, changes);
    }

    private static GreenNotice pointer(String personRef, StoredPpn ppn) {
        return new GreenNotice(personRef, ppn.ref(), ppn.receivedAt());
    }

    private Map<String, Child> green(StoredPpn stored) {
        Map<String, Child> children = new LinkedHashMap<>();
        if (stored.ppn().grade() == Grade.GREEN) {
            stored.ppn().children().forEach(child -> children.put(personRef(child), child));
        }
        return children;
    }

    private String personRef(Child child) {
        return child.nominalId()
                .map(nominal -> ids.of("person-by-nominal", nominal.value()))
                .orElseGet(() -> ids.of(
                        "person-by-name",
                        child.name().normalised(),
                        child.dateOfBirth().map(LocalDate::toString).orElse("")));
    }
}
