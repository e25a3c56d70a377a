package daybreak.stopgradeclock;

import daybreak.domain.clock.RunningClocks;
import daybreak.domain.message.Inbound.PpnWorked;
import daybreak.domain.message.Outbound;
import daybreak.domain.message.Outbound.LogEntryAdded;
import daybreak.domain.message.Received;
import daybreak.domain.message.RejectedException;
import daybreak.domain.message.ReportedTimes;
import daybreak.domain.message.ReportedTimes.Reported;
import daybreak.domain.occurrence.Occurrences;
import daybreak.domain.people.OpaqueIds;
import daybreak.domain.ppn.StoredPpn;
import daybreak.domain.record.AuditEvent;
import daybreak.domain.record.AuditEvent.Operation;
import daybreak.domain.record.Change;
import daybreak.domain.record.Records;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stops the clock of a PPN when the hub says that it is worked. */
final class StopGradeClock {
    private static final String CAUSE = "worked";

    private final Occurrences occurrences;
    private final RunningClocks clocks;
    private final Records records;
    private final OpaqueIds ids;
    private final Clock clock;

    StopGradeClock(Occurrences occurrences, RunningClocks clocks, Records records, OpaqueIds ids, Clock clock) {
        this.occurrences = occurrences;
        this.clocks = clocks;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws RejectedException if it was worked in the future, or there is no such PPN: the hub works what it was sent, so
     *     the id is wrong
     */
    List<Outbound> stop(Received<PpnWorked> received) {
        PpnWorked worked = received.data();
        Instant now = clock.instant();
        ReportedTimes.requirePast(now, new Reported("/data/workedAt", worked.workedAt()));
        String ref = ids.of("ppn", worked.ppnId().value());
        StoredPpn ppn = clocks.read(occurrences.refOf(worked.occurrence()), ref)
                .orElseThrow(
                        () -> new RejectedException("/data/ppnId", "unknown-ppn", "no such PPN under this occurrence"));
        if (!ppn.clock().running()) {
            return records.toldBy(ppn.ref(), CAUSE);
        }
        boolean late = worked.workedAt().isAfter(ppn.clock().dueAt());
        List<Outbound> tells = List.of(new LogEntryAdded(
                "worked-" + ref,
                ref,
                worked.occurrence().value(),
                Optional.empty(),
                !late,
                late ? "The PPN was worked after its time was up" : "The PPN was worked in time",
                now));
        records.commit(new Change.Save(
                ppn.with(ppn.clock().stopped(worked.workedAt())),
                AuditEvent.of(Operation.ALTERATION, CAUSE, now, worked.by(), "the hub has worked the PPN"),
                tells));
        return tells;
    }
}
