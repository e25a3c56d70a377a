package daybreak.domain.notice;

import daybreak.domain.message.Outbound;
import daybreak.domain.notice.NoticeContent.Voice;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.policy.Policy;
import daybreak.domain.record.Recorded;
import daybreak.domain.task.Raising;
import daybreak.domain.task.Task;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows once the mail provider has taken a notice. Whoever learns of it first sees to it: the sender from the
 * provider's answer or, where that answer was lost, whoever reads the provider's own report.
 *
 * @param plans the task and the next morning's notice, both new; what an earlier attempt has planned, or
 *     what became known while it was on its way, is stored already and stays
 */
public record Acceptance(List<Outbound> tells, List<Recorded> plans) {
    public Acceptance {
        tells = List.copyOf(tells);
        plans = List.copyOf(plans);
    }

    public static Acceptance of(Notice sending, Policy policy, OpaqueIds ids, Instant now) {
        List<Outbound> tells = new ArrayList<>();
        List<Recorded> plans = new ArrayList<>();
        tells.add(new NoticeAnswers(policy, now)
                .entry(
                        sending,
                        "sent-" + sending.attempts(),
                        true,
                        "Sent to the safeguarding contact; not yet known to have arrived"));
        NoticeContent printed =
                sending.content().printed(sending.kind(), policy.content().profile());
        if (printed.voice() instanceof Voice.LeftOut) {
            Raising raising = new Raising(ids, policy, now);
            Task task = raising.toReadVoice(sending);
            tells.addAll(raising.tells(task));
            plans.add(task);
        }
        StillMissing.after(sending, policy.morning(), now, ids).ifPresent(plans::add);
        return new Acceptance(tells, plans);
    }
}
