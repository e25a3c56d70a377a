package daybreak.domain.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads notices. They are saved through {@link daybreak.domain.record.Records}. */
public interface Notices {
    /** The notice as it stands now. */
    Optional<Notice> read(NoticeKey key);

    /** Those that wait for the run of a London day; one flagged seconds ago may not be among them yet. */
    List<Waiting> waitingFor(LocalDate day);

    /** Those that count in the ledger of a London day. */
    List<Notice> countedOn(LocalDate ledgerDay);

    /** Keys of the notices that the PPNs first counted on a London day called for. */
    Set<NoticeKey> plannedFor(LocalDate ledgerDay);

    /** Which of these are stored, wherever they count. */
    Set<NoticeKey> stored(Collection<NoticeKey> keys);

    /** A notice that waits, and where it is to go. */
    record Waiting(NoticeKey key, Destination destination) {}
}
