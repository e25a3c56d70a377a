package daybreak.flagchildren;

import daybreak.aws.watching.Watch;
import daybreak.domain.clock.ChildHistory;
import daybreak.domain.clock.GradeClock;
import daybreak.domain.clock.GradeClocks;
import daybreak.domain.message.Inbound.PpnSubmitted;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Problem;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeAnswers;
import daybreak.domain.notice.Overtaking;
import daybreak.domain.occurrence.ChildMatching;
import daybreak.domain.occurrence.Findings;
import daybreak.domain.occurrence.Findings.Unmatched;
import daybreak.domain.occurrence.NoticeReplanning;
import daybreak.domain.occurrence.Occurrence;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.occurrence.Occurrences;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policies;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.Flagging;
import daybreak.domain.ppn.Ppn;
import daybreak.domain.ppn.PpnChecks;
import daybreak.domain.ppn.PpnPlace;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Records;
import daybreak.domain.record.Revision;
import daybreak.domain.record.StaleRecordException;
import daybreak.domain.school.BankHolidays;
import daybreak.domain.school.Directory;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes one PPN: checks it, flags it, starts its clock, and brings the notices of its occurrence into line. */
final class FlagChildren {
    private final Occurrences occurrences;
    private final GreenReview greenReview;
    private final NoticeReplanning replanning;
    private final Overtaking overtaking;
    private final Policies policies;
    private final Records records;
    private final OpaqueIds ids;
    private final String force;
    private final Watch watch;
    private final Clock clock;

    FlagChildren(
            Occurrences occurrences,
            ChildHistory history,
            Directory directory,
            Tasks tasks,
            Policies policies,
            Records records,
            OpaqueIds ids,
            String force,
            Watch watch,
            Clock clock) {
        this.occurrences = occurrences;
        this.greenReview = new GreenReview(history, ids);
        this.replanning = new NoticeReplanning(directory, ids);
        this.overtaking = new Overtaking(tasks, directory, "flag-children");
        this.policies = policies;
        this.records = records;
        this.ids = ids;
        this.force = force;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * The same version again changes nothing and tells the same; an older one changes nothing and is answered so.
     *
     * @throws RejectedException if the PPN breaks a rule of the domain
     */
    List<Outbound> flag(Received<PpnSubmitted> received) {
        Ppn ppn = received.data().ppn();
        Instant now = clock.instant();
        Policy policy = policies.current(now);
        List<Problem> problems = PpnChecks.problems(ppn, policy, force, now);
        if (!problems.isEmpty()) {
            throw new RejectedException(problems);
        }
        Occurrence occurrence = occurrences.read(ppn.occurrence());
        Optional<StoredPpn> before = occurrence.ppn(ppn.id());
        if (before.isPresent()) {
            StoredPpn stored = before.get();
            if (stored.ppn().version() > ppn.version()) {
                return PpnAnswers.superseded(stored, ppn, records.toldBy(stored.ref(), cause(ppn)), now);
            }
            if (stored.ppn().version() == ppn.version()) {
                if (!stored.ppn().equals(ppn)) {
                    throw new RejectedException(
                            "/data/version", "version-conflict", "this version was sent before, with other content");
                }
                return records.toldBy(stored.ref(), cause(ppn));
            }
            PpnChecks.requireReasonToRegrade(stored.ppn(), ppn);
        }
        return save(received, occurrence, before, policy, now);
    }

    private List<Outbound> save(
            Received<PpnSubmitted> received,
            Occurrence occurrence,
            Optional<StoredPpn> before,
            Policy policy,
            Instant now) {
        Ppn ppn = received.data().ppn();
        OccurrenceHead head = occurrence.head();
        String ref = ids.of("ppn", ppn.id().value());
        OccurrenceHead nextHead = head.knowing(ChildMatching.learn(head.children(), ppn.children(), head.ref(), ids));
        List<Ppn> ppns = Stream.concat(
                        occurrence.ppns().stream()
                                .map(StoredPpn::ppn)
                                .filter(other -> !other.id().equals(ppn.id())),
                        Stream.of(ppn))
                .toList();
        Overtaking.Overtaken overtaken = overtaking.of(
                occurrence.notices(),
                replanning.changes(nextHead, ppns, occurrence, Optional.of(ref), policy, now),
                new Raising(ids, policy, now),
                new NoticeAnswers(policy, now),
                ref + "-" + ppn.version(),
                now);
        List<Notice> notices = overtaken.notices();
        Instant receivedAt = before.map(StoredPpn::receivedAt).orElse(received.at());
        StoredPpn next = new StoredPpn(
                ref,
                head.ref(),
                ppn,
                receivedAt,
                Flagging.header(ppn, MorningTimes.dayOf(now)),
                gradeClock(before, ppn, receivedAt, policy),
                planned(before, occurrence, notices),
                MorningTimes.nextLedger(now, policy.morning()),
                before.map(StoredPpn::revision).orElse(Revision.NEW));
        GreenReview.Outcome greens = greenReview.of(before, next, policy);
        PpnAnswers answers = new PpnAnswers(next, policy, ids, now);
        List<Unmatched> unmatched = new ArrayList<>(Findings.unmatched(nextHead, ppns));
        unmatched.removeAll(Findings.unmatched(
                head, occurrence.ppns().stream().map(StoredPpn::ppn).toList()));
        List<Outbound> tells = Stream.concat(
                        answers.all(notices, greens, unmatched, head).stream(), overtaken.tells().stream())
                .toList();
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Save(
                next,
                AuditEvent.of(
                        before.isPresent() ? Operation.ALTERATION : Operation.COLLECTION,
                        cause(ppn),
                        now,
                        received.source(),
                        why(before, ppn, policy)),
                tells));
        changes.add(new Change.Follow(nextHead));
        notices.forEach(notice -> changes.add(new Change.Follow(notice)));
        changes.addAll(overtaken.changes());
        changes.addAll(greens.changes());
        if (before.isEmpty()) {
            changes.add(new Change.Follow(new PpnPlace(ref, head.ref())));
        }
        PpnChecks.requireRoom(changes.size() + answers.tasks().size());
        commit(changes, answers.tasks(), next);
        watch.count("Flagged", 1);
        return tells;
    }

