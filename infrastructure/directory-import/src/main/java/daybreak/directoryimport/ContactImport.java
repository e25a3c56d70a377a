package daybreak.directoryimport;

import daybreak.domain.message.Inbound.SchoolContactChanged;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.record.StaleRecordException;
import daybreak.domain.school.DirectoryChange;
import daybreak.domain.school.DirectoryEntries;
import daybreak.domain.school.DirectoryEntry;
import daybreak.domain.school.SchoolContact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings the contacts in the table in line with the force's list: each entry that differs is changed as a message would
 * change it, with its audit entry. A quarantined address stays so, and an entry that was changed after the list was made
 * is left alone.
 */
final class ContactImport {
    /** A list that would take off more than so many per cent of the schools is more likely a slip than a wish. */
    private static final int MOST_REMOVED_PERCENT = 10;

    private static final int MOST_TRIES = 5;
    private static final int COMMITS_IN_TURN = 10;

    /**
     * On whose word.
     *
     * @param cause names the run, the same for the same list
     */
    record Authority(String cause, String who, Instant at) {}

    /** What came of a list. */
    sealed interface Outcome {
        /** @param newer entries that were changed after the list was made, and left alone */
        record Done(int written, int unchanged, int newer, int removed) implements Outcome {}

        /** Too many would go; nothing was written. */
        record Refused(int removals, int held) implements Outcome {}
    }

    private final Records records;
    private final DirectoryEntries entries;
    private final Authority authority;
    private final Progress progress;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicInteger newer = new AtomicInteger();

    ContactImport(Records records, DirectoryEntries entries, Authority authority, Progress progress) {
        this.records = records;
        this.entries = entries;
        this.authority = authority;
        this.progress = progress;
    }

    /**
     * Takes the list over.
     *
     * @param held every contact in the table, by the school's number
     * @param replace whether a school that the list does not have is taken off
     * @param confirmedRemovals how many removals a person confirmed by number
     */
    Outcome run(
            ContactList list,
            Map<String, DirectoryEntry.OfSchool> held,
            boolean replace,
            OptionalInt confirmedRemovals,
            Instant asOf) {
        List<SchoolContactChanged> changes = new ArrayList<>(list.taken());
        List<String> listed = held.values().stream()
                .map(DirectoryEntry.OfSchool::contact)
                .filter(ContactImport::namesSomebody)
                .map(SchoolContact::urn)
                .sorted()
                .toList();
        List<String> removals =
                replace ? listed.stream().filter(urn -> !list.names(urn)).toList() : List.of();
        if (!mayRemove(removals.size(), listed.size(), confirmedRemovals)) {
            return new Outcome.Refused(removals.size(), listed.size());
        }
        removals.forEach(urn -> changes.add(new SchoolContactChanged(urn, Optional.empty(), Optional.empty(), asOf)));
        progress.start("contacts compared", changes.size());
        Parallel.forEachChunk(changes, COMMITS_IN_TURN, chunk -> {
            chunk.forEach(change -> apply(change, Optional.ofNullable(held.get(change.urn()))));
            progress.add(chunk.size());
        });
        progress.end();
        return new Outcome.Done(written.get(), unchanged.get(), newer.get(), removals.size());
    }

    private static boolean mayRemove(int removals, int listed, OptionalInt confirmed) {
        if (confirmed.isPresent()) {
            return confirmed.getAsInt() == removals;
        }
        return removals * 100 <= listed * MOST_REMOVED_PERCENT;
    }

    private void apply(SchoolContactChanged change, Optional<DirectoryEntry.OfSchool> held) {
        Optional<DirectoryEntry.OfSchool> current = held;
        for (int tries = 1; ; tries++) {
            try {
                decide(change, current);
                return;
            } catch (StaleRecordException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
                current = entries.contact(change.urn());
            }
        }
    }

    private void decide(SchoolContactChanged change, Optional<DirectoryEntry.OfSchool> held) {
        if (held.filter(entry -> says(entry.contact(), change)).isPresent()) {
            unchanged.incrementAndGet();
            return;
        }
        switch (DirectoryChange.of(held, change)) {
            case DirectoryChange.Accepted(DirectoryEntry next, AuditEvent.Operation operation) -> {
                records.commit(new Change.Save(
                        next,
                        AuditEvent.of(
                                operation,
                                authority.cause(),
                                authority.at(),
                                authority.who(),
                                "the force's list of school contacts was imported"),
                        List.of()));
                written.incrementAndGet();
            }
            case DirectoryChange.Superseded _ -> newer.incrementAndGet();
        }
    }

    private static boolean says(SchoolContact contact, SchoolContactChanged change) {
        return contact.lead().equals(change.lead()) && contact.deputy().equals(change.deputy());
    }

    private static boolean namesSomebody(SchoolContact contact) {
        return contact.lead().isPresent() || contact.deputy().isPresent();
    }
}
