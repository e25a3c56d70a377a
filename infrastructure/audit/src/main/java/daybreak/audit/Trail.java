package daybreak.audit;

import daybreak.aws.records.AuditDays;
import daybreak.aws.records.AuditDays.DayDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All entries, by record and in their order. */
final class Trail {
    private final Map<String, List<Entry>> chains = new TreeMap<>();
    private final Map<String, Entry> byHash = new HashMap<>();
    private final Map<LocalDate, List<String>> links = new HashMap<>();

    /** @param entries in any order */
    Trail(Iterable<Entry> entries) {
        for (Entry entry : entries) {
            chains.computeIfAbsent(entry.link().recordId(), record -> new ArrayList<>())
                    .add(entry);
            byHash.put(entry.hash(), entry);
            links.computeIfAbsent(entry.utcDay(), day -> new ArrayList<>())
                    .add(AuditDays.link(entry.link().recordId(), entry.sequence(), entry.hash()));
        }
        chains.values().forEach(chain -> chain.sort(Comparator.comparingLong(Entry::sequence)));
    }

    int chains() {
        return chains.size();
    }

    int entries() {
        return chains.values().stream().mapToInt(List::size).sum();
    }

    /** The first bad link of every chain that has one. */
    List<Finding> badLinks() {
        List<Finding> findings = new ArrayList<>();
        chains.forEach((record, chain) -> firstBadLink(record, chain).ifPresent(findings::add));
        return findings;
    }

    private static Optional<Finding> firstBadLink(String record, List<Entry> chain) {
        long expected = 1;
        String before = "";
        for (Entry entry : chain) {
            if (entry.sequence() != expected) {
                return Optional.of(new Finding(record, expected, "is missing"));
            }
            if (entry.damage().isPresent()) {
                return Optional.of(new Finding(record, expected, entry.damage().get()));
            }
            if (!entry.link().previous().equals(before)) {
                return Optional.of(new Finding(record, expected, "does not follow the entry before it"));
            }
            before = entry.hash();
            expected++;
        }
        return Optional.empty();
    }

    /**
     * Whether a record's chain ends where the record says.
     *
     * @param started what was written since then may have come between the two reads
     */
    Optional<Finding> compare(Head head, Instant started) {
        Entry last = byHash.get(head.hash());
        if (last == null || last.sequence() != head.entries()) {
            return Optional.of(new Finding(head.where(), head.entries(), "is missing, though the record ends with it"));
        }
        return chains.getOrDefault(last.link().recordId(), List.of()).stream()
                .filter(entry ->
                        entry.sequence() > last.sequence() && entry.at().isBefore(started))
                .findFirst()
                .map(entry -> new Finding(
                        entry.link().recordId(), entry.sequence(), "stands after the last that its record knows of"));
    }

    /** The record whose chain has this entry. */
    Optional<String> recordOf(String hash) {
        return Optional.ofNullable(byHash.get(hash)).map(entry -> entry.link().recordId());
    }

    /** Whether a legal hold keeps entries of the record. */
    boolean isKept(String recordId) {
        return chains.getOrDefault(recordId, List.of()).stream().anyMatch(Entry::kept);
    }

    DayDigest digest(LocalDate utcDay) {
        return DayDigest.of(links.getOrDefault(utcDay, List.of()));
    }
}
