package daybreak.flagchildren;

import daybreak.domain.clock.ChildHistory;
import daybreak.domain.clock.GreenNotice;
import daybreak.domain.clock.GreenNotices;
import daybreak.domain.clock.GreenTally;
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

/**
 * Counts green PPNs by child, over all occurrences. A child is found by nominal id and by name and date of birth, for not
 * every officer links the nominal: two queries a child at most, and only for a PPN that is green and was not before.
 */
final class GreenReview {
    private final ChildHistory history;
    private final OpaqueIds ids;

    GreenReview(ChildHistory history, OpaqueIds ids) {
        this.history = history;
        this.ids = ids;
    }

    /**
     * @param toReview children whose green PPNs add up, with their count
     * @param changes pointers to write and to remove, and the tallies that were counted
     */
    record Outcome(Map<Child, Long> toReview, List<Change> changes) {}

    Outcome of(Optional<StoredPpn> before, StoredPpn next, Policy policy) {
        Map<String, GreenNotice> was = before.map(this::green).orElse(Map.of());
        Map<String, GreenNotice> is = green(next);
        List<Change> changes = new ArrayList<>();
        was.forEach((ref, pointer) -> {
            if (!is.containsKey(ref)) {
                changes.add(new Change.Remove(pointer));
            }
        });
        Map<String, ChildHistory.Greens> read = new LinkedHashMap<>();
        is.forEach((ref, pointer) -> {
            if (!was.containsKey(ref)) {
                changes.add(new Change.Follow(pointer));
                read.put(ref, read(ref, next, policy));
            }
        });
        Map<Child, Long> toReview = new LinkedHashMap<>();
        greenChildren(next)
                .filter(child -> refs(child).anyMatch(read::containsKey))
                .forEach(child -> {
                    List<GreenNotice> found = refs(child)
                            .map(ref -> read.computeIfAbsent(ref, other -> read(other, next, policy)))
                            .flatMap(greens -> greens.notices().stream())
                            .toList();
                    Map<String, Instant> greens = GreenNotices.ofChild(nominalRef(child), found);
                    greens.put(next.ref(), next.receivedAt());
                    if (GreenNotices.callForReview(greens.values(), next.receivedAt(), policy.escalation())) {
                        toReview.put(child, (long) greens.size());
                    }
                });
        read.values().forEach(greens -> {
            GreenTally tally = greens.tally();
            changes.add(new Change.Follow(tally.countedAt(next.receivedAt())));
        });
        return new Outcome(toReview, changes);
    }

    private ChildHistory.Greens read(String ref, StoredPpn next, Policy policy) {
        return history.greensSince(ref, GreenNotices.since(next.receivedAt(), policy.escalation()));
    }

    /** A pointer for each reference of each child, where the PPN is green. */
    private Map<String, GreenNotice> green(StoredPpn stored) {
        Map<String, GreenNotice> pointers = new LinkedHashMap<>();
        greenChildren(stored)
                .forEach(child -> refs(child)
                        .forEach(ref -> pointers.putIfAbsent(
                                ref, new GreenNotice(ref, stored.ref(), nominalRef(child), stored.receivedAt()))));
        return pointers;
    }

    private static Stream<Child> greenChildren(StoredPpn stored) {
        return stored.ppn().grade() == Grade.GREEN ? stored.ppn().children().stream() : Stream.empty();
    }

    private Stream<String> refs(Child child) {
        String byName = ids.of(
                "person-by-name",
                child.name().normalised(),
                child.dateOfBirth().map(LocalDate::toString).orElse(""));
        return Stream.concat(nominalRef(child).stream(), Stream.of(byName));
    }

    private Optional<String> nominalRef(Child child) {
        return child.nominalId().map(nominal -> ids.of("person-by-nominal", nominal.value()));
    }
}
