package daybreak.domain.occurrence;

import daybreak.domain.notice.Notice;
import daybreak.domain.ppn.PpnId;
import daybreak.domain.ppn.StoredPpn;
import java.util.List;
import java.util.Optional;

/** An occurrence as stored: its head, its PPNs in the order received, its notices. */
public record Occurrence(OccurrenceHead head, List<StoredPpn> ppns, List<Notice> notices) {
    public Occurrence {
        ppns = List.copyOf(ppns);
        notices = List.copyOf(notices);
    }

    public Optional<StoredPpn> ppn(PpnId id) {
        return ppns.stream().filter(stored -> stored.ppn().id().equals(id)).findFirst();
    }
}