    private static String why(Optional<StoredPpn> before, Ppn ppn, Policy policy) {
        boolean unexplained = before.filter(stored -> PpnChecks.regradedWithoutReason(stored.ppn(), ppn))
                .isPresent();
        return "PPN version " + ppn.version() + " received; policy " + policy.version()
                + (unexplained ? "; graded anew, for a reason that only a version in between can give" : "");
    }

    /**
     * A PPN's place is written once. That it is taken may also mean that the same PPN was stored here just now.
     *
     * @param tasks one that is raised already stays as it is: a later version may come back to what an earlier one said
     */
    private void commit(List<Change> changes, List<? extends Recorded> tasks, StoredPpn next) {
        try {
            records.commit(changes, List.copyOf(tasks));
        } catch (StaleRecordException stale) {
            String place = new PpnPlace(next.ref(), next.occurrenceRef()).recordId();
            Ppn ppn = next.ppn();
            if (stale.concerns(place)
                    && occurrences.read(ppn.occurrence()).ppn(ppn.id()).isEmpty()) {
                throw new RejectedException(
                        "/data/occurrenceNumber",
                        "occurrence-conflict",
                        "the PPN was sent before under another occurrence");
            }
            throw stale;
        }
    }

    /** What any version of the PPN called for and has not expired: the ledger looks for all of it. */
    private static List<String> planned(Optional<StoredPpn> before, Occurrence occurrence, List<Notice> notices) {
        return Stream.concat(
                        before.stream()
                                .flatMap(stored -> stored.planned().stream())
                                .filter(occurrence::stores),
                        notices.stream().map(notice -> notice.key().text()))
                .distinct()
                .toList();
    }

    private static GradeClock gradeClock(Optional<StoredPpn> before, Ppn ppn, Instant receivedAt, Policy policy) {
        return before.map(StoredPpn::clock)
                .filter(running -> running.grade() == ppn.grade())
                .orElseGet(() -> {
                    GradeClock fresh = GradeClocks.start(
                            ppn.grade(),
                            receivedAt,
                            policy.clocks(),
                            BankHolidays.englandAndWales(policy.extraBankHolidays()));
                    // A PPN that was worked stays worked, whatever its grade becomes.
                    return before.flatMap(stored -> stored.clock().stoppedAt())
                            .map(fresh::stopped)
                            .orElse(fresh);
                });
    }

    /** Identity is the PPN and its version, not the message. */
    private static String cause(Ppn ppn) {
        return "ppn-version-" + ppn.version();
    }
}
