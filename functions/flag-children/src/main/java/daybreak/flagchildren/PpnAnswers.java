package daybreak.flagchildren;

import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.HeaderSet;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.notice.Notice;
import daybreak.domain.notice.NoticeAnswers;
import daybreak.domain.occurrence.Findings.Unmatched;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.Ppn;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.ppn.TaskHeader;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is told of one PPN: its header, its tasks, and the notices that must not wait for the run. */
final class PpnAnswers {
    private final StoredPpn stored;
    private final Policy policy;
    private final Raising raising;
    private final Instant now;
    private final List<Task> tasks = new ArrayList<>();

    PpnAnswers(StoredPpn stored, Policy policy, OpaqueIds ids, Instant now) {
        this.stored = stored;
        this.policy = policy;
        this.raising = new Raising(ids, policy, now);
        this.now = now;
    }

    /** The tasks among what is told. */
    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    /** @param unmatched reports that a child was found, which this version of the PPN shows to fit nothing */
    List<Outbound> all(
            List<Notice> notices, GreenReview.Outcome greens, List<Unmatched> unmatched, OccurrenceHead head) {
        Ppn ppn = stored.ppn();
        if (stored.header() instanceof TaskHeader.CheckUnclear unclear
                && ppn.children().isEmpty()) {
            tasks.add(raising.toClarify(ppn, stored.ref(), unclear.reasons(), stored.ledgerDay()));
        }
        greens.toReview()
                .forEach((child, count) -> tasks.add(
                        raising.toReview(ppn, stored.ref(), child.name().given(), count)));
        unmatched.forEach(each -> tasks.add(raising.toMatchFound(each, head)));
        List<Outbound> tells = new ArrayList<>();
        tells.add(header(ppn));
        tasks.forEach(task -> tells.addAll(raising.tells(task)));
        NoticeAnswers answers = new NoticeAnswers(policy, now);
        notices.forEach(notice -> tells.addAll(answers.planned(notice, stored.ref() + "-" + ppn.version())));
        return tells;
    }

    private HeaderSet header(Ppn ppn) {
        return new HeaderSet(
                "header-" + stored.ref() + "-" + ppn.version(),
                stored.ref(),
                ppn.id().value(),
                ppn.version(),
                stored.header().words(),
                stored.header().reasons(),
                stored.clock().dueAt(),
                policy.version(),
                now);
    }

    /** An older version: it changes nothing, and is told so, with whatever it should have told when it was new. */
    static List<Outbound> superseded(StoredPpn stored, Ppn older, List<Outbound> told, Instant now) {
        List<Outbound> tells = new ArrayList<>(told);
        tells.add(new LogEntryAdded(
                "superseded-" + stored.ref() + "-" + older.version(),
                stored.ref(),
                older.occurrence().value(),
                Optional.empty(),
                true,
                "Version " + older.version() + " of the PPN came after version "
                        + stored.ppn().version() + " and changed nothing",
                now));
        return tells;
    }
}
