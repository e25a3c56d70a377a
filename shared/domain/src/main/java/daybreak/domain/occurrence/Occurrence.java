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

    /** @param key a notice's, as text */
    public boolean stores(String key) {
        return notices.stream().anyMatch(stored -> stored.key().text().equals(key));
    }

    /**
     * Whether this notice was settled and has expired. A PPN that nobody has worked outlasts what went for it. When something
     * else becomes known of the occurrence, nobody can tell any more whether the school was told, so a person decides; a new
     * version of the PPN itself is told as new.
     *
     * @param changed the reference of the PPN of which a new version has come, if that is the occasion
     */
    public boolean outlived(NoticeKey key, Optional<String> changed) {
        return !stores(key.text())
                && ppns.stream()
                        .filter(stored -> !changed.equals(Optional.of(stored.ref())))
                        .anyMatch(stored -> stored.planned().contains(key.text()));
    }
}
