package daybreak.domain.occurrence;

import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticePlanning;
import daybreak.domain.notice.PlannedNotice;
import daybreak.domain.notice.Reconciliation;
import daybreak.domain.notice.Successions;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.people.PersonName;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.Child.NamedSchool;
import daybreak.domain.ppn.Ppn;
import daybreak.domain.school.Directory;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plans the notices of an occurrence anew whenever something about it changes, looking up schools given as free text. */
public final class NoticeReplanning {
    private final Directory directory;
    private final OpaqueIds ids;

    public NoticeReplanning(Directory directory, OpaqueIds ids) {
        this.directory = directory;
        this.ids = ids;
    }

    /**
     * The notices to save.
     *
     * @param head as it will be
     * @param ppns the latest version of each PPN
     * @param stored the occurrence as it was until now
     * @param changed the reference of the PPN that is the occasion, if one is
     */
    public List<Notice> changes(
            OccurrenceHead head,
            List<Ppn> ppns,
            Occurrence stored,
            Optional<String> changed,
            Policy policy,
            Instant now) {
        List<Notice> existing = stored.notices();
        List<PlannedNotice> called = NoticePlanning.plan(head, ppns, urnsByName(ppns), policy);
        List<PlannedNotice> planned =
                Successions.oneASchool(called, existing, receivers(Successions.inQuestion(called)));
        return Reconciliation.changes(head.ref(), planned, existing, now, policy, ids).stream()
                .map(notice -> stored.outlived(notice.key(), changed) ? notice.toldBefore() : notice)
                .toList();
    }

    private Map<String, String> receivers(Set<String> urns) {
        Map<String, String> receivers = new HashMap<>();
        for (String urn : urns) {
            directory.receiving(directory.entry(urn)).school().ifPresent(school -> receivers.put(urn, school.urn()));
        }
        return receivers;
    }

    private Map<String, List<String>> urnsByName(List<Ppn> ppns) {
        Map<String, List<String>> found = new HashMap<>();
        ppns.stream()
                .flatMap(ppn -> ppn.children().stream())
                .flatMap(child -> child.schools().stream())
                .filter(school -> school.urn().isEmpty())
                .flatMap((NamedSchool school) -> school.text().stream())
                .map(PersonName::normalise)
                .forEach(name -> found.computeIfAbsent(name, directory::urnsNamed));
        return found;
    }
}
