package daybreak.recordchildfound;

import daybreak.domain.message.Inbound.ChildFound;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Received;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeAnswers;
import daybreak.domain.occurrence.ChildMatching;
import daybreak.domain.occurrence.ChildMatching.Traits;
import daybreak.domain.occurrence.NoticeReplanning;
import daybreak.domain.occurrence.Occurrence;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.occurrence.OccurrenceHead.FoundReport;
import daybreak.domain.occurrence.Occurrences;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Retelling;
import daybreak.domain.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Records that a child was found; the notices of the occurrence then say so, or one is planned that does. */
final class RecordChildFound {
    private final Occurrences occurrences;
    private final NoticeReplanning replanning;
    private final Retelling retelling;
    private final Policies policies;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    RecordChildFound(
            Occurrences occurrences,
            NoticeReplanning replanning,
            Retelling retelling,
            Policies policies,
            Records records,
            OpaqueIds ids,
            Clock clock) {
        this.occurrences = occurrences;
        this.replanning = replanning;
        this.retelling = retelling;
        this.policies = policies;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /** A report that is known already tells the same again. One for a PPN that has not come yet is kept for it. */
    List<Outbound> record(Received<ChildFound> received) {
        ChildFound found = received.data();
        FoundReport report = new FoundReport(
                found.name().normalised(), found.dateOfBirth(), found.nominalId(), found.foundAt(), found.reportedAt());
        Occurrence occurrence = occurrences.read(found.occurrence());
        OccurrenceHead head = occurrence.head();
        String cause = "found-" + received.eventId();
        if (head.found().contains(report)) {
            return records.toldBy(head.recordId(), cause);
        }
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        OccurrenceHead next = head.withFound(
                Stream.concat(head.found().stream(), Stream.of(report)).toList());
        List<Notice> notices = replanning.changes(
                next, occurrence.ppns().stream().map(StoredPpn::ppn).toList(), occurrence.notices(), policy, now);
        Raising raising = new Raising(ids, policy, now);
        Retelling.Retold retold = retelling.of(notices, raising, received.eventId());
        List<Outbound> tells = tells(received, head, notices, policy, now);
        tells.addAll(retold.tells());
        List<Change> changes = new ArrayList<>(retold.changes());
        if (fitsNoChild(head, found)) {
            Task task = raising.toMatchFound(found, head.ref());
            tells.addAll(raising.tells(task));
            changes.add(new Change.Follow(task));
        }
        changes.addFirst(new Change.Save(
                next,
                AuditEvent.of(
                        Operation.COLLECTION, cause, now, received.source(), "a missing child was reported found"),
                tells));
        notices.forEach(notice -> changes.add(new Change.Follow(notice)));
        records.commit(changes);
        return tells;
    }

    /** Children are known, and none of them is this one: a slip of the pen would leave a school waiting. */
    private static boolean fitsNoChild(OccurrenceHead head, ChildFound found) {
        Traits traits = new Traits(found.name().normalised(), found.dateOfBirth(), found.nominalId());
        return !head.children().isEmpty()
                && ChildMatching.find(head.children(), traits).isEmpty();
    }

    private static List<Outbound> tells(
            Received<ChildFound> received, OccurrenceHead head, List<Notice> notices, Policy policy, Instant now) {
        List<Outbound> tells = new ArrayList<>();
        tells.add(new Outbound.LogEntryAdded(
                "found-" + head.ref() + "-" + received.eventId(),
                head.ref(),
                head.number().value(),
                Optional.of(received.data().name().given()),
                true,
                notices.isEmpty()
                        ? "The child was reported found; no school needed to be told"
                        : "The child was reported found; the notices to schools say so",
                now));
        NoticeAnswers answers = new NoticeAnswers(policy, now);
        notices.forEach(notice -> tells.addAll(answers.planned(notice, received.eventId())));
        return tells;
    }
}
