package daybreak.testing.cloud;

import daybreak.aws.Stack;
import daybreak.contracts.Contracts;
import daybreak.domain.clock.GradeClocks;
import daybreak.domain.message.Inbound.PpnSubmitted;
import daybreak.domain.morning.MorningTimes;
import daybreak.domain.notice.Notice;
import daybreak.domain.occurrence.ChildMatching;
import daybreak.domain.occurrence.NoticeReplanning;
import daybreak.domain.occurrence.Occurrence;
import daybreak.domain.occurrence.OccurrenceHead;
import daybreak.domain.policy.Policy;
import daybreak.domain.ppn.Flagging;
import daybreak.domain.ppn.Ppn;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.record.Recorded;
import daybreak.domain.record.Revision;
import daybreak.domain.school.BankHolidays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An occurrence as it lies in its table after its one PPN was flagged. */
public final class OccurrenceOnFile {
    private OccurrenceOnFile() {}

    public static Occurrence store(InProcessStack cloud, PpnMessage message) {
        Instant now = cloud.clock().instant();
        Stack stack = cloud.of("test");
        Ppn ppn = Contracts.read(message.body(), now, PpnSubmitted.class)
                .received()
                .data()
                .ppn();
        Policy policy = stack.policies().current(now);
        String ref = stack.occurrences().refOf(ppn.occurrence());
        OccurrenceHead head = OccurrenceHead.first(ref, ppn.occurrence());
        head = head.knowing(ChildMatching.learn(head.children(), ppn.children(), ref, stack.ids()));
        List<Notice> notices = new NoticeReplanning(stack.directory(), stack.ids())
                .changes(head, List.of(ppn), new Occurrence(head, List.of(), List.of()), Optional.empty(), policy, now);
        List<Recorded> all = new ArrayList<>(notices);
        all.add(head);
        all.add(new StoredPpn(
                stack.ids().of("ppn", ppn.id().value()),
                ref,
                ppn,
                now,
                Flagging.header(ppn, MorningTimes.dayOf(now)),
                GradeClocks.start(
                        ppn.grade(), now, policy.clocks(), BankHolidays.englandAndWales(policy.extraBankHolidays())),
                notices.stream().map(notice -> notice.key().text()).toList(),
                MorningTimes.nextLedger(now, policy.morning()),
                Revision.NEW));
        cloud.store(all.toArray(Recorded[]::new));
        return stack.occurrences().read(ppn.occurrence());
    }
}
