package daybreak.recordcasestep;

import daybreak.contracts.EventType;
import daybreak.domain.disclosure.CaseEvent;
import daybreak.domain.disclosure.CaseLog;
import daybreak.domain.disclosure.DisclosureCase;
import daybreak.domain.disclosure.Rank;
import daybreak.domain.message.CaseProgressed;
import daybreak.domain.message.CaseStep;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.ReminderDue;
import daybreak.domain.message.ReminderDue.About;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is told of a step that was taken: upstream where the case stands, and its people of a danger that is new. */
final class CaseTells {
    private static final List<Rank> ALERTED = List.of(Rank.OWNER, Rank.SUPERVISOR);

    private CaseTells() {}

    static List<Outbound> of(
            String ref, CaseEvent event, Optional<DisclosureCase> was, DisclosureCase next, Instant now) {
        int sequence = event.step().head().sequence();
        List<Outbound> tells = new ArrayList<>();
        tells.add(new CaseProgressed(
                "step-" + ref + "-" + sequence,
                ref,
                next.number(),
                sequence,
                next.stage(),
                next.wholeDue().on(),
                next.progress().outcome(),
                event.stamp().policyVersion(),
                now));
        tells.add(CaseLog.taken(ref, event.step(), now));
        boolean knownBefore = was.filter(known -> known.known().immediateRisk()).isPresent();
        if (next.known().immediateRisk() && !knownBefore) {
            for (Rank rank : ALERTED) {
                tells.add(new ReminderDue(
                        "alert-" + ref + "-" + sequence + "-" + rank.name().toLowerCase(Locale.ROOT),
                        new About.Alert(ref, sequence, rank),
                        now));
            }
        }
        return tells;
    }

    /** The step in words for the audit trail. */
    static String words(CaseStep step) {
        return "step " + step.head().sequence() + ": "
                + EventType.of(step.getClass()).wireName();
    }
}
