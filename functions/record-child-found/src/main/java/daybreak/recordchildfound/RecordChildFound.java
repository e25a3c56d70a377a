package daybreak.recordchildfound;

import daybreak.domain.message.Inbound.ChildFound;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.message.ReportedTimes;
import daybreak.domain.message.ReportedTimes.Reported;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeAnswers;
import daybreak.domain.notice.Overtaking;
import daybreak.domain.occurrence.Findings;
import daybreak.domain.occurrence.Findings.Unmatched;
import daybreak.domain.occurrence.NoticeReplanning;
import daybreak.domain.occurrence.Occurrence;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.occurrence.OccurrenceHead.FoundReport;
import daybreak.domain.occurrence.Occurrences;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.Ppn;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Records;
import daybreak.domain.task.Raising;
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
    private final Overtaking overtaking;
    private final Policies policies;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    RecordChildFound(
            Occurrences occurrences,
            NoticeReplanning replanning,
            Overtaking overtaking,
            Policies policies,
            Records records,
            OpaqueIds ids,
            Clock clock) {
        this.occurrences = occurrences;
        this.replanning = replanning;
        this.overtaking = overtaking;
        this.policies = policies;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A report that is known already tells the same again. One for a PPN that has not come yet is kept for it.
     *
     * @throws RejectedException if it lies in the future
     */
    List<Outbound> record(Received<ChildFound> received) {
        ChildFound found = received.data();
        Instant now = clock.instant();
        ReportedTimes.requirePast(
                now,
                new Reported("/data/foundAt", found.foundAt()),
                new Reported("/data/reportedAt", found.reportedAt()));
        FoundReport report = new FoundReport(
                found.name().given(), found.dateOfBirth(), found.nominalId(), found.foundAt(), found.reportedAt());
        Occurrence occurrence = occurrences.read(found.occurrence());
        OccurrenceHead head = occurrence.head();
        String cause = "found-" + received.eventId();
        if (head.found().contains(report)) {
            return records.toldBy(head.recordId(), cause);
        }
        Policy policy = policies.current(now);
        OccurrenceHead next = head.withFound(
                Stream.concat(head.found().stream(), Stream.of(report)).toList());
        List<Ppn> ppns = occurrence.ppns().stream().map(StoredPpn::ppn).toList();
        List<Notice> replanned = replanning.changes(next, ppns, occurrence, Optional.empty(), policy, now);
        Optional<Unmatched> unmatched = Findings.unmatched(next, ppns).stream()
                .filter(each -> each.report().equals(report))
                .findFirst();
        Raising raising = new Raising(ids, policy, now);
        Overtaking.Overtaken overtaken =
                overtaking.of(occurrence.notices(), replanned, raising, new NoticeAnswers(policy, now), cause, now);
        List<Notice> notices = overtaken.notices();
        List<Outbound> tells = tells(received, head, notices, unmatched, policy, now);
        tells.addAll(overtaken.tells());
        List<Change> changes = new ArrayList<>(overtaken.changes());
        List<Recorded> plans = new ArrayList<>();
        unmatched.ifPresent(each -> {
            Task task = raising.toMatchFound(each, head);
            tells.addAll(raising.tells(task));
            plans.add(task);
        });
        changes.addFirst(new Change.Save(
                next,
                AuditEvent.of(
                        Operation.COLLECTION, cause, now, received.source(), "a missing child was reported found"),
                tells));
        notices.forEach(notice -> changes.add(new Change.Follow(notice)));
        records.commit(changes, plans);
        return tells;
    }

    private static List<Outbound> tells(
            Received<ChildFound> received,
            OccurrenceHead head,
            List<Notice> notices,
            Optional<Unmatched> unmatched,
            Policy policy,
            Instant now) {
        List<Outbound> tells = new ArrayList<>();
        tells.add(new Outbound.LogEntryAdded(
                "found-" + head.ref() + "-" + received.eventId(),
                head.ref(),
                head.number().value(),
                Optional.of(received.data().name().given()),
                unmatched.isEmpty(),
                entry(notices, unmatched),
                now));
        NoticeAnswers answers = new NoticeAnswers(policy, now);
        notices.forEach(notice -> tells.addAll(answers.planned(notice, received.eventId())));
        return tells;
    }

    private static String entry(List<Notice> notices, Optional<Unmatched> unmatched) {
        if (unmatched.isPresent()) {
            return "No school was told: " + unmatched.get().why().says() + ". A person has it.";
        }
        return notices.isEmpty()
                ? "The child was reported found; no school needed to be told"
                : "The child was reported found; the notices to schools say so";
    }
}
