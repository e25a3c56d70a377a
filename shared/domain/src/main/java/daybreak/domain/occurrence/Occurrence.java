package daybreak.domain.occurrence;

import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeKey;
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

    /**
     * Whether this notice was settled and has expired. A PPN that nobody has worked outlasts what went for it, and that
     * something else becomes known of the occurrence is no reason to send it again; a new version of the PPN itself is.
     *
     * @param changed the reference of the PPN of which a new version has come, if that is the occasion
     */
    public boolean outlived(NoticeKey key, Optional<String> changed) {
        return notices.stream().noneMatch(stored -> stored.key().equals(key))
                && ppns.stream()
                        .filter(stored -> !changed.equals(Optional.of(stored.ref())))
                        .anyMatch(stored -> stored.planned().contains(key.text()));
    }
}
